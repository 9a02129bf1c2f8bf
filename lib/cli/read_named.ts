/**
 * Reads the chats named on the command line.
 *
 * @module
 */

import { chatCorpus } from "../chats/chat_corpus.ts";
import type { ChatSource } from "../chats/chat_export.ts";
import type { ChatFile } from "../chats/files/chat_file.ts";
import { UnknownBotError } from "../chats/people/choose_bot.ts";
import type { ImportedChats } from "../chats/imported_chats.ts";
import { UnknownPersonError } from "../chats/people/people.ts";
import { readChats, type ReadOptions } from "../chats/read_chats.ts";
import { findChats } from "../disk/chat_files.ts";
import type { Corpus } from "../text/corpus.ts";
import { summarize } from "./chat_summary.ts";
import { UsageError } from "./command.ts";
import { ReadingProgress } from "./progress.ts";

/** Takes the lines of a summary. */
export type Tell = (line: string) => unknown;

/**
 * Reads files and folders, and shows progress.
 *
 * @param paths Files and folders; `-` for standard input.
 * @param options How to read them.
 * @throws {UsageError} If nobody has a name that the options give.
 * @throws {Error} If a file is missing or broken.
 */
export async function readNamed(paths: readonly string[], options: ReadOptions): Promise<ImportedChats> {
  using progress = new ReadingProgress("Reading");
  const sources = (await findChats(paths)).map((source) => watched(source, progress));
  return await withUsage(() => readChats(sources, options));
}

/**
 * Reads a corpus from files and folders, and says what is learnt from them and what is not.
 *
 * @param paths Files and folders; `-` for standard input.
 * @param options How to read them.
 * @param tell Takes the lines of the summary; there is none for what is read as text by choice.
 * @throws {UsageError} If nobody has a name that the options give, or it is not clear who the bot is.
 * @throws {Error} If a file is missing or broken.
 */
export async function readNamedCorpus(
  paths: readonly string[],
  options: ReadOptions,
  tell: Tell,
): Promise<Corpus> {
  const chats = await readNamed(paths, options);
  // An error about the people names them and counts their messages: the summary would only come before it.
  const corpus = await withUsage(() => chatCorpus(chats, { source: paths.join(", ") }));
  if (options.format !== "text") { for (const line of summarize(chats)) tell(line); }
  return corpus;
}

/** Blames an error about people on the flags, not on a file. */
async function withUsage<T>(action: () => T | Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof UnknownPersonError || error instanceof UnknownBotError) {
      throw new UsageError(error.message, { cause: error });
    }
    throw error;
  }
}

function watched(source: ChatSource, progress: ReadingProgress): ChatSource {
  async function* files(): AsyncGenerator<ChatFile> {
    for await (const file of source.files) yield watchedFile(file, progress);
  }
  return { ...source, files: files() };
}

function watchedFile(file: ChatFile, progress: ReadingProgress): ChatFile {
  const { path, size, slice } = file;
  return {
    path,
    size,
    stream: () => watchedStream(file.stream(), progress),
    ...slice && {
      slice: async (start, end) => {
        const bytes = await slice(start, end);
        progress.add(bytes.length);
        return bytes;
      },
    },
  };
}

/** Holds nothing back, as a TransformStream would. */
function watchedStream(
  stream: ReadableStream<Uint8Array>,
  progress: ReadingProgress,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) return controller.close();
      progress.add(value.length);
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  }, { highWaterMark: 0 });
}
