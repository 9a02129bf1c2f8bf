/**
 * Chatter of a wanted length.
 *
 * @module
 */

/**
 * Strings sentences together and cuts them behind a word, so that they fill a space and no more.
 *
 * @param length How many characters there is room for.
 * @param sentence Gives the next sentence.
 * @returns At most `length` characters, and no fewer than the last word's length less; nothing if there is no room
 *   for a word.
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
