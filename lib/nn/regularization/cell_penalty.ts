/**
 * A penalty on large cell states, which keeps the belt within reach of the gradient.
 *
 * Nothing in an LSTM bounds c: an open forget gate lets it grow by up to 1 at each character. Where |c| is above 3 or
 * so, tanh(c) is flat: the gates that write to the belt no longer get a gradient, and the unit is lost as memory. At
 * the learning rates that are otherwise best this happens to between a quarter and four fifths of the units within
 * minutes, and then the model never learns how a reply depends on the message before it. Merity et al. (2017)
 * penalize h for the same reason; this penalizes what actually grows.
 *
 * @module
 */

import { type Targets, totalWeight } from "../cross_entropy.ts";
import type { Floats } from "../floats.ts";

/**
 * Adds the gradient of λ/2 · Σ c², summed over the units and weighted like the loss: each character that has a target
 * costs its surprise and its cell states.
 *
 * @param dcell Gradient of c; shape (N, H) for N = T·B characters; added to.
 * @param options.cell c after each character; shape (N, H).
 * @param options.penalty λ, in nats per character.
 * @param options.targets See {@linkcode Targets}.
 *
 * @example
 * ```ts
 * import { penalizeCellStates } from "./cell_penalty.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const dcell = new Float64Array(2);
 * penalizeCellStates(dcell, { cell: Float64Array.of(3, 7), penalty: 0.5, targets: [1, -1] });
 * assertEquals([...dcell], [1.5, 0]);
 * ```
 */
export function penalizeCellStates(
  dcell: Floats,
  options: Targets & { readonly cell: Floats; readonly penalty: number },
): void {
  const { cell, penalty, targets, weights } = options;
  const total = totalWeight({ targets, weights }), H = cell.length / targets.length;
  for (let k = 0; k < dcell.length; k++) {
    const n = Math.floor(k / H);
    if (targets[n] >= 0 && total > 0) dcell[k] += penalty * (weights?.[n] ?? 1) / total * cell[k];
  }
}
