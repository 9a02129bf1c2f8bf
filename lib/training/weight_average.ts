/**
 * A running average of the weights: it fluctuates less than the weights themselves, and usually predicts better.
 *
 * @module
 */

import type { Learner } from "../nn/backend.ts";
import type { Parameters } from "../nn/parameters.ts";

/**
 * Advances an exponential moving average by one step. Early on the decay is lower, (1 + step) / (10 + step), so that
 * the average soon forgets the random initial weights.
 *
 * @param average Changed in place; before step 1 a copy of the parameters.
 * @param parameters The weights after the step.
 * @param options.decay E.g. 0.999: the average then looks back over about 1000 steps.
 * @param options.step Number of the step, counted from 1.
 *
 * @example
 * ```ts
 * import { updateAverage } from "./weight_average.ts";
 * import { Parameters } from "../nn/parameters.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const config = { cell: "rnn", vocabularySize: 5, hiddenSize: 1, numLayers: 1 } as const;
 * const [average, parameters] = [new Parameters(config), new Parameters(config)];
 * parameters.data.fill(1);
 * updateAverage(average, parameters, { decay: 0.9, step: 1000 });
 * assertAlmostEquals(average.data[0], 0.1, 1e-6);
 * ```
 */
export function updateAverage(
  average: Parameters,
  parameters: Parameters,
  { decay, step }: { readonly decay: number; readonly step: number },
): void {
  const keep = Math.min(decay, (1 + step) / (10 + step));
  const [mean, weights] = [average.data, parameters.data];
  for (let i = 0; i < mean.length; i++) mean[i] += (1 - keep) * (weights[i] - mean[i]);
}

/**
 * Puts other weights into a learner, e.g. to evaluate an average and then continue with the original weights.
 *
 * @returns A copy of the weights that it had.
 */
export function exchangeWeights(learner: Learner, weights: Float32Array): Float32Array {
  const { data } = learner.model.parameters;
  const had = data.slice();
  data.set(weights);
  learner.parametersChanged();
  return had;
}
