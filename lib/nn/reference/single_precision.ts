/**
 * The kernels' tanh and sigmoid in plain TypeScript, each operation rounded to single precision as they do it: the same
 * bits.
 *
 * @module
 */

import { TANH_LIMIT, TANH_P, TANH_Q } from "../tanh_coefficients.ts";

const { fround } = Math;
const P = TANH_P.map(fround), Q = TANH_Q.map(fround), LIMIT = fround(TANH_LIMIT);

/** x·y + z, rounded twice. */
export function multiplyAdd(x: number, y: number, z: number): number {
  return fround(fround(x * y) + z);
}

/**
 * tanh x, within 4e-7.
 *
 * @example
 * ```ts
 * import { tanh } from "./single_precision.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * assertAlmostEquals(tanh(0.5), Math.tanh(0.5), 4e-7);
 * ```
 */
export function tanh(value: number): number {
  const x = Math.min(LIMIT, Math.max(-LIMIT, value)), square = fround(x * x);
  const horner = (coefficients: readonly number[]) =>
    coefficients.reduce((sum, coefficient) => multiplyAdd(square, sum, coefficient));
  return fround(fround(x * horner(P)) / horner(Q));
}

/** 1 / (1 + e⁻ˣ) */
export function sigmoid(x: number): number {
  return multiplyAdd(tanh(fround(x * 0.5)), 0.5, 0.5);
}
