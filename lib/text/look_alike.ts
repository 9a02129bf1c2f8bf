/**
 * Plain characters for typographic ones. Phones and browsers type ’ and “ for ' and ", and most chat corpora have
 * only the plain ones: they mean the same to a person, so a model should read the same.
 *
 * @module
 */

/** Plain characters, and what is written instead of them. */
const SIGNS: Readonly<Record<string, string>> = {
  "'": "‘’‚‛ʼ′´`",
  '"': "“”„‟″«»",
  "-": "‐‑‒–—―−",
  ".": "…·",
  "*": "•",
  " ": "\u00a0\u2002\u2003\u2009\u202f",
};

const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries(SIGNS).flatMap(([plain, others]) => [...others].map((sign) => [sign, plain])),
);

/**
 * The character that can replace another: its plain form, or the letter without its accents.
 *
 * @param character One code point.
 * @returns One code point; undefined if there is none.
 *
 * @example
 * ```ts
 * import { lookAlike } from "./look_alike.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(["’", "é", "Ü", "x", "日"].map(lookAlike), ["'", "e", "U", undefined, undefined]);
 * ```
 */
export function lookAlike(character: string): string | undefined {
  const [letter, ...accents] = character.normalize("NFD");
  const isAccented = accents.length > 0 && accents.every((accent) => /\p{M}/u.test(accent));
  return PLAIN.get(character) ?? (isAccented ? letter : undefined);
}
