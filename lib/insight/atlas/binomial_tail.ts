/**
 * Whether one of two is better more often than a coin would let it be.
 *
 * @module
 */

/**
 * How probable it is that a fair coin falls on one side at least so often: the sign test. Nothing is assumed of how
 * large the differences are.
 *
 * @param wins How often the one was better.
 * @param losses How often the other was; draws are left out.
 * @returns P(X ≥ wins) for X of the binomial distribution of wins + losses throws; 1 if there is no throw.
 *
 * @example
 * ```ts
 * import { binomialTail } from "./binomial_tail.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * assertAlmostEquals(binomialTail(3, 0), 1 / 8);
 * assertAlmostEquals(binomialTail(2, 1), 4 / 8);
 * ```
 */
export function binomialTail(wins: number, losses: number): number {
  const throws = wins + losses;
  let term = -throws * Math.LN2, sum = 0; // ln of (n over k) / 2^n, from k = n down
  for (let k = throws; k >= wins; k--) {
    sum += Math.exp(term);
    term += Math.log(k) - Math.log(throws - k + 1);
  }
  return Math.min(1, sum);
}
