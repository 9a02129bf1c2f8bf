/**
 * The first layer's input: a symbol's one-hot vector times a matrix is one column of that matrix, so the vector is
 * never built: the column is gathered instead.
 *
 * @module
 */

import type { Floats } from "./floats.ts";

/** What {@linkcode gatherForward} reads. */
export interface GatherInputs {
  /** One symbol per row, 0 … V − 1; length N. */
  readonly ids: ArrayLike<number>;
  /** W; shape (M, V). */
  readonly weight: Floats;
  /** b; shape (M). */
  readonly bias: Floats;
}

/** What {@linkcode gatherBackward} reads and, under the names in d, adds to. */
export interface GatherGradients {
  /** One symbol per row; length N. */
  readonly ids: ArrayLike<number>;
  /** Shape (M, V). */
  readonly dweight: Floats;
  /** Shape (M). */
  readonly dbias: Floats;
}

/**
 * Adds W·one-hot(id) + b to each row of y.
 *
 * @param y Shape (N, M); added to.
 * @param inputs Symbols, W and b.
 *
 * @example
 * ```ts
 * import { gatherForward } from "./gather.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const y = new Float32Array(2);
 * const weight = new Float32Array([1, 2, 3, 4, 5, 6]); // M = 2, V = 3
 * gatherForward(y, { ids: [1], weight, bias: new Float32Array(2) });
 * assertEquals([...y], [2, 5]);
 * ```
 */
export function gatherForward(y: Floats, { ids, weight, bias }: GatherInputs): void {
  const M = bias.length, V = weight.length / M;
  for (let n = 0; n < ids.length; n++) {
    for (let m = 0; m < M; m++) y[n * M + m] += weight[m * V + ids[n]] + bias[m];
  }
}

/**
 * The backward pass: adds each row's dy to the column that it gathered, and to the bias.
 *
 * @param dy Shape (N, M).
 * @param gradients Symbols, and what to add to.
 *
 * @example
 * ```ts
 * import { gatherBackward } from "./gather.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const dweight = new Float32Array(6), dbias = new Float32Array(2);
 * gatherBackward(new Float32Array([10, 20]), { ids: [1], dweight, dbias });
 * assertEquals([...dweight], [0, 10, 0, 0, 20, 0]);
 * ```
 */
export function gatherBackward(dy: Floats, { ids, dweight, dbias }: GatherGradients): void {
  const M = dbias.length, V = dweight.length / M;
  for (let n = 0; n < ids.length; n++) {
    for (let m = 0; m < M; m++) {
      dweight[m * V + ids[n]] += dy[n * M + m];
      dbias[m] += dy[n * M + m];
    }
  }
}
