/**
 * The length of a vector.
 *
 * @module
 */

/**
 * ‖v‖ = √Σ v², however small its entries: they are first divided by the largest, so that a gradient of 1e-200 has a
 * length other than 0.
 *
 * @param vector Any numbers.
 *
 * @example
 * ```ts
 * import { vectorNorm } from "./vector_norm.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * assertAlmostEquals(vectorNorm([3e-200, 4e-200]) * 1e200, 5);
 * ```
 */
export function vectorNorm(vector: ArrayLike<number>): number {
  let largest = 0;
  for (let k = 0; k < vector.length; k++) largest = Math.max(largest, Math.abs(vector[k]));
  if (largest === 0) return 0;
  let sum = 0;
  for (let k = 0; k < vector.length; k++) sum += (vector[k] / largest) ** 2;
  return largest * Math.sqrt(sum);
}
