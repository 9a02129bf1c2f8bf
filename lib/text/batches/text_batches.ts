/**
 * Training batches of a plain text.
 *
 * @module
 */

import type { Batch } from "../../nn/backend.ts";
import { checkStep, createBatch } from "./batch_buffer.ts";
import type { BatchSizes, BatchStream } from "./batch_stream.ts";
import type { EncodedCorpus } from "../corpus.ts";

/**
 * Reads a text as B contiguous rows from left to right, again and again; see `trainingBatches()`.
 *
 * @throws {RangeError} If a row would be shorter than T + 1 symbols.
 */
export function textBatches(corpus: EncodedCorpus, sizes: BatchSizes): BatchStream {
  const batch = createBatch(sizes);
  const { batchSize: B, seqLength: T } = batch;
  /** Symbols per row. */
  const R = Math.floor(corpus.ids.length / B);
  if (R < T + 1) {
    throw new RangeError(
      `Cannot fill a batch as the text must have at least batchSize · (seqLength + 1) = ${
        B * (T + 1)
      } characters, ` +
        `so lower one of them: current value is ${corpus.ids.length}`,
    );
  }
  const stepsPerEpoch = Math.floor((R - 1) / T);
  let step = 0;
  return {
    batchSize: B,
    seqLength: T,
    stepsPerEpoch,
    get epoch() {
      return step / stepsPerEpoch;
    },
    get cursor() {
      return { step };
    },
    set cursor(cursor) {
      step = checkStep(cursor.step);
    },
    next() {
      fillRows(batch, corpus.ids, { rowLength: R, from: (step % stepsPerEpoch) * T });
      step++;
      return batch;
    },
  };
}

/** Copies T symbols of every row into a batch; `from` is 0 at the start of the rows. */
function fillRows(
  batch: Batch,
  ids: Uint16Array,
  { rowLength, from }: { readonly rowLength: number; readonly from: number },
): void {
  const { batchSize: B, seqLength: T, inputs, targets, resets } = batch;
  for (let b = 0; b < B; b++) {
    let position = b * rowLength + from;
    for (let i = b; i < T * B; i += B) {
      inputs[i] = ids[position];
      targets[i] = ids[++position];
    }
    resets[b] = from === 0 ? 1 : 0;
  }
}
