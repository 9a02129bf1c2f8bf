/**
 * A model's file as small as it gets.
 *
 * @module
 */

import { type Checkpoint, decodeCheckpoint, encodeCheckpoint } from "../../lib/mod.ts";

/** A file, and what is in it. */
export interface SmallModel {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly checkpoint: Checkpoint;
}

/**
 * Keeps the weights as float16, without the state of the training, as `deno task convert` does: they are rounded to
 * three digits, so that it is another model to the last bit, which says the same in all but rare cases.
 *
 * @param file A checkpoint. One that is as small already is not changed.
 * @param source Names it in messages.
 * @throws {SyntaxError | RangeError} If it is no valid checkpoint.
 */
export function smallModel(file: Uint8Array<ArrayBuffer>, source: string): SmallModel {
  const { model, vocabulary, info } = decodeCheckpoint(file, source);
  const bytes = encode({ model, vocabulary, info });
  return bytes.length < file.length
    ? { bytes, checkpoint: decodeCheckpoint(bytes, source) }
    : { bytes: file, checkpoint: { model, vocabulary, info } };
}

function encode(checkpoint: Checkpoint): Uint8Array<ArrayBuffer> {
  try {
    return encodeCheckpoint(checkpoint, { elementType: "F16" });
  } catch (error) {
    // A weight is too large for float16.
    if (!(error instanceof RangeError)) throw error;
    return encodeCheckpoint(checkpoint);
  }
}
