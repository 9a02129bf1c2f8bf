/**
 * The loss: how surprised the model is by what actually follows, in nats per character.
 *
 * @module
 */

import type { Floats } from "./floats.ts";
import { logSumExp, softmax } from "./softmax.ts";

/** What should have been predicted. */
export interface Targets {
  /** The symbol that follows, −1 where there is nothing to predict; length N. */
  readonly targets: ArrayLike<number>;
  /** How much each prediction counts; length N, 1 everywhere if absent. */
  readonly weights?: ArrayLike<number> | undefined;
}

/**
 * Cross-entropy after softmax: the weighted mean of −log p(target).
 *
 * @param logits Shape (N, V).
 * @param options.targets See {@linkcode Targets}.
 * @param options.nats If given, receives each target's own loss, unweighted, 0 where there is none; length N.
 * @returns The mean in nats; 0 if there is no target.
 *
 * @example
 * ```ts
 * import { crossEntropyForward } from "./cross_entropy.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const loss = crossEntropyForward(new Float64Array([0, Math.log(3), 5, 5]), { targets: [1, -1] });
 * assertAlmostEquals(loss, -Math.log(3 / 4));
 * ```
 */
export function crossEntropyForward(
  logits: Floats,
  { targets, weights, nats }: Targets & { readonly nats?: Floats | undefined },
): number {
  const N = targets.length, V = logits.length / N;
  let sum = 0;
  for (let n = 0; n < N; n++) {
    if (nats) nats[n] = 0;
    if (targets[n] < 0) continue;
    const row = logits.subarray(n * V, (n + 1) * V);
    const surprise = logSumExp(row) - row[targets[n]];
    sum += (weights?.[n] ?? 1) * surprise;
    if (nats) nats[n] = surprise;
  }
  return sum / (totalWeight({ targets, weights }) || 1);
}

/**
 * The backward pass: dlogits = (p − one-hot(target)) · weight / total weight, 0 in rows without a target.
 *
 * @param logits Shape (N, V).
 * @param options.targets See {@linkcode Targets}.
 * @param options.dlogits Shape (N, V); overwritten.
 *
 * @example
 * ```ts
 * import { crossEntropyBackward } from "./cross_entropy.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const dlogits = new Float64Array(2);
 * crossEntropyBackward(new Float64Array([0, Math.log(3)]), { targets: [1], dlogits });
 * assertAlmostEquals(dlogits[0], 1 / 4);
 * assertAlmostEquals(dlogits[1], 3 / 4 - 1);
 * ```
 */
export function crossEntropyBackward(
  logits: Floats,
  { targets, weights, dlogits }: Targets & { readonly dlogits: Floats },
): void {
  const N = targets.length, V = logits.length / N;
  const total = totalWeight({ targets, weights });
  dlogits.fill(0);
  for (let n = 0; n < N; n++) {
    if (targets[n] < 0 || total === 0) continue;
    const row = logits.subarray(n * V, (n + 1) * V), drow = dlogits.subarray(n * V, (n + 1) * V);
    const share = (weights?.[n] ?? 1) / total;
    softmax(row, drow);
    for (let v = 0; v < V; v++) drow[v] *= share;
    drow[targets[n]] -= share;
  }
}

/**
 * Sum of the weights of all rows that have a target.
 *
 * @example
 * ```ts
 * import { totalWeight } from "./cross_entropy.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(totalWeight({ targets: [4, -1, 0], weights: [1, 1, 5] }), 6);
 * ```
 */
export function totalWeight({ targets, weights }: Targets): number {
  let total = 0;
  for (let n = 0; n < targets.length; n++) if (targets[n] >= 0) total += weights?.[n] ?? 1;
  return total;
}
