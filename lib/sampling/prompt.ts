/**
 * How a conversation is put before a model, so that what comes next is the bot's reply.
 *
 * A model that was trained on conversations reads each turn as its speaker, its characters and END_OF_TURN;
 * the reply is opened by SPEAKER_B, twice where the model has learnt from people and a bot (kind "bot"). A model
 * that was trained on running text knows no turns: there the person's turn is a line of its own (text, line
 * feed), and the bot writes on up to the first empty line, which ends its turn. All these readings are exact: who
 * knows the turns can compute the same symbols again at any time.
 *
 * @module
 */

import { type Conversation, encodeConversation, type Turn, turnOpening } from "../text/conversation.ts";
import type { CorpusKind } from "../text/corpus.ts";
import type { Encoding, Vocabulary } from "../text/vocabulary.ts";
import type { ReplyOptions } from "./reply_options.ts";

export type { CorpusKind } from "../text/corpus.ts";

/** What ends a bot's turn where a model knows no END_OF_TURN. */
export const EMPTY_LINE = "\n\n";

/**
 * The symbols of finished turns.
 *
 * @param kind What the model was trained on.
 */
export function encodeTurns(vocabulary: Vocabulary, turns: Conversation, kind: CorpusKind): Encoding {
  if (kind !== "text") return encodeConversation(vocabulary, turns, { bot: kind === "bot" });
  return vocabulary.encode(
    turns.map(({ speaker, text }) => text + (speaker === 0 ? "\n" : EMPTY_LINE)).join(""),
  );
}

/**
 * The symbols of finished turns and of a reply's beginning.
 *
 * @param turns The last one is the person's.
 * @param options.kind What the model was trained on.
 * @param options.begun What the reply already says, to go on from there; default nothing.
 *
 * @example
 * ```ts
 * import { encodePrompt } from "./prompt.ts";
 * import { END_OF_TURN, SPEAKER_A, SPEAKER_B, Vocabulary } from "../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const turns = [{ speaker: 0, text: "hi" }] as const;
 * const { ids } = encodePrompt(new Vocabulary("hi"), turns, { kind: "chat" });
 * assertEquals([...ids], [SPEAKER_A, 4, 5, END_OF_TURN, SPEAKER_B]);
 * ```
 */
export function encodePrompt(
  vocabulary: Vocabulary,
  turns: readonly Turn[],
  options: { readonly kind: CorpusKind; readonly begun?: string },
): Encoding {
  const before = encodeTurns(vocabulary, turns, options.kind);
  const begun = vocabulary.encode(options.begun ?? "");
  const opening = options.kind === "text" ? [] : turnOpening(1, { bot: options.kind === "bot" });
  const unknown = new Map(before.unknown);
  for (const [character, count] of begun.unknown) {
    unknown.set(character, (unknown.get(character) ?? 0) + count);
  }
  return { ids: Uint16Array.from([...before.ids, ...opening, ...begun.ids]), unknown };
}

/** In which form a model of this kind writes a reply: one of the forms of `ReplyOptions`. */
export function replyForm(kind: CorpusKind): NonNullable<ReplyOptions["form"]> {
  return kind === "text" ? "paragraph" : kind === "bot" ? "reply" : "turn";
}
