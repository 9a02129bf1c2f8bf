/**
 * Looks for files in folders with any content; what may not be read is skipped.
 *
 * @module
 */

/** A file that exists. */
export interface FoundFile {
  readonly path: string;
  /** When it was last written. */
  readonly modified: Date;
}

/** Those of the paths that are files, the most recently written first; files of the same time in order of name. */
export async function newestFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of paths.toSorted()) {
    const stat = await Deno.stat(path).catch(() => undefined);
    if (stat?.isFile) found.push({ path, modified: stat.mtime ?? new Date(0) });
  }
  return found.sort((a, b) => +b.modified - +a.modified);
}

/** The names in a folder, in any order; none if it does not exist. */
export async function namesIn(folder: string): Promise<string[]> {
  return await Array.fromAsync(Deno.readDir(folder), ({ name }) => name).catch(() => []);
}
