/**
 * Reads checkpoints from disk, with clear errors.
 *
 * @module
 */

import { join } from "@std/path";
import { type Checkpoint, decodeCheckpoint } from "../training/checkpoint/checkpoint.ts";
import { BEST_FILE } from "./run_files.ts";
import { readCheckpointHead } from "./read_checkpoint_head.ts";
import { unlessMissing } from "./unless_missing.ts";

/**
 * Reads a checkpoint.
 *
 * @param path A checkpoint file, or a run's folder, for its best model.
 * @throws {Error} If there is no such file, it cannot be read, or it is not a complete, valid checkpoint.
 */
export async function readCheckpoint(path: string): Promise<Checkpoint> {
  const info = await orSay(path, unlessMissing(Deno.stat(path)));
  if (!info) throw new Error(`Cannot read ${path} as there is no such file`);
  if (info.isDirectory) return readCheckpoint(join(path, BEST_FILE));
  await orSay(path, readCheckpointHead(path));
  return decodeCheckpoint(await orSay(path, Deno.readFile(path)), path);
}

/** Adds the file's name to errors from the disk. */
async function orSay<T>(path: string, look: Promise<T>): Promise<T> {
  try {
    return await look;
  } catch (error) {
    if (error instanceof SyntaxError) throw error;
    throw new Error(`Cannot read ${path}: ${(error as Error).message}`);
  }
}
