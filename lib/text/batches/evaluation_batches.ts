/**
 * Batches to measure a model with.
 *
 * @module
 */

import type { Batch } from "../../nn/backend.ts";
import { createBatch } from "./batch_buffer.ts";
import type { BatchSizes } from "./batch_stream.ts";
import { templateOf } from "../chat_template.ts";
import type { EncodedCorpus } from "../corpus.ts";

/** Symbols read in one go from an empty memory: inputs `from` … `to` − 1. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Whether the last input has a target too: the symbol at `to`. */
  readonly open: boolean;
}

/**
 * Batches that hold every target of a corpus exactly once. Rows carry their memory on from batch to batch.
 *
 * Each **conversation** is one stretch, read from an empty memory; rows take them in the order of the corpus. A
 * **text** is cut into B stretches of equal length; B = 1 gives one exact pass from the first character to the
 * last. A row with nothing left to read has targets of −1.
 *
 * @param corpus Symbols to read.
 * @param options.batchSize B: rows.
 * @param options.seqLength T: symbols per row.
 * @returns Batches that can be iterated more than once. Each overwrites the arrays of the one before: copy what you
 * need to keep.
 * @throws {RangeError} If a size is not a positive integer, or the corpus has nothing to predict.
 *
 * @example
 * ```ts
 * import { evaluationBatches } from "./evaluation_batches.ts";
 * import { encodeCorpus } from "../corpus.ts";
 * import { Vocabulary } from "../vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const corpus = encodeCorpus(new Vocabulary("abc"), { kind: "text", text: "abc" });
 * const targets = Array.from(evaluationBatches(corpus, { batchSize: 1, seqLength: 4 }), (batch) => [...batch.targets]);
 * assertEquals(targets, [[5, 6, -1, -1]]);
 * ```
 */
export function evaluationBatches(corpus: EncodedCorpus, options: BatchSizes): Iterable<Batch> {
  createBatch(options); // rejects wrong sizes now rather than at the first batch
  const { hasTurns } = templateOf(corpus.kind);
  const stretches = hasTurns ? chatStretches(corpus) : textStretches(corpus, options.batchSize);
  if (stretches.length === 0) {
    throw new RangeError(
      `Cannot measure on a corpus as it must have at least two symbols: current value is ${corpus.ids.length}`,
    );
  }
  return { [Symbol.iterator]: () => readStretches(corpus, stretches, options) };
}

function textStretches({ ids }: EncodedCorpus, batchSize: number): Stretch[] {
  const inputs = Math.max(0, ids.length - 1);
  const length = Math.ceil(inputs / batchSize);
  return Array.from({ length: Math.ceil(inputs / length) || 0 }, (_, i) => (
    { from: i * length, to: Math.min(inputs, (i + 1) * length), open: true }
  ));
}

function chatStretches({ starts }: EncodedCorpus): Stretch[] {
  return Array.from(starts.subarray(1), (to, i) => ({ from: starts[i], to, open: false }));
}

function* readStretches(
  { kind, ids }: EncodedCorpus,
  stretches: readonly Stretch[],
  sizes: BatchSizes,
): Generator<Batch> {
  const template = templateOf(kind);
  const batch = createBatch(sizes);
  const { batchSize: B, inputs, targets, resets } = batch;
  /** What each row reads, and its next symbol; shape (B). */
  const reading: (Stretch | undefined)[] = stretches.slice(0, B);
  const positions = Array.from({ length: B }, (_, row) => reading[row]?.from ?? 0);
  let taken = Math.min(B, stretches.length);
  for (let left = taken; left > 0;) {
    inputs.fill(0);
    targets.fill(-1);
    resets.fill(0);
    for (let i = 0; i < inputs.length; i++) {
      const row = i % B;
      const stretch = reading[row];
      if (stretch === undefined) continue;
      const position = positions[row]++;
      const last = position + 1 === stretch.to;
      inputs[i] = ids[position];
      const isTarget = (!last || stretch.open) && template.isPredicted(ids, position + 1);
      if (isTarget) targets[i] = ids[position + 1];
      if (position === stretch.from) resets[i] = 1;
      if (!last) continue;
      reading[row] = stretches[taken++];
      positions[row] = reading[row]?.from ?? 0;
      if (reading[row] === undefined) left--;
    }
    yield batch;
  }
}
