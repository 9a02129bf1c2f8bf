/**
 * Characters that nobody sees: programs put them around names, dates and notices, and they are no part of what
 * people wrote.
 *
 * @module
 */

/** Marks of writing direction and byte order. */
const DIRECTION = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff";
const MARKS = new RegExp(`[${DIRECTION}\\u200b\\u2060]+`, "g");
const LEADING_MARKS = new RegExp(`^[${DIRECTION}\\u200b\\u2060]+`);
/** In names a joiner makes no difference that anyone can see, either. */
const NAME_MARKS = new RegExp(`[${DIRECTION}\\u00ad\\u200b\\u2060]+`, "g");
/** Ends of lines other than the usual one. */
const LINE_ENDS = /[\v\f\u0085\u2028\u2029]/g;
const HAS_ANY = new RegExp(`[${DIRECTION}\\u200b\\u2060\\v\\f\\u0085\\u2028\\u2029]`);

/**
 * What was written, without marks that nobody sees; every end of a line is `\n`. Joiners inside words and emoji
 * stay.
 *
 * @param text A message as it is in the file.
 *
 * @example
 * ```ts
 * import { cleanText } from "./marks.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(cleanText(" \u200ehi\u2028there 👩‍🚀 "), "hi\nthere 👩‍🚀");
 * ```
 */
export function cleanText(text: string): string {
  return (HAS_ANY.test(text) ? text.replace(MARKS, "").replace(LINE_ENDS, "\n") : text).trim();
}

/** A text without the marks at its beginning. */
export function withoutLeadingMarks(text: string): string {
  return text.replace(LEADING_MARKS, "");
}

/**
 * A name as people read it: no marks, single spaces, no `~` as WhatsApp puts before people it does not know.
 *
 * @param name A name as it is in the file.
 *
 * @example
 * ```ts
 * import { cleanName } from "./marks.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(cleanName("\u202a~\u00a0Carl  Lee\u202c "), "Carl Lee");
 * ```
 */
export function cleanName(name: string): string {
  return name.replace(NAME_MARKS, "").replace(/\s+/g, " ").trim().replace(/^~ ?(?=.)/, "");
}

/** What makes two spellings of a name the same person's: case and composed letters do not matter. */
export function nameKey(name: string): string {
  return cleanName(name).normalize("NFC").toLowerCase();
}
