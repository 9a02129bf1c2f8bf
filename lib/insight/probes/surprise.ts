/**
 * How surprising a character is, in nats: little if it was expected, much if it was not.
 *
 * @module
 */

import { logSumExp } from "../../nn/softmax.ts";

/**
 * The surprise of one symbol under the model's prediction: −log p = log Σ e^z − z.
 *
 * @param logits The prediction; length V.
 * @param id The symbol that came.
 * @returns Nats, 0 or more.
 *
 * @example
 * ```ts
 * import { surprise } from "./surprise.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * assertAlmostEquals(surprise([0, 0, 0, 0], 2), Math.log(4));
 * ```
 */
export function surprise(logits: ArrayLike<number>, id: number): number {
  return logSumExp(logits) - logits[id];
}

/**
 * The entropy of a prediction, −Σ p·log p: the expected surprise.
 *
 * @param probabilities They sum to 1.
 * @returns Nats: 0 for complete certainty, log V for none.
 *
 * @example
 * ```ts
 * import { entropy } from "./surprise.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * assertAlmostEquals(entropy([0.5, 0.5, 0]), Math.log(2));
 * ```
 */
export function entropy(probabilities: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < probabilities.length; k++) {
    if (probabilities[k] > 0) sum -= probabilities[k] * Math.log(probabilities[k]);
  }
  return sum;
}
