/**
 * Reads the model that a command works with.
 *
 * @module
 */

import { findModelFiles } from "../disk/model_files.ts";
import { readCheckpoint } from "../disk/read_checkpoint.ts";
import { RUNS_FOLDER } from "../disk/run_files.ts";
import type { Checkpoint } from "../training/checkpoint/checkpoint.ts";

/** A model and the file it was read from. */
export interface ReadModel {
  readonly path: string;
  readonly checkpoint: Checkpoint;
}

/**
 * Reads the named model; without a name, the best one of the newest run, or else the shipped one. A file that is
 * not a model is skipped and reported on stderr.
 *
 * @param path A checkpoint, or the folder of a run.
 * @throws {Error} If the named model cannot be read, or there is no model at all.
 */
export async function readModel(path?: string): Promise<ReadModel> {
  if (path !== undefined) return { path, checkpoint: await readCheckpoint(path) };
  for (const { path } of await findModelFiles()) {
    try {
      return { path, checkpoint: await readCheckpoint(path) };
    } catch (error) {
      console.error(`Skipped ${path}: ${(error as Error).message}`);
    }
  }
  throw new Error(
    `Cannot find a model in ${RUNS_FOLDER}/: train one with "deno task train", or give a file with --model`,
  );
}
