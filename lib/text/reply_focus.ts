/**
 * What matters in a chat with a bot: only one of the two speakers is to be imitated, and a reply is decided by its
 * first letters. The likelihood of all letters knows neither: most of it is the spelling of what the person says,
 * and of a reply once its first words are chosen. With these weights a model learns, in the same time, to answer
 * what was said; see the model card of the shipped model for measurements.
 *
 * @module
 */

import type { Corpus, EncodedCorpus } from "./corpus.ts";
import { SPEAKER_A } from "./vocabulary.ts";

/** A symbol that the person (speaker A) says: it only has to be read. */
const PERSON_WEIGHT = 0.1;
/** One of the first symbols of a reply, which decide the answer. */
const BEGINNING_WEIGHT = 4;
/** Length of the beginning of a reply, which decides what it says, in symbols. */
export const BEGINNING_LENGTH = 12;

/**
 * Marks speaker B of a corpus as a bot, whose replies are what matters.
 *
 * @param corpus Conversations between a person, speaker A, and a bot.
 * @throws {TypeError} If it is a text.
 *
 * @example
 * ```ts
 * import { focusOnReplies } from "./reply_focus.ts";
 * import { parseTurns } from "./parsing/parse_turns.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const corpus = focusOnReplies({ kind: "chat", conversations: parseTurns("A: hi\nB: hello\n") });
 * assertEquals(corpus.kind === "chat" && corpus.focused?.size, 1);
 * ```
 */
export function focusOnReplies(corpus: Corpus): Corpus {
  if (corpus.kind !== "text") return { ...corpus, focused: new Set(corpus.conversations) };
  throw new TypeError("Cannot learn replies as the corpus must be a chat: current value is a text");
}

/**
 * The same, for a model that is to tell a bot from people: the bot's turns are marked, see `BOT`.
 *
 * @param corpus Conversations between a person, speaker A, and a bot.
 * @throws {TypeError} If it is a text.
 *
 * @example
 * ```ts
 * import { markReplies } from "./reply_focus.ts";
 * import { encodeCorpus } from "./corpus.ts";
 * import { parseTurns } from "./parsing/parse_turns.ts";
 * import { Vocabulary } from "./vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const corpus = markReplies({ kind: "chat", conversations: parseTurns("A: hi\nB: ho\n") });
 * assertEquals([...encodeCorpus(new Vocabulary("hio"), corpus).ids], [2, 4, 5, 1, 3, 3, 4, 6, 1]);
 * ```
 */
export function markReplies(corpus: Corpus): Corpus {
  const chats = focusOnReplies(corpus);
  return chats.kind === "text" ? chats : { ...chats, kind: "bot" };
}

/** Whether only replies matter in a corpus: all of its conversations are focused on them. */
export function isAllReplies({ focused }: Pick<EncodedCorpus, "focused">): boolean {
  return focused?.every((isFocused) => isFocused === 1) ?? false;
}

/**
 * The weight of a symbol of such a chat in the loss; a symbol of any other corpus has 1.
 *
 * @param speaker The symbol that opens the turn.
 * @param place How many symbols of the turn come before, the opening one included.
 *
 * @example
 * ```ts
 * import { symbolWeight } from "./reply_focus.ts";
 * import { SPEAKER_A, SPEAKER_B } from "./vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([symbolWeight(SPEAKER_A, 1), symbolWeight(SPEAKER_B, 1), symbolWeight(SPEAKER_B, 40)], [0.1, 4, 1]);
 * ```
 */
export function symbolWeight(speaker: number, place: number): number {
  if (speaker === SPEAKER_A) return PERSON_WEIGHT;
  return place <= BEGINNING_LENGTH ? BEGINNING_WEIGHT : 1;
}
