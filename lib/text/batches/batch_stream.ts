/**
 * What a stream of training batches is.
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

/** What a stream of training batches needs to know. */
export interface TrainingBatchesOptions extends BatchSizes {
  /** Decides the order of conversations in each epoch; a text has no order to decide. */
  readonly seed: number;
}

/** Where a stream stands: plain numbers, to be stored with a checkpoint as JSON. */
export interface BatchCursor {
  /** Batches taken so far. */
  readonly step: number;
  /** Chat: how many conversations were handed to rows, over all epochs. */
  readonly taken?: number;
  /** Chat: the conversation that each row reads; B numbers. */
  readonly conversations?: readonly number[];
  /** Chat: the next symbol of each row, counted from its conversation's first; B numbers. */
  readonly offsets?: readonly number[];
}

/** Training batches without end. */
export interface BatchStream extends BatchSizes {
  /** Batches in which as many symbols are read as the corpus has. */
  readonly stepsPerEpoch: number;
  /** How often the corpus was read so far, as a fraction: `step / stepsPerEpoch`. */
  readonly epoch: number;
  /** Where the stream stands; assign a stored cursor to go on exactly from there. */
  cursor: BatchCursor;
  /** The next batch. Its arrays are filled anew by the next call: copy what is to stay. */
  next(): Batch;
}
