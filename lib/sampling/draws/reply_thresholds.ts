/**
 * How sure a model is of a reply, and from where on it is too unsure.
 *
 * @module
 */

/** What is said instead of a reply that the model is too unsure of. */
export interface Instead {
  /** Surprise in nats, from 0; above it, the reply is not shown. */
  readonly above: number;
  /** What is said instead: one of these, by the seed. */
  readonly texts: readonly string[];
}

/**
 * A model's own limits of surprise, found by `fitThresholds()` and stored with it. What is surprising to one model is
 * usual for another, so they cannot be the same for all.
 */
export interface ReplyThresholds {
  /** A reply whose beginning is above this, see `beginningSurprise()`, is drawn again. */
  readonly redraw: number;
  /** The same, but if it is above this in all draws, the model did not understand. */
  readonly unsure?: Instead;
  /**
   * By the least sure word of an answer to a question for what was told, see `leastSureWord()`: when it is lost. The other
   * two do not apply to such answers: they are short, and whoever guesses five times at a name finds one that sounds right.
   */
  readonly lost?: Instead;
}

/** Length of the beginning of a reply that tells how sure the model is of it, in symbols. */
export const BEGINNING = 24;

/**
 * The mean surprise of the first 24 symbols of a reply, nats per symbol, its end counted if the model wrote it: there it is
 * decided what it is about. What counts is the model's own distribution, at temperature 1 and without cuts, however the
 * symbols were drawn. Of 186 replies of the shipped model, where this costs one right reply in ten it cuts a third of the
 * wrong ones; the mean of the whole reply, a fifth.
 *
 * @param nats The surprise of each choice.
 * @returns NaN without choices.
 *
 * @example
 * ```ts
 * import { beginningSurprise } from "./reply_thresholds.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(beginningSurprise([2, ...new Array(23).fill(0), 9]), 2 / 24);
 * ```
 */
export function beginningSurprise(nats: readonly number[]): number {
  const beginning = nats.slice(0, BEGINNING);
  return beginning.reduce((sum, one) => sum + one, 0) / beginning.length;
}
