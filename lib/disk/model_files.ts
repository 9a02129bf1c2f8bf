/**
 * Finds the files of models.
 *
 * @module
 */

import { join, relative } from "@std/path";
import { unlessMissing } from "./unless_missing.ts";

/** A file that should hold a model. */
export interface ModelFile {
  /** Where it lies. */
  readonly path: string;
  /** Where it lies, from the project's root if it is inside. */
  readonly name: string;
  /** Whether it came with the project. */
  readonly shipped: boolean;
  /** When it was last written. */
  readonly modified: Date;
}

/**
 * Lists the file asked for, then `checkpoints/<run>/best.safetensors`, newest first, then
 * `static/models/*.safetensors`.
 *
 * @param root The project's folder.
 * @param wanted A file to put before all others.
 */
export async function findModelFiles(root: string, wanted?: string): Promise<ModelFile[]> {
  const find = async (paths: string[], shipped: boolean) => {
    const files = await Promise.all(paths.map((path) => describeFile(path, { root, shipped })));
    return files.filter((file) => file !== undefined).sort((a, b) => +b.modified - +a.modified);
  };
  const runs = await namesIn(join(root, "checkpoints"));
  const shipped = (await namesIn(join(root, "static/models"))).filter((name) =>
    name.endsWith(".safetensors")
  );
  const files = [
    ...await find(wanted === undefined ? [] : [wanted], false),
    ...await find(runs.map((run) => join(root, "checkpoints", run, "best.safetensors")), false),
    ...await find(shipped.map((name) => join(root, "static/models", name)), true),
  ];
  return files.filter(({ path }, i) => files.findIndex((file) => file.path === path) === i);
}

/** The entries of a folder; none if there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  const entries = await unlessMissing(Array.fromAsync(Deno.readDir(folder)));
  return entries?.map((entry) => entry.name) ?? [];
}

async function describeFile(
  path: string,
  { root, shipped }: { readonly root: string; readonly shipped: boolean },
): Promise<ModelFile | undefined> {
  const stat = await unlessMissing(Deno.stat(path));
  if (!stat?.isFile) return undefined;
  const inside = relative(root, path).replaceAll("\\", "/");
  return {
    path,
    name: inside.startsWith("..") ? path : inside,
    shipped,
    modified: stat.mtime ?? new Date(0),
  };
}
