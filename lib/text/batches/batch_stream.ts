/**
 * The interface of a stream of training batches.
 *
 * @module
 */

import type { Batch } from "../../nn/backend.ts";

/** Sizes of a batch. */
export interface BatchSizes {
  /** B: rows. */
  readonly batchSize: number;
  /** T: symbols per row. */
  readonly seqLength: number;
}

/** Settings of a stream of training batches. */
export interface TrainingBatchesOptions extends BatchSizes {
  /** Decides the order of conversations in each epoch; unused for a text. */
  readonly seed: number;
}

/** A position in a stream: plain numbers, stored with a checkpoint as JSON. */
export interface BatchCursor {
  /** Batches taken so far. */
  readonly step: number;
  /** Chat: conversations given to rows so far, over all epochs. */
  readonly taken?: number;
  /** Chat: the conversation each row is reading; B numbers. */
  readonly conversations?: readonly number[];
  /** Chat: the next symbol of each row, counted from the start of its conversation; B numbers. */
  readonly offsets?: readonly number[];
}

/** An endless stream of training batches. */
export interface BatchStream extends BatchSizes {
  /** How many batches hold as many symbols as the corpus. */
  readonly stepsPerEpoch: number;
  /** How often the corpus has been read so far, as a fraction: `step / stepsPerEpoch`. */
  readonly epoch: number;
  /** The current position; assign a stored cursor to continue exactly from there. */
  cursor: BatchCursor;
  /** The next batch. The next call overwrites its arrays: copy what you need to keep. */
  next(): Batch;
}
