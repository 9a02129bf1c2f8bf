/**
 * Finds model files: the one rule for which model is meant when none is named.
 *
 * @module
 */

import { fromFileUrl, join, relative } from "@std/path";
import { type FoundFile, namesIn, newestFiles, type OnUnreadable } from "./newest_files.ts";
import { BEST_FILE, runFiles } from "./run_files.ts";

/** A file that should contain a model. */
export interface ModelFile extends FoundFile {
  /** Its path, relative to the project's root if it is inside. */
  readonly name: string;
  /** Whether it came with the project. */
  readonly shipped: boolean;
}

/** Where a project keeps its shipped models. */
const SHIPPED_FOLDER = "static/models";

/**
 * Lists the file asked for, then the best model of each run, newest first, then the shipped models: the first valid
 * one is the one to use. What cannot be read is skipped.
 *
 * @param options.root The project's folder; without it, runs are those below the working folder, and the shipped
 *   models this project's.
 * @param options.wanted A file to put before all others.
 * @param options.onUnreadable Called for what is there but cannot be read, a link to itself for example.
 */
export async function findModelFiles(
  { root, wanted, onUnreadable }: {
    readonly root?: string;
    readonly wanted?: string;
    readonly onUnreadable?: OnUnreadable;
  } = {},
): Promise<ModelFile[]> {
  const shippedFolder = root === undefined
    ? fromFileUrl(new URL(`../../${SHIPPED_FOLDER}`, import.meta.url))
    : join(root, SHIPPED_FOLDER);
  const shipped = (await namesIn(shippedFolder)).filter((name) => name.endsWith(".safetensors"));
  const describe = (files: readonly FoundFile[], shipped: boolean): ModelFile[] =>
    files.map((file) => ({ ...file, name: nameFrom(root ?? ".", file.path), shipped }));
  const files = [
    ...describe(await newestFiles(wanted === undefined ? [] : [wanted], onUnreadable), false),
    ...describe(
      await runFiles(BEST_FILE, { ...root !== undefined && { root }, ...onUnreadable && { onUnreadable } }),
      false,
    ),
    ...describe(await newestFiles(shipped.map((name) => join(shippedFolder, name)), onUnreadable), true),
  ];
  return files.filter(({ path }, i) => files.findIndex((file) => file.path === path) === i);
}

/** A path relative to the root, with `/`; the path itself if it leads outside. */
function nameFrom(root: string, path: string): string {
  const inside = relative(root, path).replaceAll("\\", "/");
  return inside.startsWith("..") ? path : inside;
}
