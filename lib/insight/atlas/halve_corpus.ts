/**
 * The conversations that an atlas is made of: on one half units are chosen, on the other they are tested.
 *
 * @module
 */

import type { Conversation } from "../../text/conversation.ts";
import type { Corpus } from "../../text/corpus.ts";
import { splitCorpus } from "../../text/split.ts";

/** The pieces that a running text is cut into, in characters: about as long as a short conversation. */
const PIECE = 300;

/** Both halves; the same words are never in both. */
export interface AtlasConversations {
  /** Where units are chosen. */
  readonly found: readonly Conversation[];
  /** Where they are tested. */
  readonly fresh: readonly Conversation[];
}

/**
 * Halves a corpus. A running text has no conversations, so that each few lines of it are taken for one turn.
 *
 * @param corpus Chats or a text.
 *
 * @example
 * ```ts
 * import { halveCorpus } from "./halve_corpus.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const { found, fresh } = halveCorpus({ kind: "text", text: "one line of a text\n".repeat(100) });
 * assertEquals([found.length > 0, fresh.length > 0], [true, true]);
 * ```
 */
export function halveCorpus(corpus: Corpus): AtlasConversations {
  const { train, valid } = splitCorpus(corpus, 0.5);
  return { found: conversationsOf(train), fresh: conversationsOf(valid) };
}

function conversationsOf(corpus: Corpus): readonly Conversation[] {
  if (corpus.kind !== "text") return corpus.conversations;
  const pieces: Conversation[] = [];
  let piece = "";
  for (const line of corpus.text.split("\n")) {
    if (piece.length + line.length > PIECE && piece !== "") {
      pieces.push([{ speaker: 0, text: piece }]);
      piece = "";
    }
    piece += piece === "" ? line.slice(0, 2 * PIECE) : `\n${line.slice(0, 2 * PIECE)}`;
  }
  return piece.trim() === "" ? pieces : [...pieces, [{ speaker: 0, text: piece }]];
}
