/**
 * Weight-drop: leaves out some recurrent weights for a whole sequence.
 *
 * @module
 */

import type { Learner } from "../backend.ts";
import type { Random } from "../random.ts";

/** Options of {@linkcode dropWeights}. */
export interface WeightDropOptions {
  /** p: the share of recurrent weights left out, 0 ≤ p < 1. */
  readonly rate: number;
  /** Draws the choice. */
  readonly random: Random;
}

/**
 * Leaves out a share of every layer's recurrent weights W_hh and scales the others by 1 / (1 − p) (DropConnect, Wan
 * et al., 2013; in a recurrence, Merity et al., 2018). The same weights are missing at every step and in every row
 * until they are restored, so the memory itself has to do without them: this keeps a large LSTM from memorizing a
 * small text.
 *
 * @param learner Its weights are changed until `restore` is called.
 * @param options Share and randomness.
 * @returns A function to call after {@linkcode Learner.computeGradient}: it restores the weights, and makes the
 * gradient that of the full weights. The learner's kernels get them at the next update.
 * @throws {RangeError} If the rate is not in 0 ≤ p < 1.
 *
 * @example
 * ```ts
 * import { dropWeights } from "./weight_drop.ts";
 * import { createModel } from "../model.ts";
 * import { Random } from "../random.ts";
 * import { reference } from "../reference/backend.ts";
 * import { assert, assertEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 9, hiddenSize: 8, numLayers: 1 }, new Random(1));
 * const learner = await reference.createLearner(model, { batchSize: 1, seqLength: 1 });
 * const restore = dropWeights(learner, { rate: 0.5, random: new Random(2) });
 * assert(learner.model.parameters.view("lstm.weight_hh_l0").includes(0));
 * restore();
 * assertEquals(learner.model.parameters.data, model.parameters.data);
 * ```
 */
export function dropWeights(learner: Learner, { rate, random }: WeightDropOptions): () => void {
  if (!(rate >= 0 && rate < 1)) {
    throw new RangeError(`Cannot drop weights as the rate must be in 0 ≤ p < 1: current value is ${rate}`);
  }
  const { parameters } = learner.model;
  const scale = 1 / (1 - rate);
  const restores = parameters.specs.filter(({ name }) => name.includes(".weight_hh_")).map(({ name }) => {
    const weights = parameters.view(name), gradient = learner.gradient.view(name);
    const full = weights.slice();
    const mask = new Float32Array(full.length);
    for (let k = 0; k < mask.length; k++) {
      mask[k] = random.uniform() < rate ? 0 : scale;
      weights[k] *= mask[k];
    }
    return () => {
      weights.set(full);
      for (let k = 0; k < mask.length; k++) gradient[k] *= mask[k];
    };
  });
  learner.parametersChanged();
  return () => restores.forEach((restore) => restore());
}
