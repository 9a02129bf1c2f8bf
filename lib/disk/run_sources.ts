/**
 * Finds out what a model learnt from.
 *
 * @module
 */

import { dirname, join } from "@std/path";
import { type Checkpoint, type CorpusSources, decodeCheckpoint } from "../training/checkpoint/checkpoint.ts";
import { LAST_FILE } from "./run_files.ts";
import { unlessMissing } from "./unless_missing.ts";

/**
 * What a model learnt from: its training state says so, in its own file or in the run's last one in the same
 * folder.
 *
 * @param checkpoint The model.
 * @param path Its file.
 * @returns Nothing if there is no state, or the run has read another corpus since.
 */
export async function runSources(
  { info, training }: Checkpoint,
  path: string,
): Promise<CorpusSources | undefined> {
  if (training) return training.progress.sources;
  const last = join(dirname(path), LAST_FILE);
  const bytes = await unlessMissing(Deno.readFile(last));
  if (!bytes) return undefined;
  try {
    const run = decodeCheckpoint(bytes, last);
    return run.info.digest === info.digest ? run.training?.progress.sources : undefined;
  } catch (error) {
    // The model itself is valid: what is known can be shown.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}
