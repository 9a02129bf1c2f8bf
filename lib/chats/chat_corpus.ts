/**
 * Makes of imported chats what a model learns from.
 *
 * @module
 */

import { type Conversation, makeTurn } from "../text/conversation.ts";
import type { Corpus } from "../text/corpus.ts";
import { byWeight } from "./by_weight.ts";
import { unknownBotError } from "./people/choose_bot.ts";
import type { ImportedChats, ImportedConversation } from "./imported_chats.ts";

/**
 * The corpus of imported chats: the bot is speaker B, everyone else speaker A, each with turns of their own. A
 * conversation that counts several times is in it so often. Texts are joined.
 *
 * @param chats What was imported.
 * @param options.source What the chats are called in an error.
 * @throws {UnknownBotError} If it is not known who the bot is.
 *
 * @example
 * ```ts
 * import { chatCorpus } from "./chat_corpus.ts";
 * import { readChats } from "./read_chats.ts";
 * import { blobFile } from "./files/blob_file.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const file = blobFile(new Blob(["Ann: hi\nBob: hello\nAnn: tea?\nBob: yes\n"]), "tea.txt");
 * const corpus = chatCorpus(await readChats([{ path: "tea.txt", files: [file] }]));
 * assertEquals(corpus.kind === "chat" && corpus.conversations[0].map(({ speaker }) => speaker), [0, 1, 0, 1]);
 * ```
 */
export function chatCorpus(
  chats: ImportedChats,
  { source = "these chats" }: { readonly source?: string } = {},
): Corpus {
  const { prose, bot, people } = chats;
  if (prose.length > 0) {
    const last = prose.length - 1;
    const closed = prose.map((text, i) => i === last || text.endsWith("\n") ? text : `${text}\n`);
    return { kind: "text", text: closed.join("") };
  }
  if (bot === undefined) throw unknownBotError(people, source);
  const made = new Map<ImportedConversation, Conversation>();
  const make = (one: ImportedConversation): Conversation => {
    const known = made.get(one);
    if (known !== undefined) return known;
    const conversation = one.turns.map(({ person, text }) => makeTurn(bot.has(person) ? 1 : 0, text));
    if (one.weight > 1) made.set(one, conversation);
    return conversation;
  };
  return { kind: "chat", conversations: Array.from(byWeight(chats.conversations), make) };
}
