/**
 * Widening: gives a trained model more units per layer; at first it computes the same as before.
 *
 * @module
 */

import { createModel, type Model } from "./model.ts";
import { gateCount } from "./parameters.ts";
import type { Random } from "./random.ts";

/**
 * Copies a model into a wider one (after Net2WiderNet; Chen, Goodfellow and Shlens, 2016).
 *
 * The new units read everything with new random weights, but nothing reads them yet: the weights from them to the old
 * units and to the decoder are 0. So the wider model says the same as the narrow one until it is trained, and
 * training finds out what to use its new units for.
 *
 * @param model The model to copy; not changed.
 * @param hiddenSize H of the copy: units per layer.
 * @param random Draws the new units' weights.
 * @returns The wider copy, or the model itself if it has as many units already.
 * @throws {RangeError} If the number of units is not an integer, or smaller than the model's.
 *
 * @example
 * ```ts
 * import { createModel } from "./model.ts";
 * import { Random } from "./random.ts";
 * import { widenModel } from "./widen.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const random = new Random(1);
 * const narrow = createModel({ cell: "lstm", vocabularySize: 5, hiddenSize: 2, numLayers: 1 }, random);
 * const wide = widenModel(narrow, 3, random);
 * const weights = narrow.parameters.view("decoder.weight"); // (5, 2)
 * assertEquals([...wide.parameters.view("decoder.weight").subarray(0, 3)], [...weights.subarray(0, 2), 0]);
 * ```
 */
export function widenModel(model: Model, hiddenSize: number, random: Random): Model {
  const { cell, hiddenSize: H } = model.config;
  if (!Number.isInteger(hiddenSize) || hiddenSize < H) {
    throw new RangeError(
      `Cannot widen a model as hiddenSize must be an integer of at least ${H}: current value is ${hiddenSize}`,
    );
  }
  if (hiddenSize === H) return model;
  const wide = createModel({ ...model.config, hiddenSize }, random);
  for (const { name, shape: [rows, columns = 1] } of model.parameters.specs) {
    const from = model.parameters.view(name), to = wide.parameters.view(name);
    // A layer's tensor is a stack of gates with a row per unit; the decoder has a row per symbol.
    const gates = name.startsWith(cell) ? gateCount(model.config) : 1;
    const height = rows / gates;
    const wideHeight = name.startsWith(cell) ? hiddenSize : height;
    const wideColumns = to.length / (gates * wideHeight);
    for (let row = 0; row < rows; row++) {
      const wideRow = Math.floor(row / height) * wideHeight + row % height;
      const target = to.subarray(wideRow * wideColumns, (wideRow + 1) * wideColumns);
      target.fill(0);
      target.set(from.subarray(row * columns, (row + 1) * columns));
    }
  }
  return wide;
}
