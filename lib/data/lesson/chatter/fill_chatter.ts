/**
 * Chatter of a given length.
 *
 * @module
 */

/**
 * Strings sentences together and cuts them after a word, to fit a given length.
 *
 * @param length The maximum number of characters.
 * @param sentence Gives the next sentence.
 * @returns At most `length` characters, short of it by less than the next word; empty if there is no room for a word.
 *
 * @example
 * ```ts
 * import { fillChatter } from "./fill_chatter.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(fillChatter(22, () => "It rains."), "It rains. It rains. It");
 * assertEquals(fillChatter(21, () => "It rains."), "It rains. It rains.");
 * assertEquals(fillChatter(-3, () => "It rains."), "");
 * ```
 */
export function fillChatter(length: number, sentence: () => string): string {
  let text = "";
  while (text.length <= length) text += ` ${sentence()}`;
  text = text.trimStart();
  if (text.length <= length) return text;
  return text.slice(0, Math.max(0, text.lastIndexOf(" ", Math.max(0, length)))).trimEnd();
}
