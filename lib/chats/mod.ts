/**
 * Reading people's own chats: exports of some twenty programs as files, folders and zip archives, chats that were
 * written down, pairs, and plain text. For those who let others bring their chats; it needs packages, so the main
 * door does not lead here.
 *
 * @example From a file that was dropped on a page to what a model learns from
 * ```ts
 * import { blobFile, chatCorpus, readChats } from "./mod.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const text = "1/5/24, 6:30 PM - Ann: tea?\n1/5/24, 6:31 PM - Bob: yes!\n";
 * const file = blobFile(new Blob([text]), "WhatsApp Chat with Ann.txt");
 * const chats = await readChats([{ path: file.path, files: [file] }], { bot: "Ann" });
 * assertEquals(chats.formats, ["WhatsApp"]);
 * assertEquals(chatCorpus(chats), {
 *   kind: "chat",
 *   conversations: [[{ speaker: 1, text: "tea?" }, { speaker: 0, text: "yes!" }]],
 * });
 * ```
 *
 * @module
 */

export { blobFile } from "./files/blob_file.ts";
export { chatCorpus } from "./chat_corpus.ts";
export type { ChatExport, ChatSource, Skipped } from "./chat_export.ts";
export type { ChatFile } from "./files/chat_file.ts";
export type { ChatReader, FileHead, ReadContext } from "./chat_reader.ts";
export { likelyBot, UnknownBotError } from "./people/choose_bot.ts";
export { importChats } from "./import_chats.ts";
export {
  type BotChoice,
  type CorpusFormat,
  DEFAULT_GAP,
  type ImportOptions,
} from "../text/import_options.ts";
export type {
  ImportedChats,
  ImportedConversation,
  ImportedTurn,
  MojibakeFound,
  TimeSpan,
} from "./imported_chats.ts";
export type { Message, MessageSink, Sender, SkipReason } from "./message.ts";
export { type Person, UnknownPersonError } from "./people/people.ts";
export { readChats, type ReadOptions } from "./read_chats.ts";
export { readExports } from "./read_exports.ts";
export { READERS } from "./readers.ts";
export type { ScrubKind } from "./scrub/scrub_kinds.ts";
export { writeJson, writeJsonLines } from "./write_chats.ts";
