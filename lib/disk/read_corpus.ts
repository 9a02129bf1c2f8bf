/**
 * Reads corpora from disk: exports of chats, or plain text, as files and whole folders.
 *
 * @module
 */

import { chatCorpus } from "../chats/chat_corpus.ts";
import { readChats, type ReadOptions } from "../chats/read_chats.ts";
import type { Corpus } from "../text/corpus.ts";
import { findChats } from "./chat_files.ts";

/**
 * Reads one corpus out of files and folders, in the order in which they are named; folders with all that is
 * in them, in the order of the file names. A path may end in `*3` to be read three times: a small corpus that
 * should count for more.
 *
 * @param paths Files and folders.
 * @param options How the files are written, and how chats are read.
 * @throws {SyntaxError} If a file is broken, or looks like a chat that no reader knows; names file and line.
 * @throws {TypeError} If some files are chats and others are text.
 * @throws {RangeError} If no path is named, a folder holds nothing to read, or it is not known who the bot is.
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
