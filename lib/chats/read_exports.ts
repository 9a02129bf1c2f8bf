/**
 * Reads exports of chats: recognizes every file, and calls the readers.
 *
 * @module
 */

import type { ChatExport, ChatSource } from "./chat_export.ts";
import type { ChatReader } from "./chat_reader.ts";
import { ChatTally } from "./chat_tally.ts";
import type { MessageSink } from "./message.ts";
import { READERS } from "./readers.ts";
import { type SortedFiles, sortFiles, type UnreadFile } from "./sort_files.ts";
import { unreadError } from "./unread_error.ts";

/** Files of one format that lie together, still to be read. */
export interface FoundExport extends Pick<ChatExport, "source" | "format" | "files"> {
  /** Reads them. */
  read(sink: MessageSink): Promise<void>;
}

/**
 * Looks at everything that a person named. For each source come first its chats, one format after the other, or, if it
 * has none, its plain text; then, with `format` undefined, the files that hold nothing to read.
 *
 * @param sources Files and folders.
 * @param options.readers The readers, in the order in which they are asked; all if absent.
 * @throws {SyntaxError} If a source holds nothing to read.
 */
export async function* findExports(
  sources: Iterable<ChatSource>,
  options: { readonly readers?: readonly ChatReader[] } = {},
): AsyncGenerator<FoundExport> {
  const sorted: SortedFiles[] = [];
  for (const source of sources) sorted.push(await sortFiles(source, options.readers ?? READERS));
  for (const files of sorted) {
    const { source, chats, unread } = files;
    const read = chats.size > 0 ? chats : files.prose;
    if (read.size === 0 && !helpsOthers(files, sorted)) throw await unreadError(files);
    for (const [reader, chatFiles] of read) {
      const companions = sorted.flatMap((one) => one.companions.get(reader) ?? []);
      yield {
        source,
        format: reader.format,
        files: chatFiles.map(({ path }) => path),
        read: (sink) => reader.read(chatFiles, sink, { companions }),
      };
    }
    const passedOver = chats.size > 0 ? [...unread, ...proseBesideChats(files)] : unread;
    if (passedOver.length > 0) yield unreadExport(source, passedOver);
  }
}

/**
 * Reads everything that a person named, as {@linkcode findExports} finds it.
 *
 * @param sources Files and folders.
 * @param options.readers The readers, in the order in which they are asked; all if absent.
 * @throws {SyntaxError} If a file is broken, or a source holds nothing to read.
 *
 * @example
 * ```ts
 * import { readExports } from "./read_exports.ts";
 * import { blobFile } from "./files/blob_file.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const file = blobFile(new Blob(['{"turns": ["hi", "hello"]}\n']), "chats.jsonl");
 * for await (const { messages } of readExports([{ path: "chats.jsonl", files: [file] }])) {
 *   assertEquals(messages.map(({ sender, text }) => [sender.name, text]), [["A", "hi"], ["B", "hello"]]);
 * }
 * ```
 */
export async function* readExports(
  sources: Iterable<ChatSource>,
  options: { readonly readers?: readonly ChatReader[] } = {},
): AsyncGenerator<ChatExport> {
  for await (const { source, format, files, read } of findExports(sources, options)) {
    const tally = new ChatTally();
    await read(tally);
    const { messages, texts: prose, skipped } = tally;
    yield { source, format, files, messages, prose, skipped };
  }
}

/** True if a source that holds no chat itself was named together with the chats that it helps to read. */
function helpsOthers(files: SortedFiles, all: readonly SortedFiles[]): boolean {
  return [...files.companions.keys()].some((reader) => all.some(({ chats }) => chats.has(reader)));
}

function proseBesideChats({ prose }: SortedFiles): UnreadFile[] {
  return [...prose.values()].flat().map((file) => ({ file, found: "plain text beside chats" }));
}

function unreadExport(source: ChatSource, unread: readonly UnreadFile[]): FoundExport {
  return {
    source,
    format: undefined,
    files: unread.map(({ file }) => file.path),
    read: (sink) => {
      for (const { file, found } of unread) sink.skip("not a chat file", `${file.path}: ${found}`);
      return Promise.resolve();
    },
  };
}
