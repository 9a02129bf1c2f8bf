/**
 * Reads corpora from disk: chat exports or plain text, in files and whole folders.
 *
 * @module
 */

import { chatCorpus } from "../chats/chat_corpus.ts";
import { readChats, type ReadOptions } from "../chats/read_chats.ts";
import type { Corpus } from "../text/corpus.ts";
import { findChats } from "./chat_files.ts";

/**
 * Reads one corpus from files and folders, in the order named; a folder includes all its subfolders, in the
 * order of the file names. A path may end in `*3` to be read three times: a small corpus that should weigh
 * more.
 *
 * @param paths Files and folders.
 * @param options The files' format, and how chats are read.
 * @throws {SyntaxError} If a file is broken, or looks like a chat in an unknown format; names file and line.
 * @throws {TypeError} If some files are chats and others are text.
 * @throws {RangeError} If no path is named, a folder has nothing to read, or it is not clear who the bot is.
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
export async function readCorpus(paths: readonly string[], options: ReadOptions = {}): Promise<Corpus> {
  return chatCorpus(await readChats(await findChats(paths), options));
}
