/**
 * The same conversation with another word in it, to compare memories.
 *
 * @module
 */

import type { Conversation } from "../../text/conversation.ts";

/**
 * Replaces a word wherever either speaker said it, in lower or upper case.
 *
 * @param turns What was said.
 * @param word The word, e.g. a name that was told.
 * @param other The replacement; preferably of the same length, so that the symbols keep their places.
 * @returns The turns; those without the word are the same objects.
 *
 * @example
 * ```ts
 * import { replaceWord } from "./replace_word.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const turns = [{ speaker: 0, text: "I am alex." }, { speaker: 1, text: "Hi Alex! ALEX? Alexander?" }] as const;
 * assertEquals(replaceWord(turns, "Alex", "Nora").map(({ text }) => text), [
 *   "I am nora.",
 *   "Hi Nora! NORA? Alexander?",
 * ]);
 * ```
 */
export function replaceWord(turns: Conversation, word: string, other: string): Conversation {
  const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "giu");
  return turns.map((turn) => {
    const text = turn.text.replace(pattern, (found) => inCaseOf(found, other));
    return text === turn.text ? turn : { ...turn, text };
  });
}

/** A word in the case of another. */
function inCaseOf(model: string, word: string): string {
  if (model === model.toLowerCase()) return word.toLowerCase();
  return model === model.toUpperCase() && [...model].length > 1 ? word.toUpperCase() : word;
}
