/**
 * Cuts out some rows of a batch, of its dropout masks, and of a state.
 *
 * @module
 */

import type { Batch, DropoutMasks } from "../backend.ts";

/** Rows from `from` up to `to`, of B in all. */
export interface Rows {
  readonly from: number;
  readonly to: number;
  /** B. */
  readonly batchSize: number;
}

/** Some rows of a batch. */
export function shardBatch(batch: Batch, rows: Rows): Batch {
  const { inputs, targets, resets, weights, seqLength } = batch;
  const cut = <T extends Int32Array | Uint8Array | Float32Array>(array: T): T => takeRows(array, rows, 1);
  return {
    batchSize: rows.to - rows.from,
    seqLength,
    inputs: cut(inputs.subarray(0, seqLength * rows.batchSize)),
    targets: cut(targets.subarray(0, seqLength * rows.batchSize)),
    resets: cut(resets.subarray(0, seqLength * rows.batchSize)),
    ...weights && { weights: cut(weights.subarray(0, seqLength * rows.batchSize)) },
  };
}

/** Some rows of masks or of a state, (L, B, H). */
export function shardLayers(array: DropoutMasks, rows: Rows, hiddenSize: number): Float32Array {
  return takeRows(array, rows, hiddenSize);
}

/** Copies rows from an array of shape (…, B, width). */
function takeRows<T extends Int32Array | Uint8Array | Float32Array>(array: T, rows: Rows, width: number): T {
  const { from, to, batchSize } = rows, count = to - from;
  const groups = array.length / (batchSize * width);
  const taken = array.slice(0, groups * count * width) as T;
  for (let g = 0; g < groups; g++) {
    const begin = (g * batchSize + from) * width;
    taken.set(array.subarray(begin, begin + count * width), g * count * width);
  }
  return taken;
}

/** Puts rows back to where they were taken from in an array of shape (…, B, width). */
export function putRows(
  part: Float32Array,
  array: Float32Array,
  { rows, width }: { rows: Rows; width: number },
): void {
  const { from, to, batchSize } = rows, length = (to - from) * width;
  for (let g = 0; g * length < part.length; g++) {
    array.set(part.subarray(g * length, (g + 1) * length), (g * batchSize + from) * width);
  }
}
