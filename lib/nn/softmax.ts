/**
 * From logits to probabilities. This is the only softmax: sampling divides its logits by a temperature first, the
 * loss takes the logarithm afterwards.
 *
 * @module
 */

import type { Floats } from "./floats.ts";

/**
 * Softmax: p_k = e^{z_k} / Σ e^{z_j}. The largest logit is subtracted first, so that nothing overflows; a logit of −∞
 * has probability 0.
 *
 * @param logits Unnormalized log-probabilities; length V, at least one of them finite.
 * @param probabilities Where to write, new memory by default; may be `logits` itself.
 * @returns The probabilities, which sum to 1.
 *
 * @example
 * ```ts
 * import { softmax } from "./softmax.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([...softmax(new Float64Array([0, -Infinity, 0]))], [0.5, 0, 0.5]);
 * ```
 */
export function softmax<F extends Floats>(logits: F, probabilities: F = logits.slice() as F): F {
  const total = logSumExp(logits);
  for (let k = 0; k < logits.length; k++) probabilities[k] = Math.exp(logits[k] - total);
  return probabilities;
}

/**
 * log Σ e^{z_k}, safe from overflow. A symbol's surprise −log p_k is `logSumExp(z) − z_k`, in nats.
 *
 * @param logits Length V, at least one of them finite.
 *
 * @example
 * ```ts
 * import { logSumExp } from "./softmax.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * assertAlmostEquals(logSumExp([1000, 1000]), 1000 + Math.log(2));
 * ```
 */
export function logSumExp(logits: ArrayLike<number>): number {
  let largest = -Infinity;
  for (let k = 0; k < logits.length; k++) largest = Math.max(largest, logits[k]);
  let sum = 0;
  for (let k = 0; k < logits.length; k++) sum += Math.exp(logits[k] - largest);
  return largest + Math.log(sum);
}
