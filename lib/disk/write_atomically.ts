/**
 * Writes files so that neither a kill nor a full disk leaves a broken one.
 *
 * @module
 */

import { basename, dirname, join } from "@std/path";

/** The name of {@linkcode writeFileAtomically}'s temporary files. */
const TEMPORARY_NAME = /^\..+\.\d+\.tmp$/;

/** A whole file, or its parts in order; text is written as UTF-8. */
export type FileContent = Uint8Array | Iterable<Uint8Array | string>;

/**
 * Replaces a file atomically: at any moment, even in a power cut, the path has either the old content or the new,
 * complete. A temporary file next to it is written, flushed to disk and renamed, then the folder's entry is
 * flushed to disk.
 *
 * @throws {Error} If it cannot be written, e.g. because the disk is full; the old file is then unchanged.
 */
export async function writeFileAtomically(path: string, content: FileContent): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${Deno.pid}.tmp`);
  try {
    await Deno.mkdir(folder, { recursive: true });
    {
      using file = await Deno.open(temporary, { write: true, create: true, truncate: true });
      for (const part of content instanceof Uint8Array ? [content] : content) {
        const bytes = typeof part === "string" ? new TextEncoder().encode(part) : part;
        for (let written = 0; written < bytes.length;) written += await file.write(bytes.subarray(written));
      }
      await file.sync();
    }
    await Deno.rename(temporary, path);
    await syncFolder(folder);
  } catch (error) {
    await Deno.remove(temporary).catch(() => {});
    const message = (error as Error).message;
    throw new Error(`Cannot save ${path}: ${message}. The old file is unchanged.`);
  }
}

/** Flushes a rename to disk; a system that cannot open folders (Windows) does so by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (Deno.build.os === "windows") return;
  using handle = await Deno.open(folder);
  await handle.sync();
}

/** Removes the temporary files that killed processes left in a folder. */
export async function removeStaleFiles(folder: string): Promise<void> {
  for await (const { name, isFile } of Deno.readDir(folder)) {
    if (isFile && TEMPORARY_NAME.test(name)) await Deno.remove(join(folder, name));
  }
}
