/**
 * The arrays of a batch.
 *
 * @module
 */

import type { Batch } from "../../nn/backend.ts";
import type { BatchSizes } from "./batch_stream.ts";

/**
 * Makes an empty batch, to be reused: no targets, no resets.
 *
 * @param sizes B and T.
 * @throws {RangeError} If a size is not a positive integer.
 *
 * @example
 * ```ts
 * import { createBatch } from "./batch_buffer.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([...createBatch({ batchSize: 1, seqLength: 2 }).targets], [-1, -1]);
 * ```
 */
export function createBatch(sizes: BatchSizes): Batch {
  const { batchSize, seqLength } = sizes;
  for (const name of ["batchSize", "seqLength"] as const) {
    if (!Number.isInteger(sizes[name]) || sizes[name] < 1) {
      throw new RangeError(
        `Cannot create batches as ${name} must be a positive integer: current value is ${sizes[name]}`,
      );
    }
  }
  const size = batchSize * seqLength;
  return {
    batchSize,
    seqLength,
    inputs: new Int32Array(size),
    targets: new Int32Array(size).fill(-1),
    resets: new Uint8Array(size),
  };
}

/** Checks the step of a stored cursor. */
export function checkStep(step: number): number {
  if (Number.isInteger(step) && step >= 0) return step;
  throw new RangeError(
    `Cannot move a batch stream as step must be an integer of at least 0: current value is ${step}`,
  );
}
