/**
 * Checkpoints on the disk: reading them with clear errors, writing them so that no kill and no full disk can
 * leave a broken one, and finding the one that is meant when none is named.
 *
 * @module
 */

import { basename, dirname, fromFileUrl, join } from "@std/path";
import { type Checkpoint, decodeCheckpoint } from "../training/checkpoint/checkpoint.ts";

/** The run's best model, parameters only. */
export const BEST_FILE = "best.safetensors";
/** The state that a run is resumed from. */
export const LAST_FILE = "last.safetensors";
/** Where runs lie unless told otherwise. */
export const RUNS_FOLDER = "checkpoints";

const SHIPPED_FOLDER = fromFileUrl(new URL("../../static/models", import.meta.url));

/** What a temporary file of {@linkcode writeFileAtomically} is called. */
const TEMPORARY_NAME = /^\..+\.\d+\.tmp$/;

/**
 * Reads a checkpoint.
 *
 * @param path A checkpoint file, or the folder of a run, whose best model is meant.
 * @throws {Error} If there is no such file, it cannot be read, or it is not a whole and sound checkpoint.
 */
export async function readCheckpoint(path: string): Promise<Checkpoint> {
  const info = await statOf(path);
  if (!info) throw new Error(`Cannot read ${path} as there is no such file`);
  if (info.isDirectory) return readCheckpoint(join(path, BEST_FILE));
  let bytes: Uint8Array;
  try {
    bytes = await Deno.readFile(path);
  } catch (error) {
    throw new Error(`Cannot read ${path}: ${(error as Error).message}`);
  }
  return decodeCheckpoint(bytes, path);
}

async function statOf(path: string): Promise<Deno.FileInfo | undefined> {
  try {
    return await Deno.stat(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory) return undefined;
    throw new Error(`Cannot read ${path}: ${(error as Error).message}`);
  }
}

/**
 * Replaces a file in one instant: at any moment, a power cut included, the path holds either the old content or
 * the new, whole. A temporary file beside it is written, forced to the disk and renamed, then the folder's
 * entry is forced to the disk.
 *
 * @throws {Error} If it cannot be written, e.g. as the disk is full; the old file is then unharmed.
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${Deno.pid}.tmp`);
  try {
    await Deno.mkdir(folder, { recursive: true });
    {
      using file = await Deno.open(temporary, { write: true, create: true, truncate: true });
      for (let written = 0; written < bytes.length;) written += await file.write(bytes.subarray(written));
      await file.sync();
    }
    await Deno.rename(temporary, path);
    await syncFolder(folder);
  } catch (error) {
    await Deno.remove(temporary).catch(() => {});
    const message = (error as Error).message;
    throw new Error(`Cannot save ${path}: ${message}. What it held before is unharmed.`);
  }
}

/** Forces a rename to the disk; a system that cannot open folders (Windows) does so by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (Deno.build.os === "windows") return;
  using handle = await Deno.open(folder);
  await handle.sync();
}

/** Removes the temporary files that killed processes have left in a folder. */
export async function removeStaleFiles(folder: string): Promise<void> {
  for await (const { name, isFile } of Deno.readDir(folder)) {
    if (isFile && TEMPORARY_NAME.test(name)) await Deno.remove(join(folder, name));
  }
}

/**
 * Finds the model to use when none is named: the best of the run that was improved last, or else the shipped
 * model.
 *
 * @throws {Error} If there is neither.
 */
export async function findModel(): Promise<string> {
  const path = await newestRunFile(BEST_FILE) ?? await shippedModel();
  if (path) return path;
  throw new Error(`Cannot find a model in ${RUNS_FOLDER}/: train one with "deno task train", or name one`);
}

/** The most recently written file of that name in the folders of all runs. */
export async function newestRunFile(name: string): Promise<string | undefined> {
  let newest: { readonly path: string; readonly time: number } | undefined;
  for (const run of await namesIn(RUNS_FOLDER)) {
    const path = join(RUNS_FOLDER, run, name);
    const time = (await statOf(path))?.mtime?.getTime();
    if (time !== undefined && (!newest || time > newest.time)) newest = { path, time };
  }
  return newest?.path;
}

async function shippedModel(): Promise<string | undefined> {
  const name = (await namesIn(SHIPPED_FOLDER)).find((one) => one.endsWith(".safetensors"));
  return name && join(SHIPPED_FOLDER, name);
}

/** The names in a folder, in order; none if there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  if (!(await statOf(folder))?.isDirectory) return [];
  return (await Array.fromAsync(Deno.readDir(folder), ({ name }) => name)).sort();
}
