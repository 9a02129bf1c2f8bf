/**
 * The corpus in short windows that each start with an empty memory: this is how nanoGPT measures, whose context is
 * 256 characters.
 *
 * @module
 */

import type { Batch } from "../nn/backend.ts";
import { createBatch } from "../text/batches/batch_buffer.ts";
import type { BatchSizes } from "../text/batches/batches.ts";
import { templateOf } from "../text/chat_template.ts";
import type { EncodedCorpus } from "../text/corpus.ts";

/**
 * Cuts a corpus into consecutive windows of at most T symbols that do not overlap, each read from a zero state. A
 * text is cut from its first symbol, a chat from the first symbol of each conversation. Every target of the corpus
 * (each symbol but the first of a conversation) is predicted exactly once, from between 1 and T symbols.
 *
 * @param corpus Symbols and where conversations start.
 * @param options.batchSize B: windows side by side; the last batch is padded with rows without targets.
 * @param options.seqLength T: symbols read per window.
 * @returns Batches, each of which overwrites the arrays of the one before: copy what you need to keep.
 * @throws {RangeError} If a size is not a positive integer.
 *
 * @example
 * ```ts
 * import { coldBatches } from "./cold_batches.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const corpus = { kind: "text", ids: Uint16Array.of(4, 5, 6, 7, 8), starts: Uint32Array.of(0, 5), unknown: new Map() } as const;
 * const [batch] = coldBatches(corpus, { batchSize: 2, seqLength: 2 });
 * assertEquals([...batch.inputs], [4, 6, 5, 7]); // windows 4 5 and 6 7 side by side, shape (T, B)
 * assertEquals([...batch.targets], [5, 7, 6, 8]);
 * assertEquals([...batch.resets], [1, 1, 0, 0]);
 * ```
 */
export function* coldBatches(corpus: EncodedCorpus, options: BatchSizes): Generator<Batch> {
  const { batchSize: B, seqLength: T } = options;
  const { kind, ids } = corpus;
  const template = templateOf(kind);
  const batch = createBatch(options);
  batch.resets.fill(1, 0, B);
  let b = 0;
  for (const [first, end] of windows(corpus, T)) {
    for (let t = 0; first + t < end; t++) {
      batch.inputs[t * B + b] = ids[first + t];
      batch.targets[t * B + b] = template.isPredicted(ids, first + t + 1) ? ids[first + t + 1] : -1;
    }
    if (++b < B) continue;
    yield batch;
    batch.targets.fill(-1);
    b = 0;
  }
  if (b > 0) yield batch;
}

/** The first input of each window, and the one after its last; the last target is at `end` itself. */
function* windows({ starts }: EncodedCorpus, length: number): Generator<[first: number, end: number]> {
  for (let i = 0; i + 1 < starts.length; i++) {
    const lastTarget = starts[i + 1] - 1;
    for (let first = starts[i]; first < lastTarget; first += length) {
      yield [first, Math.min(first + length, lastTarget)];
    }
  }
}
