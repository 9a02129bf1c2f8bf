/**
 * A matrix in one byte a weight.
 *
 * @module
 */

/** Weights are −127 … 127: the range is the same on both sides of zero. */
export const LARGEST_WEIGHT = 127;

/** W as integers: row r of W is `scales[r]` times row r of `values`, rounded. */
export interface QuantizedMatrix {
  readonly rows: number;
  readonly columns: number;
  /** −127 … 127; shape (rows, columns). */
  readonly values: Int8Array;
  /** What one step of a row's integers is worth; 0 for a row of zeros. Length rows. */
  readonly scales: Float32Array;
}

/**
 * Rounds each row to 255 evenly spaced values, the outermost at its largest weight. The same on every machine.
 *
 * @param weights Row-major; shape (rows, columns).
 *
 * @example
 * ```ts
 * import { quantizeMatrix } from "./quantized_matrix.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const { values, scales } = quantizeMatrix(Float32Array.of(-254, 100, 0.5, 0.25), { rows: 2, columns: 2 });
 * assertEquals([...values], [-127, 50, 127, 64]);
 * assertEquals(scales[0], 2);
 * ```
 */
export function quantizeMatrix(
  weights: Float32Array,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): QuantizedMatrix {
  const values = new Int8Array(rows * columns), scales = new Float32Array(rows);
  for (let r = 0; r < rows; r++) {
    const start = r * columns, end = start + columns;
    let largest = 0;
    for (let i = start; i < end; i++) largest = Math.max(largest, Math.abs(weights[i]));
    if (largest === 0) continue;
    scales[r] = largest / LARGEST_WEIGHT;
    const steps = LARGEST_WEIGHT / largest;
    for (let i = start; i < end; i++) values[i] = Math.round(weights[i] * steps);
  }
  return { rows, columns, values, scales };
}
