/**
 * Finds out what a model learnt from.
 *
 * @module
 */

import { dirname, join } from "@std/path";
import type { Checkpoint, CorpusSources, TrainingState } from "../training/checkpoint/checkpoint.ts";
import { readCheckpointHead } from "./read_checkpoint_head.ts";
import { LAST_FILE } from "./run_files.ts";

/**
 * What a model learnt from: its training state says so, in its own file or in the run's last one in the same
 * folder.
 *
 * @param checkpoint The model.
 * @param path Its file.
 * @returns Nothing if there is no state, or the run has read another corpus since.
 */
export async function runSources(
  { info, training }: Pick<Checkpoint, "info"> & { readonly training?: Pick<TrainingState, "progress"> },
  path: string,
): Promise<CorpusSources | undefined> {
  if (training) return training.progress.sources;
  const last = join(dirname(path), LAST_FILE);
  // If there is none, or it cannot be read, the model itself is valid: what is known can be shown.
  const run = await readCheckpointHead(last).catch(() => undefined);
  return run?.info.digest === info.digest ? run.progress?.sources : undefined;
}
