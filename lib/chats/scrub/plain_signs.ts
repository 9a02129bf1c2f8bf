/**
 * Digits and signs of all scripts as plain ones, so that one pattern finds them all.
 *
 * @module
 */

/** The zeros of the scripts whose digits are used in numbers; the other digits follow. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xff10];

const SIGNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ZEROS.flatMap((zero) => [..."0123456789"].map((d, i) => [String.fromCharCode(zero + i), d])),
  ),
  ...Object.fromEntries([..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d"].map((dash) => [dash, "-"])),
  ...Object.fromEntries([..."\xa0\u2007\u2009\u200a\u202f\u3000"].map((space) => [space, " "])),
  "＋": "+",
  "（": "(",
  "）": ")",
  "＠": "@",
  "．": ".",
  "：": ":",
  "／": "/",
};

const SPECIAL = new RegExp(`[${Object.keys(SIGNS).join("").replace("-", "\\-")}]`, "g");

/** In a word it makes a vowel long, between digits it is a dash. */
const JAPANESE_DASH = /(?<=\d)ー(?=\d)/g;

/**
 * Writes a text with plain digits, dashes and spaces, as long as it was.
 *
 * @param text Any text.
 *
 * @example
 * ```ts
 * import { plainSigns } from "./plain_signs.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(plainSigns("０９０－१२३ ٤"), "090-123 4");
 * ```
 */
export function plainSigns(text: string): string {
  return text.replace(SPECIAL, (sign) => SIGNS[sign]).replace(JAPANESE_DASH, "-");
}
