/**
 * Whether one of two does better than luck would let it.
 *
 * @module
 */

/**
 * A bound on the probability that leads which are as likely to be won as lost add up to so much. For independent x
 * that are symmetric about 0, P(Σx ≥ z·√Σx²) ≤ exp(−z²/2), however they are distributed and however few there are
 * (Efron, 1969): so nothing has to be assumed but that conversations are independent of each other.
 *
 * @param leads By how much the one was ahead of the other, negative where it was behind: one number a conversation.
 * @returns 0 … 1; 1 if the one is not ahead in all.
 *
 * @example
 * ```ts
 * import { luckBound } from "./luck.ts";
 * import { assertAlmostEquals, assertEquals } from "@std/assert";
 *
 * assertAlmostEquals(luckBound([2, 2, 2, 2, 2, 2]), Math.exp(-3)); // a coin: 2^−6 = 0.016, below the bound of 0.050
 * assertEquals(luckBound([2, -2, 1, -1]), 1);
 * ```
 */
export function luckBound(leads: readonly number[]): number {
  let sum = 0, squares = 0;
  for (const lead of leads) {
    sum += lead;
    squares += lead * lead;
  }
  return sum > 0 ? Math.exp(-sum * sum / squares / 2) : 1;
}
