/**
 * The int8 weights of a model: what replies are written with.
 *
 * Quantized are the matrices between units, more than nine tenths of what is read for each character. The table of the
 * symbols' inputs costs nothing, as only one row of it is read, and stays in single precision. So does the decoder:
 * the logits are exactly W_y·h + b, and can be taken apart unit by unit with the model's own weights.
 *
 * @module
 */

import type { Model } from "../model.ts";
import { gateCount } from "../parameters.ts";
import { type QuantizedMatrix, quantizeMatrix } from "./quantized_matrix.ts";

/** One layer's int8 weights. */
export interface QuantizedLayer {
  /** weight_ih; undefined for the first layer, whose input is a table of symbols. */
  readonly input: QuantizedMatrix | undefined;
  /** weight_hh */
  readonly recurrent: QuantizedMatrix;
}

/**
 * Quantizes a model's layers.
 *
 * @example
 * ```ts
 * import { quantizeLayers } from "./quantized_layers.ts";
 * import { createModel } from "../model.ts";
 * import { Random } from "../random.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 9, hiddenSize: 20, numLayers: 2 }, new Random(1));
 * const [first, second] = quantizeLayers(model);
 * assertEquals(first.input, undefined);
 * assertEquals([second.input?.rows, second.input?.columns], [80, 20]);
 * ```
 */
export function quantizeLayers({ config, parameters }: Model): QuantizedLayer[] {
  const { cell, hiddenSize, numLayers } = config;
  const shape = { rows: gateCount(config) * hiddenSize, columns: hiddenSize };
  const quantize = (name: string) => quantizeMatrix(parameters.view(`${cell}.${name}`), shape);
  return Array.from({ length: numLayers }, (_, l) => ({
    input: l > 0 ? quantize(`weight_ih_l${l}`) : undefined,
    recurrent: quantize(`weight_hh_l${l}`),
  }));
}
