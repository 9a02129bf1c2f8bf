/**
 * Batches: rows of symbols side by side, each read on from where the batch before left it, so that the network
 * keeps its memory over the whole of a conversation or text.
 *
 * @module
 */

import type { Batch } from "../../nn/backend.ts";
import { chatBatches } from "./chat_batches.ts";
import type { EncodedCorpus } from "../corpus.ts";
import { textBatches } from "./text_batches.ts";

export { evaluationBatches } from "./evaluation_batches.ts";

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

/**
 * Batches to learn from.
 *
 * A **text** is laid out as B rows of equal length, one after the other in the text, and read from left to right;
 * what is left of a row that does not fill a batch is skipped, the memory is reset, and it begins again.
 *
 * **Conversations** are shuffled anew in each epoch; each row takes the next whole conversation when it has
 * read one to its end. The memory is reset at a conversation's first symbol, and its last has no target. With
 * fewer conversations than rows, several rows read the same one, beginning at different turns. Where a corpus is
 * focused on replies, the targets have weights (see `focusOnReplies()`).
 *
 * @param corpus Symbols to read.
 * @param options.batchSize B: rows.
 * @param options.seqLength T: symbols per row.
 * @param options.seed Decides the order of conversations.
 * @throws {RangeError} If a size is not a positive integer, or the corpus is too small.
 *
 * @example
 * ```ts
 * import { trainingBatches } from "./batches.ts";
 * import { encodeCorpus } from "../corpus.ts";
 * import { Vocabulary } from "../vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const corpus = encodeCorpus(new Vocabulary("abcdef"), { kind: "text", text: "abcdef" });
 * const { inputs, targets } = trainingBatches(corpus, { batchSize: 2, seqLength: 2, seed: 1 }).next();
 * // Shape (T, B): "ab" stands in the first column, "de" in the second.
 * assertEquals([...inputs], [4, 7, 5, 8]);
 * assertEquals([...targets], [5, 8, 6, 9]);
 * ```
 */
export function trainingBatches(corpus: EncodedCorpus, options: TrainingBatchesOptions): BatchStream {
  return corpus.kind === "text" ? textBatches(corpus, options) : chatBatches(corpus, options);
}
