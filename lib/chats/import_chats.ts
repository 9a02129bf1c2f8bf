/**
 * From what exports hold to conversations that can be learnt.
 *
 * @module
 */

import type { ImportOptions } from "../text/import_options.ts";
import type { ChatExport } from "./chat_export.ts";
import { ChatImporter } from "./chat_importer.ts";
import type { ImportedChats } from "./imported_chats.ts";

/**
 * Puts what the readers found together: one person under each of its names, messages in the order of time, those of
 * overlapping exports once, turns and conversations, texts ready to be learnt.
 *
 * @param exports What the readers found.
 * @param options How it is to be read.
 * @throws {UnknownPersonError} If nobody is called by a name in the options.
 * @throws {TypeError} If some exports are chats and others are plain text.
 *
 * @example
 * ```ts
 * import { importChats } from "./import_chats.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const say = (name: string, text: string) => ({ chat: "tea", sender: { name }, text });
 * const messages = [say("Ann", "hi"), say("Ann", "tea?"), say("Bob", "yes")];
 * const source = { path: "tea.txt", files: [] };
 * const { conversations, bot } = importChats([
 *   { source, format: "labelled text", files: ["tea.txt"], messages, prose: [], skipped: [] },
 * ]);
 * assertEquals(conversations[0].turns.map(({ text }) => text), ["hi\ntea?", "yes"]);
 * assertEquals([...bot!][0].name, "Bob");
 * ```
 */
export function importChats(exports: Iterable<ChatExport>, options: ImportOptions = {}): ImportedChats {
  const importer = new ChatImporter(options);
  for (const one of exports) importer.add(one);
  return importer.finish();
}
