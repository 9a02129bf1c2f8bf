/**
 * Looking for files in folders where anything may lie: what may not be looked at is passed over.
 *
 * @module
 */

/** A file that is there. */
export interface FoundFile {
  readonly path: string;
  /** When it was last written. */
  readonly modified: Date;
}

/** Those of the paths that are files, the most recently written first; at the same time in the order of their names. */
export async function newestFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of paths.toSorted()) {
    const stat = await Deno.stat(path).catch(() => undefined);
    if (stat?.isFile) found.push({ path, modified: stat.mtime ?? new Date(0) });
  }
  return found.sort((a, b) => +b.modified - +a.modified);
}

/** The names in a folder, in any order; none if it is not there. */
export async function namesIn(folder: string): Promise<string[]> {
  return await Array.fromAsync(Deno.readDir(folder), ({ name }) => name).catch(() => []);
}
