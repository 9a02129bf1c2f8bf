/**
 * Hidden states in two bytes a unit, as what int8 weights are multiplied with.
 *
 * A hidden state is o·tanh(c), between −1 and 1, so its scale is fixed: nothing has to be looked for, and the same h is
 * the same integer in every row, on every machine.
 *
 * @module
 */

import { LARGEST_WEIGHT } from "./quantized_matrix.ts";

/** The largest 16-bit integer. */
export const LARGEST_ACTIVATION = 32767;

/** h = 1 is this integer: half the range, so that a unit held at up to ±2 by an intervention still fits. */
const ONE = 16383;

/**
 * What h = 1 becomes in a product with `columns` columns: 16,383, or less if the sum would not fit into 32 bits.
 *
 * @example
 * ```ts
 * import { activationScale } from "./activations.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(activationScale(768), 16383);
 * assertEquals(activationScale(1032), 16383);
 * assertEquals(activationScale(2000), 8191);
 * ```
 */
export function activationScale(columns: number): number {
  let scale = ONE;
  while (LARGEST_WEIGHT * scale * columns >= 2 ** 31) scale = Math.floor(scale / 2);
  return scale;
}

/**
 * Rounds hidden states to integers: to the nearest, halves to even ones; what does not fit is cut off.
 *
 * @param target Overwritten; as long as `hidden`.
 * @param hidden Hidden states.
 * @param scale What h = 1 becomes.
 *
 * @example
 * ```ts
 * import { roundActivations } from "./activations.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const target = new Int16Array(4);
 * roundActivations(target, Float32Array.of(1, -0.5, 2, 9), 16383);
 * assertEquals([...target], [16383, -8192, 32766, 32767]);
 * ```
 */
export function roundActivations(target: Int16Array, hidden: Float32Array, scale: number): void {
  for (let j = 0; j < hidden.length; j++) {
    const value = Math.fround(hidden[j] * scale);
    target[j] = roundHalfToEven(Math.min(Math.max(value, -LARGEST_ACTIVATION), LARGEST_ACTIVATION));
  }
}

/** In 64 bits the numbers from 1.5 · 2⁵² on are the integers, and adding rounds to the nearest, halves to even. */
function roundHalfToEven(value: number): number {
  const shift = 1.5 * 2 ** 52;
  return value + shift - shift;
}
