/**
 * Reads what was dropped on the page.
 *
 * @module
 */

import {
  blobFile,
  chatCorpus,
  type ChatFile,
  type ChatSource,
  type ImportedChats,
  likelyBot,
} from "../../../lib/chats/mod.ts";
import { writeCorpus } from "../corpus_file.ts";
import type { ChatsAsk, ChatsProgress, ChatsRead } from "./messages.ts";
import { readReadable } from "./read_readable.ts";

/** Milliseconds between two reports. */
const REPORT_EVERY = 100;
/** Turns in the preview, and characters of each. */
const PREVIEW_TURNS = 8, PREVIEW_LENGTH = 160;

/**
 * Reads exports, and writes down what is to be learnt of them.
 *
 * @param ask The files, and how to read them.
 * @param tell Is told how far it has come.
 * @throws {SyntaxError} If there is nothing to learn in any of the files; says of each why.
 * @throws {UnknownPersonError} If nobody is called by a name in the options.
 */
export async function readDropped(
  { sources, options }: ChatsAsk,
  tell: (progress: ChatsProgress) => void,
): Promise<ChatsRead> {
  const total = sources.flatMap(({ files }) => files).reduce((sum, { file }) => sum + file.size, 0);
  let read = 0, told = performance.now();
  const note = (bytes: number) => {
    read += bytes;
    if (performance.now() - told < REPORT_EVERY) return;
    told = performance.now();
    tell({ share: Math.min(1, read / Math.max(1, total)) });
  };
  const { chats, refused } = await readReadable(
    sources.map(({ path, files }): ChatSource => ({
      path,
      files: files.map(({ path, file }) => watched(blobFile(file, path), note)),
    })),
    options,
  );
  return { ...describe(chats), refused };
}

function describe(chats: ImportedChats): Omit<ChatsRead, "refused"> {
  const { formats, people, bot, conversations, span, skipped, mojibake, scrubbed, prose } = chats;
  const isProse = prose.length > 0, corpus = isProse || bot ? chatCorpus(chats) : undefined;
  const turns = conversations.flatMap(({ turns }) => turns);
  return {
    formats,
    people: people.map((person) => ({
      name: person.name,
      messages: person.messages,
      own: person.own,
      isBot: bot?.has(person) ?? false,
    })),
    ...!bot && people.length > 1 && { likely: likelyBot(people).name },
    conversations: conversations.length,
    turns: turns.length,
    characters: isProse
      ? prose.reduce((sum, text) => sum + text.length, 0)
      : turns.reduce((sum, { text }) => sum + text.length, 0),
    ...span && { span },
    skipped,
    mojibake,
    scrubbed: [...scrubbed],
    preview: isProse
      ? [{ name: "", text: clip(prose[0].trim()), isBot: true }]
      : turns.slice(0, PREVIEW_TURNS).map(({ person, text }) => ({
        name: person.name,
        text: clip(text),
        isBot: bot?.has(person) ?? false,
      })),
    isProse,
    ...corpus && { corpus: writeCorpus(corpus) },
  };
}

function clip(text: string): string {
  const characters = [...text.slice(0, 2 * PREVIEW_LENGTH)];
  return characters.length <= PREVIEW_LENGTH ? text : `${characters.slice(0, PREVIEW_LENGTH - 1).join("")}…`;
}

/** Counts the bytes that are read. */
function watched(file: ChatFile, note: (bytes: number) => void): ChatFile {
  return {
    ...file,
    stream: () => {
      const reader = file.stream().getReader();
      return new ReadableStream({
        async pull(controller) {
          const { done, value } = await reader.read();
          if (done) return controller.close();
          note(value.length);
          controller.enqueue(value);
        },
        cancel: (reason) => reader.cancel(reason),
      }, { highWaterMark: 0 });
    },
    slice: async (start, end) => {
      const bytes = await file.slice!(start, end);
      note(bytes.length);
      return bytes;
    },
  };
}
