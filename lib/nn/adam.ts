/**
 * The optimizer: Adam with decoupled weight decay and a clipped gradient, one loop over flat arrays.
 *
 * @module
 */

import type { AdamOptions } from "./backend.ts";
import type { Parameters } from "./parameters.ts";

/** What {@linkcode adamUpdate} changes besides the parameters, all in their layout. */
export interface AdamState {
  /** Read only. */
  readonly gradient: Parameters;
  /** m, the running mean of the gradient. */
  readonly firstMoment: Parameters;
  /** v, the running mean of its square. */
  readonly secondMoment: Parameters;
}

/**
 * Takes one Adam step (Kingma and Ba, 2015; decay as in Loshchilov and Hutter, 2019, on matrices only):
 *
 * ```text
 * g ← g · min(1, clip / (‖g‖ + 1e-6))             as PyTorch's clip_grad_norm_
 * θ ← θ − lr · decay · θ                          matrices only
 * m ← β1·m + (1 − β1)·g,   v ← β2·v + (1 − β2)·g²
 * θ ← θ − lr · m̂ / (√v̂ + ε)                       m̂ = m / (1 − β1^step), v̂ = v / (1 − β2^step)
 * ```
 *
 * @param parameters θ; changed in place.
 * @param options The gradient, the moments and the rates.
 * @returns The gradient's global norm before clipping.
 *
 * @example The first step has the size of the learning rate, whatever the gradient
 * ```ts
 * import { adamUpdate } from "./adam.ts";
 * import { Parameters } from "./parameters.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const config = { cell: "rnn", vocabularySize: 2, hiddenSize: 1, numLayers: 1 } as const;
 * const [theta, gradient, firstMoment, secondMoment] = [0, 0, 0, 0].map(() => new Parameters(config));
 * gradient.data.fill(-3);
 * adamUpdate(theta, {
 *   gradient, firstMoment, secondMoment,
 *   learningRate: 0.01, beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0, gradClip: Infinity, step: 1,
 * });
 * assertAlmostEquals(theta.data[0], 0.01);
 * ```
 */
export function adamUpdate(parameters: Parameters, options: AdamState & AdamOptions): number {
  const { learningRate, beta1, beta2, epsilon, weightDecay, gradClip, step } = options;
  const gradient = options.gradient.data, m = options.firstMoment.data, v = options.secondMoment.data;
  const theta = parameters.data;

  const norm = globalNorm(gradient);
  const clip = Math.min(1, gradClip / (norm + 1e-6));
  const correction1 = 1 - beta1 ** step, correction2 = 1 - beta2 ** step;
  for (const { shape, offset, size } of parameters.specs) {
    const decay = shape.length === 2 ? learningRate * weightDecay : 0;
    for (let k = offset; k < offset + size; k++) {
      const g = gradient[k] * clip;
      m[k] = beta1 * m[k] + (1 - beta1) * g;
      v[k] = beta2 * v[k] + (1 - beta2) * g * g;
      const stride = m[k] / correction1 / (Math.sqrt(v[k] / correction2) + epsilon);
      theta[k] -= decay * theta[k] + learningRate * stride;
    }
  }
  return norm;
}

/** √Σ g²: the length of the whole gradient. */
function globalNorm(gradient: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < gradient.length; k++) sum += gradient[k] * gradient[k];
  return Math.sqrt(sum);
}
