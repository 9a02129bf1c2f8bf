/**
 * Multiplies a few handwritten templates: memory games, passages like the lesson's, talk about hobbies and trades.
 * Seeded, so that everyone trains on the same text.
 *
 * @module
 */

import { Random } from "../nn/random.ts";
import { factGame } from "./fact_games.ts";
import { formatConversation } from "./generated_turns.ts";
import { LESSON_CHAT, lessonChat } from "./lesson/lesson_chats.ts";
import { introduction, nameGame } from "./name_games.ts";
import { pastimeChat } from "./pastime_chats.ts";

/** The kinds that alternate in the generated text; their shares depend on their lengths. */
const KINDS = [nameGame, factGame, introduction, nameGame, pastimeChat, lessonChat] as const;

/**
 * Writes distinct conversations in the corpus's own format (`A: …`, `B: …`, with an empty line between them),
 * starting with the lesson's own sentence.
 *
 * @param options.seed Seed of all choices.
 * @param options.characters Maximum length in characters; at least 400.
 * @returns The text; it ends with a line break.
 * @throws {RangeError} If the maximum is too low for the lesson's conversation.
 *
 * @example
 * ```ts
 * import { generateConversations } from "./generate_conversations.ts";
 * import { assert, assertEquals } from "@std/assert";
 *
 * const text = generateConversations({ seed: 1, characters: 2000 });
 * assert(text.length <= 2000);
 * assertEquals(text, generateConversations({ seed: 1, characters: 2000 }));
 * ```
 */
export function generateConversations(
  options: { readonly seed: number; readonly characters: number },
): string {
  const { seed, characters } = options;
  if (!(characters >= 400)) {
    throw new RangeError(
      `Cannot generate conversations as they need at least 400 characters: current value is ${characters}`,
    );
  }
  const random = new Random(seed);
  const conversations = new Set([formatConversation(LESSON_CHAT)]);
  let length = formatConversation(LESSON_CHAT).length;
  for (let i = 0;; i++) {
    const conversation = formatConversation(KINDS[i % KINDS.length](random));
    if (conversations.has(conversation)) continue;
    length += 1 + conversation.length;
    if (length > characters) return [...conversations].join("\n");
    conversations.add(conversation);
  }
}
