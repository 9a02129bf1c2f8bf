/**
 * How long a belt keeps what is on it.
 *
 * @module
 */

/** ln f of a gate that is shut: what rounding has made 0 must not outweigh all other characters. */
const LEAST_LOG = Math.log(1e-7);
/** The time constant of a gate that never leaves 1. */
const LONGEST_TIME = 1e6;

/**
 * ln f, to be averaged over a text. Left alone for n characters, a belt keeps f₁·f₂·…·fₙ = exp(Σ ln f) of what it
 * held, so it is the mean of ln f that tells how long it keeps. The mean of f itself would hardly notice a gate that
 * shuts at every space, and empties the belt each time.
 *
 * @param forget The forget gate's opening, 0 … 1.
 */
export function logForget(forget: number): number {
  return Math.max(LEAST_LOG, Math.log(forget));
}

/**
 * Characters in which a belt, left alone, falls to 1/e.
 *
 * @param meanLog The mean of {@linkcode logForget} over a text.
 *
 * @example
 * ```ts
 * import { logForget, timeConstant } from "./time_constant.ts";
 * import { assertAlmostEquals, assertLess } from "@std/assert";
 *
 * assertAlmostEquals(timeConstant(logForget(0.99)), 99.5, 0.01);
 * const shutsNowAndThen = [0.99, 0.99, 0.99, 0.001]; // on average 0.74 open, which would seem to keep for 3.4
 * const meanLog = shutsNowAndThen.reduce((sum, f) => sum + logForget(f) / 4, 0);
 * assertLess(timeConstant(meanLog), 0.6);
 * ```
 */
export function timeConstant(meanLog: number): number {
  return Math.min(LONGEST_TIME, -1 / meanLog);
}
