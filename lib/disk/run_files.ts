/**
 * Where training runs are stored, and what is in their folders.
 *
 * @module
 */

import { join } from "@std/path";
import { type FoundFile, namesIn, newestFiles, type OnUnreadable } from "./newest_files.ts";

/** The default folder for runs; each has a folder in it. */
export const RUNS_FOLDER = "checkpoints";
/** The run's best model, parameters only. */
export const BEST_FILE = "best.safetensors";
/** The state for resuming a run. */
export const LAST_FILE = "last.safetensors";

/**
 * Lists the files of one name in the folders of all runs, the most recently written first.
 *
 * @param name `best.safetensors` or `last.safetensors`.
 * @param options.root The folder that contains `checkpoints`; by default the working folder.
 * @param options.onUnreadable Called for what is there but cannot be read.
 */
export async function runFiles(
  name: string,
  { root = "", onUnreadable }: { readonly root?: string; readonly onUnreadable?: OnUnreadable } = {},
): Promise<FoundFile[]> {
  const runs = join(root, RUNS_FOLDER);
  return await newestFiles((await namesIn(runs)).map((run) => join(runs, run, name)), onUnreadable);
}
