/**
 * The same conversation with another word in it: what the memory is compared with.
 *
 * @module
 */

import type { Conversation } from "../../text/conversation.ts";

/**
 * Puts another word in the place of one, wherever it was said, by either speaker, in small letters or capitals.
 *
 * @param turns What was said.
 * @param word The word, e.g. a name that was told.
 * @param other What takes its place; best of the same length, so that the symbols keep their places.
 * @returns The turns; those that do not hold the word are the very same objects.
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

/** A word in the letters, small or capital, of another. */
function inCaseOf(model: string, word: string): string {
  if (model === model.toLowerCase()) return word.toLowerCase();
  return model === model.toUpperCase() && [...model].length > 1 ? word.toUpperCase() : word;
}
