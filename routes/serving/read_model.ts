/**
 * Reads models for the server, which goes on with everything else meanwhile.
 *
 * @module
 */

import { Vocabulary } from "../../lib/mod.ts";
import type { Checkpoint } from "../../lib/mod.ts";
import { Parameters } from "../../lib/nn/mod.ts";
import type { ModelDescription } from "../../lib/training/mod.ts";
import type { ModelFile } from "../../lib/disk/model_files.ts";
import { readCheckpointHead } from "../../lib/disk/read_checkpoint_head.ts";
import { decodeModel, type ReaderAnswer, type ReaderOrder } from "./decode_model.ts";

/** The largest file: a larger model would take seconds to open, and too long for each character. */
export const MAX_MODEL_BYTES = 256 * 1024 * 1024;
/** Smaller files take less time than it takes to start a thread. */
const SMALL_BYTES = 16 * 1024 * 1024;

/** A model and what there is to say about it. */
export interface ReadModel {
  readonly checkpoint: Checkpoint;
  readonly description: ModelDescription;
}

/**
 * Reads a model; large ones in a thread of their own. What is none is found out from the file's first bytes.
 *
 * @throws {RangeError} If the file is too large, or a number is not finite.
 * @throws {SyntaxError} If it is not a complete, valid checkpoint.
 */
export async function readModel({ path, name }: Pick<ModelFile, "path" | "name">): Promise<ReadModel> {
  const { size } = await readCheckpointHead(path, name);
  if (size > MAX_MODEL_BYTES) {
    throw new RangeError(
      `Cannot chat with ${name} as a model's file must have at most ${MAX_MODEL_BYTES} bytes: ` +
        `current value is ${size}`,
    );
  }
  if (size <= SMALL_BYTES) return decodeModel(await Deno.readFile(path), name);
  const { checkpoint, description } = await inThread({ path, name });
  const { config, data, characters, info } = checkpoint;
  const model = { config, parameters: new Parameters(config, data) };
  return { checkpoint: { model, vocabulary: new Vocabulary(characters), info }, description };
}

async function inThread(order: ReaderOrder): Promise<Exclude<ReaderAnswer, { readonly error: string }>> {
  const worker = new Worker(new URL("./read_model_worker.ts", import.meta.url), { type: "module" });
  try {
    const answer = await new Promise<ReaderAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(`Cannot read ${order.name}: ${event.message}`));
      };
      worker.postMessage(order);
    });
    if ("error" in answer) throw new SyntaxError(answer.error);
    return answer;
  } finally {
    worker.terminate();
  }
}
