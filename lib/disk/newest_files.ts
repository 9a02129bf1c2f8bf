/**
 * Looks for files in folders with any content; what cannot be read is skipped.
 *
 * @module
 */

import { unlessMissing } from "./unless_missing.ts";

/** A file that exists. */
export interface FoundFile {
  readonly path: string;
  /** Its bytes. */
  readonly size: number;
  /** When it was last written. */
  readonly modified: Date;
}

/** Called with what cannot be read, and why. */
export type OnUnreadable = (path: string, error: Error) => void;

/**
 * Those of the paths that are files, the most recently written first; files of the same time in order of name.
 *
 * @param onUnreadable Called for what is there but cannot be read: a link to itself, a file of somebody else.
 */
export async function newestFiles(
  paths: readonly string[],
  onUnreadable: OnUnreadable = () => {},
): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of paths.toSorted()) {
    try {
      const stat = await unlessMissing(Deno.stat(path));
      if (stat?.isFile) found.push({ path, size: stat.size, modified: stat.mtime ?? new Date(0) });
    } catch (error) {
      onUnreadable(path, error as Error);
    }
  }
  return found.sort((a, b) => +b.modified - +a.modified);
}

/** The names in a folder, in any order; none if it does not exist. */
export async function namesIn(folder: string): Promise<string[]> {
  return await Array.fromAsync(Deno.readDir(folder), ({ name }) => name).catch(() => []);
}
