/**
 * Finds the files on disk that may contain chats: files, folders, patterns, and standard input.
 *
 * @module
 */

import { basename, dirname, globToRegExp, isGlob, join } from "@std/path";
import { blobFile } from "../chats/files/blob_file.ts";
import type { ChatSource } from "../chats/chat_export.ts";
import type { ChatFile } from "../chats/files/chat_file.ts";
import { unlessMissing } from "./unless_missing.ts";

/** Large, as every piece costs a turn of the event loop. */
const CHUNK = 0x4_0000;

/**
 * Finds what was named. A folder includes all its subfolders; hidden files and links in folders are skipped. `-` is
 * standard input. A path with `*`, `?` or `[…]` that is not a file is a pattern for all files it matches. A path may
 * end in `*3` to count three times: a small corpus that should weigh more.
 *
 * @param paths Files and folders.
 * @throws {RangeError} If no path is named.
 * @throws {Deno.errors.NotFound} If a path does not exist, or a pattern matches nothing.
 *
 * @example
 * ```ts
 * import { findChats } from "./chat_files.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const folder = await Deno.makeTempDir();
 * await Deno.writeTextFile(`${folder}/chat.txt`, "A: hi\n");
 * const [source] = await findChats([`${folder}*2`]);
 * assertEquals(source.weight, 2);
 * const files = await Array.fromAsync(source.files);
 * assertEquals(files.map(({ path, size }) => [path, size]), [[`${folder}/chat.txt`, 6]]);
 * ```
 */
export async function findChats(paths: readonly string[]): Promise<ChatSource[]> {
  const sources: ChatSource[] = [];
  for (const path of paths) {
    const { place, weight } = await parseWeight(path);
    for (const one of await expand(place)) {
      sources.push({ path: one, files: await filesOf(one), ...weight > 1 && { weight } });
    }
  }
  if (sources.length > 0) return sources;
  throw new RangeError("Cannot read a corpus as a file must be named: current value is none");
}

/** Splits `PATH*3`, unless a file has that very name. */
async function parseWeight(path: string): Promise<{ place: string; weight: number }> {
  const match = /^(.+)\*(\d{1,3})$/.exec(path);
  if (match === null || await stat(path) !== undefined) return { place: path, weight: 1 };
  return { place: match[1], weight: Number(match[2]) };
}

function stat(path: string): Promise<Deno.FileInfo | undefined> {
  return unlessMissing(Deno.stat(path));
}

/** The paths that match a pattern; any other path itself. */
async function expand(path: string): Promise<string[]> {
  if (path === "-" || !isGlob(path) || await stat(path) !== undefined) return [path];
  const found = await expandPattern(path);
  if (found.length > 0) return found;
  throw new Deno.errors.NotFound(
    `Cannot read ${path} as there is no such file, and none that matches the pattern`,
  );
}

/** Goes folder by folder, so that only folders that may match are opened. */
async function expandPattern(path: string): Promise<string[]> {
  const parent = dirname(path);
  if (parent === path) return [path];
  const folders = isGlob(parent) ? await expandPattern(parent) : [parent];
  const name = basename(path);
  if (!isGlob(name)) {
    const places = folders.map((folder) => join(folder, name));
    const there = await Promise.all(places.map(stat));
    return places.filter((_, i) => there[i] !== undefined);
  }
  const fits = globToRegExp(name, { os: "linux", globstar: false });
  const found: string[] = [];
  for (const folder of folders) {
    if (!(await stat(folder))?.isDirectory) continue;
    for (const entry of await sortedEntries(folder)) {
      if (fits.test(entry.name)) {
        found.push(parent === "." && !path.startsWith("./") ? entry.name : join(folder, entry.name));
      }
    }
  }
  return found;
}

/** A file itself, or the files in a folder and its folders. */
async function filesOf(path: string): Promise<Iterable<ChatFile> | AsyncIterable<ChatFile>> {
  if (path === "-") return [await standardInput()];
  const info = await stat(path);
  if (info === undefined) {
    throw new Deno.errors.NotFound(`Cannot read ${path} as there is no such file or folder`);
  }
  if (info.isDirectory) return folderFiles(path);
  return [info.isFile ? diskFile(path, info.size) : await pipe(path)];
}

async function* folderFiles(folder: string): AsyncGenerator<ChatFile> {
  for (const { name, isFile, isDirectory } of await sortedEntries(folder)) {
    const path = join(folder, name);
    if (isDirectory) yield* folderFiles(path);
    else if (isFile) yield diskFile(path, (await Deno.stat(path)).size);
  }
}

/** A folder's entries that are not hidden. */
async function sortedEntries(folder: string): Promise<Deno.DirEntry[]> {
  const entries = await Array.fromAsync(Deno.readDir(folder));
  // By code units, not by locale: the same order, and so the same training, on every machine.
  return entries.filter(({ name }) => !name.startsWith(".")).sort((a, b) => a.name < b.name ? -1 : 1);
}

function diskFile(path: string, size: number): ChatFile {
  return { path, size, stream: () => fileStream(path), slice: (start, end) => readSlice(path, start, end) };
}

/** Opens the file when it is first read from. */
function fileStream(path: string): ReadableStream<Uint8Array> {
  let file: Deno.FsFile | undefined;
  return new ReadableStream({
    async pull(controller) {
      file ??= await Deno.open(path);
      const buffer = new Uint8Array(CHUNK);
      const length = await file.read(buffer);
      if (length === null) {
        file.close();
        controller.close();
      } else controller.enqueue(buffer.subarray(0, length));
    },
    cancel() {
      file?.close();
    },
  }, { highWaterMark: 0 });
}

async function readSlice(path: string, start: number, end: number): Promise<Uint8Array> {
  using file = await Deno.open(path);
  await file.seek(start, Deno.SeekMode.Start);
  const bytes = new Uint8Array(Math.max(end - start, 0));
  let length = 0;
  while (length < bytes.length) {
    const read = await file.read(bytes.subarray(length));
    if (read === null) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

/** Kept in memory because it can be read only once. */
async function standardInput(): Promise<ChatFile> {
  return blobFile(await new Response(Deno.stdin.readable).blob(), "-");
}

/** What another program writes, such as a shell's `<(…)`; kept in memory for the same reason. */
async function pipe(path: string): Promise<ChatFile> {
  return blobFile(await new Response((await Deno.open(path)).readable).blob(), path);
}
