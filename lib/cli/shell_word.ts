/**
 * Writes words as a shell reads them.
 *
 * @module
 */

/**
 * Quotes a word where a shell would take it apart or read more into it.
 *
 * @param word A path, a name, or whatever a command is given.
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
