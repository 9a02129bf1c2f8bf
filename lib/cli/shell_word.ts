/**
 * Quotes words for a shell.
 *
 * @module
 */

/**
 * Quotes a word that a shell would split or expand.
 *
 * @param word A path, a name, or any other argument.
 *
 * @example
 * ```ts
 * import { shellWord } from "./shell_word.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(["chat.txt", "My chat.txt", "Ann's"].map(shellWord), ["chat.txt", "'My chat.txt'", "'Ann'\\''s'"]);
 * ```
 */
export function shellWord(word: string): string {
  return /^[\p{L}\p{N}_./:@%+,=-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
