/**
 * Reads corpora from disk: files and whole folders.
 *
 * @module
 */

import { basename, extname, join } from "@std/path";
import type { Corpus } from "../text/corpus.ts";
import { decodeText } from "../text/parsing/decode_text.ts";
import { type NamedText, parseCorpora } from "../text/parsing/parse_corpora.ts";
import type { CorpusFormat } from "../text/parsing/parse_corpus.ts";
import { unlessMissing } from "./unless_missing.ts";

/** What is read out of a folder; a file that is named is read whatever it is called. */
const EXTENSIONS = [".json", ".jsonl", ".md", ".ndjson", ".text", ".tsv", ".txt"];

/** The longest string that V8 holds has 2^29 − 24 characters. */
const MAX_BYTES = 0x2000_0000 - 24;

/**
 * Reads one corpus out of files and folders, in the order in which they are named; folders with all that is
 * in them, in the order of the file names. A path may end in `*3` to be read three times: a small corpus that
 * should count for more.
 *
 * @param paths Files and folders.
 * @param options.format How the files are written, default `auto`: found by looking at each.
 * @throws {SyntaxError} If a file is no text, or a line does not fit; names file and line.
 * @throws {TypeError} If some files are chats and others are text.
 * @throws {RangeError} If no path is named, a folder holds nothing to read, or a file is too large.
 * @throws {Deno.errors.NotFound} If a path does not exist.
 *
 * @example
 * ```ts
 * import { readCorpus } from "./read_corpus.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const path = await Deno.makeTempFile();
 * await Deno.writeTextFile(path, "A: hi\nB: hello\n");
 * assertEquals((await readCorpus([path])).kind, "chat");
 * ```
 */
export async function readCorpus(
  paths: readonly string[],
  options: { readonly format?: CorpusFormat } = {},
): Promise<Corpus> {
  const files: { path: string; weight: number }[] = [];
  for (const path of paths) {
    const { place, weight } = await parseWeight(path);
    for (const file of await listFiles(place)) files.push({ path: file, weight });
  }
  return await parseCorpora(readTexts(files), options);
}

async function* readTexts(
  files: readonly { readonly path: string; readonly weight: number }[],
): AsyncGenerator<NamedText> {
  for (const { path, weight } of files) yield { source: path, text: await readText(path), weight };
}

/** Splits `PATH*3`, unless a file is really called so. */
async function parseWeight(path: string): Promise<{ place: string; weight: number }> {
  const match = /^(.+)\*(\d{1,3})$/.exec(path);
  if (match === null || await unlessMissing(Deno.stat(path)) !== undefined) return { place: path, weight: 1 };
  return { place: match[1], weight: Number(match[2]) };
}

/** A file itself, or the files in a folder and its folders. Hidden files and links in folders are passed over. */
async function listFiles(path: string): Promise<string[]> {
  const info = await unlessMissing(Deno.stat(path));
  if (info === undefined) {
    throw new Deno.errors.NotFound(`Cannot read ${path} as there is no such file or folder`);
  }
  if (!info.isDirectory) return [path];
  const files = await listFolder(path);
  if (files.length > 0) return files;
  throw new RangeError(
    `Cannot read the folder ${path} as it must hold a file that ends in ${
      EXTENSIONS.join(", ")
    }: current value is none`,
  );
}

async function listFolder(folder: string): Promise<string[]> {
  const entries = await Array.fromAsync(Deno.readDir(folder));
  // By code units, not by locale: the same order, hence the same training, on every machine.
  entries.sort((a, b) => a.name < b.name ? -1 : 1);
  const files: string[] = [];
  for (const { name, isFile, isDirectory } of entries) {
    if (name.startsWith(".")) continue;
    const path = join(folder, name);
    if (isDirectory) files.push(...await listFolder(path));
    else if (isFile && EXTENSIONS.includes(extname(name).toLowerCase())) files.push(path);
  }
  return files;
}

async function readText(path: string): Promise<string> {
  const { size } = await Deno.stat(path);
  if (size > MAX_BYTES) {
    throw new RangeError(
      `Cannot read ${
        basename(path)
      } as a file must have at most ${MAX_BYTES} bytes, so split it: current value is ${size}`,
    );
  }
  return decodeText(await Deno.readFile(path), { source: path });
}
