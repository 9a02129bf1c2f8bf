/**
 * Makes what people wrote ready to be learnt: without what nobody sees or typed.
 *
 * @module
 */

/**
 * What is looked for before anything is replaced; most messages have none of it. Marks of direction and width, the
 * byte-order mark, the sign that stands for an attachment, control characters, other line ends and half characters. The
 * joiners stay, as emoji and Persian words are made with them.
 */
const UNCLEAN =
  // deno-lint-ignore no-control-regex -- control characters are what it looks for
  /^\s|\s$|[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\ud800-\udfff]/;

const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g;

const UNSEEN =
  // deno-lint-ignore no-control-regex -- control characters are what it looks for
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]/g;

/**
 * Cleans one message, or a name: marks that nobody sees go, every line end becomes `\n`, and white space at either
 * end goes.
 *
 * @param text What was written; may be empty afterwards.
 *
 * @example
 * ```ts
 * import { cleanText } from "./clean_text.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(cleanText("\u200ehi @\u2068Ann\u2069,\r\nyou? "), "hi @Ann,\nyou?");
 * ```
 */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text.replace(LINE_ENDS, "\n").replace(UNSEEN, "").toWellFormed().trim();
}
