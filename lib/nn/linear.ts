/**
 * The linear map y = W·x + b, forward and backward.
 *
 * @module
 */

import type { Floats } from "./floats.ts";

/** What {@linkcode linearForward} reads. N, D and M follow from the lengths. */
export interface LinearInputs {
  /** N input vectors; shape (N, D). */
  readonly x: Floats;
  /** W; shape (M, D). */
  readonly weight: Floats;
  /** b; shape (M). */
  readonly bias: Floats;
}

/** What {@linkcode linearBackward} reads and, under the names in d, adds to. */
export interface LinearGradients {
  /** M: numbers in each row of y. */
  readonly M: number;
  /** Shape (N, D); needed for `dweight`. */
  readonly x?: Floats;
  /** Shape (M, D); needed for `dx`. */
  readonly weight?: Floats;
  /** Shape (N, D). */
  readonly dx?: Floats | undefined;
  /** Shape (M, D). */
  readonly dweight?: Floats | undefined;
  /** Shape (M). */
  readonly dbias?: Floats | undefined;
}

/**
 * Adds W·x + b to each row of y. Adding lets two maps share one y, as the input's and the past's do in a gate: W·[h,
 * x] = W_h·h + W_x·x.
 *
 * @param y Shape (N, M); added to.
 * @param inputs x, W and b.
 *
 * @example
 * ```ts
 * import { linearForward } from "./linear.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const y = new Float32Array(2);
 * linearForward(y, {
 *   x: new Float32Array([1, 10]),
 *   weight: new Float32Array([1, 2, 3, 4]),
 *   bias: new Float32Array([0.5, 0]),
 * });
 * assertEquals([...y], [21.5, 43]);
 * ```
 */
export function linearForward(y: Floats, { x, weight, bias }: LinearInputs): void {
  const M = bias.length, D = weight.length / M, N = y.length / M;
  for (let n = 0; n < N; n++) {
    for (let m = 0; m < M; m++) {
      let sum = bias[m];
      for (let d = 0; d < D; d++) sum += weight[m * D + d] * x[n * D + d];
      y[n * M + m] += sum;
    }
  }
}

/**
 * The backward pass: from the gradient of y, adds dx = Wᵀ·dy, dW = dy·xᵀ and db = dy, summed over the rows. A
 * gradient that is not asked for is not computed.
 *
 * @param dy Shape (N, M).
 * @param gradients What to read and what to add to.
 *
 * @example
 * ```ts
 * import { linearBackward } from "./linear.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const dx = new Float32Array(2);
 * linearBackward(new Float32Array([1, 10]), { M: 2, weight: new Float32Array([1, 2, 3, 4]), dx });
 * assertEquals([...dx], [31, 42]);
 * ```
 */
export function linearBackward(dy: Floats, gradients: LinearGradients): void {
  const { M, x, weight, dx, dweight, dbias } = gradients;
  const N = dy.length / M, D = (weight ?? dweight ?? []).length / M;
  for (let n = 0; n < N; n++) {
    for (let m = 0; m < M; m++) {
      const dy_nm = dy[n * M + m];
      if (dbias) dbias[m] += dy_nm;
      if (dx && weight) {
        for (let d = 0; d < D; d++) dx[n * D + d] += weight[m * D + d] * dy_nm;
      }
      if (dweight && x) {
        for (let d = 0; d < D; d++) dweight[m * D + d] += dy_nm * x[n * D + d];
      }
    }
  }
}
