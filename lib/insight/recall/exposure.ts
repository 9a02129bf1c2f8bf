/**
 * Whether a model has learnt a sentence by heart.
 *
 * @module
 */

/**
 * The exposure of a text, in bits: how far it is ahead of others that might as well have been in its place. Carlini,
 * Liu, Erlingsson, Kos and Song (The Secret Sharer, 2019) define it as log₂ |R| − log₂ rank, where R is everything
 * that the text could have been, e.g. all codes of four digits, and the rank is the text's place when the model has
 * sorted R, the likeliest first. As there, R is sampled: the rank among some drawn at random, and the text itself, is
 * what is measured. A text that is no likelier than chance has 1 bit at the median, and 1.44 on the mean; one that
 * beats all others has log₂ (others + 1), and may have more.
 *
 * @param nats The surprise of the text in all; see `continuationNats()`.
 * @param others The same for each of the others: drawn at random from all that have its form.
 * @returns Bits, 0 or more. Others that are as likely as the text count as likelier.
 * @throws {RangeError} If there are no others.
 *
 * @example
 * ```ts
 * import { exposure } from "./exposure.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const others = [9, 8, 7, 6, 5, 4, 3];
 * assertEquals(exposure(1, others), 3); // the first of eight
 * assertEquals(exposure(4.5, others), 3 - Math.log2(3));
 * assertEquals(exposure(10, others), 0);
 * ```
 */
export function exposure(nats: number, others: ArrayLike<number>): number {
  if (others.length === 0) {
    throw new RangeError("Cannot measure the exposure as there must be other texts: current value is 0");
  }
  let rank = 1;
  for (let k = 0; k < others.length; k++) if (others[k] <= nats) rank++;
  return Math.log2(others.length + 1) - Math.log2(rank);
}
