/**
 * Batches: rows of symbols side by side, each continuing where the previous batch left off, so that the network
 * keeps its memory through a whole conversation or text.
 *
 * @module
 */

import { templateOf } from "../chat_template.ts";
import type { BatchCursor, BatchSizes, BatchStream, TrainingBatchesOptions } from "./batch_stream.ts";
import { chatBatches } from "./chat_batches.ts";
import type { EncodedCorpus } from "../corpus.ts";
import { textBatches } from "./text_batches.ts";

export { evaluationBatches } from "./evaluation_batches.ts";
export type { BatchCursor, BatchSizes, BatchStream, TrainingBatchesOptions };

/**
 * Batches to learn from.
 *
 * A **text** is cut into B consecutive rows of equal length, read from left to right. The end of a row that does
 * not fill a batch is skipped; then the memory is reset and the rows start over.
 *
 * **Conversations** are shuffled for each epoch; a row that reaches the end of one takes the next. The memory is
 * reset at a conversation's first symbol, and its last has no target. With fewer conversations than rows, several
 * rows read the same one from different turns. If a corpus is focused on replies, the targets have weights (see
 * `focusOnReplies()`).
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
 * // Shape (T, B): "ab" is the first column, "de" the second.
 * assertEquals([...inputs], [4, 7, 5, 8]);
 * assertEquals([...targets], [5, 8, 6, 9]);
 * ```
 */
export function trainingBatches(corpus: EncodedCorpus, options: TrainingBatchesOptions): BatchStream {
  return templateOf(corpus.kind).hasTurns ? chatBatches(corpus, options) : textBatches(corpus, options);
}
