/**
 * A model: its sizes and its parameters. A {@linkcode Backend} does the computing.
 *
 * @module
 */

import type { CellKind, ModelConfig } from "./model_config.ts";
import { Parameters } from "./parameters.ts";
import type { Random } from "./random.ts";

export type { CellKind, ModelConfig };

/** Sizes and parameters together. */
export interface Model {
  /** Its sizes. */
  readonly config: ModelConfig;
  /** What it has learnt. */
  readonly parameters: Parameters;
}

/**
 * Makes a newly initialized model: weights N(0, 1/√(2H)), as each unit has as many inputs from below as from the
 * past; biases 0; the LSTM's forget-gate bias +1 (Gers et al., 2000; Jozefowicz et al., 2015), so that a new model
 * keeps its cell state.
 *
 * @param config Sizes of the model.
 * @param random Draws the weights.
 * @param options.forgetBias The forget gate's initial bias, default 1.
 * @throws {RangeError} If a size is not a positive integer.
 *
 * @example
 * ```ts
 * import { createModel } from "./model.ts";
 * import { Random } from "./random.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 5, hiddenSize: 2, numLayers: 1 }, new Random(1));
 * assertEquals([...model.parameters.view("lstm.bias_ih_l0")], [0, 0, 1, 1, 0, 0, 0, 0]);
 * ```
 */
export function createModel(
  config: ModelConfig,
  random: Random,
  options: { readonly forgetBias?: number } = {},
): Model {
  for (const name of ["vocabularySize", "hiddenSize", "numLayers"] as const) {
    if (!Number.isInteger(config[name]) || config[name] < 1) {
      throw new RangeError(
        `Cannot create a model as ${name} must be a positive integer: current value is ${config[name]}`,
      );
    }
  }
  const H = config.hiddenSize;
  const parameters = new Parameters(config);
  for (const { name, shape } of parameters.specs) {
    if (shape.length !== 2) continue;
    const weights = parameters.view(name);
    for (let i = 0; i < weights.length; i++) weights[i] = random.normal() / Math.sqrt(2 * H);
  }
  if (config.cell === "lstm") {
    for (let l = 0; l < config.numLayers; l++) {
      parameters.view(`lstm.bias_ih_l${l}`).fill(options.forgetBias ?? 1, H, 2 * H);
    }
  }
  return { config, parameters };
}
