/**
 * What a thread is asked to read, and what it answers.
 *
 * @module
 */

import { type Checkpoint, decodeCheckpoint } from "../../lib/mod.ts";
import type { Model } from "../../lib/mod.ts";
import { describeModel, type ModelDescription } from "../../lib/training/mod.ts";

/** Which file. */
export interface ReaderOrder {
  readonly path: string;
  /** Its name for messages. */
  readonly name: string;
}

/** A model as it goes from thread to thread, or why it cannot be read. */
export type ReaderAnswer =
  | {
    readonly checkpoint: Pick<Checkpoint, "info"> & {
      readonly config: Model["config"];
      /** The parameters. */
      readonly data: Float32Array;
      readonly characters: readonly string[];
    };
    readonly description: ModelDescription;
  }
  | { readonly error: string };

/**
 * Decodes and describes a model.
 *
 * @param bytes The whole file.
 * @param name Its name for messages.
 * @throws {SyntaxError | RangeError} If it is not a complete, valid checkpoint.
 */
export function decodeModel(
  bytes: Uint8Array,
  name: string,
): { readonly checkpoint: Checkpoint; readonly description: ModelDescription } {
  const checkpoint = decodeCheckpoint(bytes, name);
  return { checkpoint, description: describeModel(checkpoint) };
}
