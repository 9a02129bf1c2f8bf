/**
 * Joins small texts so that they are written in large pieces.
 *
 * @module
 */

/** A portion has at least this many characters. */
const PORTION = 1 << 20;

/**
 * Joins texts into portions of about a million characters.
 *
 * @param texts Small texts.
 *
 * @example
 * ```ts
 * import { textPortions } from "./text_portions.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([...textPortions(["a", "b"])], ["ab"]);
 * ```
 */
export function* textPortions(texts: Iterable<string>): Generator<string> {
  let pieces: string[] = [], length = 0;
  for (const text of texts) {
    pieces.push(text);
    length += text.length;
    if (length < PORTION) continue;
    yield pieces.join("");
    pieces = [];
    length = 0;
  }
  if (length > 0) yield pieces.join("");
}
