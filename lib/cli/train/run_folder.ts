/**
 * The folder of a training run: chooses it, and locks it against a second process.
 *
 * @module
 */

import { dirname, join } from "@std/path";
import { BEST_FILE, LAST_FILE, runFiles, RUNS_FOLDER } from "../../disk/run_files.ts";
import { unlessMissing } from "../../disk/unless_missing.ts";
import { removeStaleFiles } from "../../disk/write_atomically.ts";
import { UsageError } from "../command.ts";

const LOCK_RETRY_MS = 100;

/** What decides where a run is stored. */
export interface FolderFlags {
  readonly out?: string;
  readonly resume?: boolean;
  readonly overwrite?: boolean;
}

/**
 * The folder to resume in, or undefined if there is nothing to resume there yet.
 *
 * @throws {UsageError} If no folder is named and there is no run in the usual place.
 */
export async function folderToResume({ out }: FolderFlags): Promise<string | undefined> {
  if (out !== undefined) return await exists(join(out, LAST_FILE)) ? out : undefined;
  const [newest] = await runFiles(LAST_FILE);
  if (newest) return dirname(newest.path);
  throw new UsageError(`Cannot resume as there must be a run in ${RUNS_FOLDER}/: name its folder with --out`);
}

/**
 * The folder for a new run: the named one, or the first free one of `NAME`, `NAME-2`, `NAME-3` …
 *
 * @throws {UsageError} If the named folder already holds a run that must not be overwritten.
 */
export async function folderToBegin(name: string, { out, resume, overwrite }: FolderFlags): Promise<string> {
  if (out !== undefined) {
    if (overwrite || resume || !await exists(join(out, LAST_FILE))) return out;
    throw new UsageError(
      `There is already a run in ${out}: continue it with --resume, replace it with --overwrite, or name another --out`,
    );
  }
  for (let n = 1;; n++) {
    const folder = join(RUNS_FOLDER, n === 1 ? name : `${name}-${n}`);
    if (overwrite || !await exists(join(folder, LAST_FILE))) return folder;
  }
}

/**
 * Makes the folder if needed, locks it until the process ends, and removes what killed processes left behind.
 *
 * @param options.patience Milliseconds to wait for a process that is stopping and still saving.
 * @returns The open log, which holds the lock: closing it releases the folder.
 * @throws {Error} If another process is training in it.
 */
export async function holdFolder(
  folder: string,
  { patience = 3000 }: { readonly patience?: number } = {},
): Promise<Deno.FsFile> {
  let log: Deno.FsFile;
  try {
    await Deno.mkdir(folder, { recursive: true });
    log = await Deno.open(join(folder, "log.jsonl"), { read: true, create: true, append: true });
  } catch (error) {
    throw new Error(`Cannot write to the folder ${folder}: ${(error as Error).message}`);
  }
  for (let waited = 0; !await log.tryLock(true); waited += LOCK_RETRY_MS) {
    if (waited < patience) {
      await new Promise((resolve) => setTimeout(resolve, LOCK_RETRY_MS));
      continue;
    }
    log.close();
    throw new Error(`Another process is training in ${folder}: wait for it, or name another --out`);
  }
  await removeStaleFiles(folder);
  return log;
}

/** Removes the checkpoints of an earlier run, so that none can be mistaken for part of a new one. */
export async function removeCheckpoints(folder: string): Promise<void> {
  for (const name of [BEST_FILE, LAST_FILE]) {
    if (await exists(join(folder, name))) await Deno.remove(join(folder, name));
  }
}

async function exists(path: string): Promise<boolean> {
  return await unlessMissing(Deno.stat(path)) !== undefined;
}
