/**
 * The XML in which Skype keeps messages.
 *
 * @module
 */

import { decodeHTML } from "entities";

/** What somebody else wrote and is only cited, and the mark of an edited message. */
const NOT_SAID = /<(quote|e_m|legacyquote)\b[^<>]*(?:\/>|>[\s\S]*?<\/\1>)/g;
const LINE_BREAK = /<br\s*\/?>/g;
/** A tag begins with a letter, which a heart does not. */
const TAG = /<\/?[a-z]\w*(?:\s[^<>]*)?\/?>/gi;

/**
 * The words of a message: without what it cites, emoticons as they were typed.
 *
 * @param content A message of the type `RichText`.
 *
 * @example
 * ```ts
 * import { skypeText } from "./skype_markup.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const content = '<quote author="bob">tea?</quote>yes &amp; <b raw_pre="*">now</b> <ss type="smile">:)</ss>';
 * assertEquals(skypeText(content), "yes & now :)");
 * ```
 */
export function skypeText(content: string): string {
  if (!content.includes("<")) return content.includes("&") ? decodeHTML(content) : content;
  return decodeHTML(content.replace(NOT_SAID, "").replace(LINE_BREAK, "\n").replace(TAG, ""));
}
