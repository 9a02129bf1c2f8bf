/**
 * The beginning of a line in plain characters: marks gone, all spaces alike, digits of every script as 0 to 9.
 * One rule then fits dates from everywhere.
 *
 * @module
 */

/** Longest beginning of a line that is looked at. */
const MAX_HEAD = 120;
/** The zeros of the scripts whose digits phones write. */
const ZEROS = [
  ...[0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50],
  ...[0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10],
];
const DIGITS = ZEROS.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join("");
const MARKS = "\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff";
const SPACES = "\\u00a0\\u2000-\\u200a\\u202f\\u3000";
const UNUSUAL = new RegExp(`[${MARKS}${SPACES}${DIGITS}،：]`);
const UNUSUAL_ALL = new RegExp(UNUSUAL, "g");
const SPACE = new RegExp(`[${SPACES}]`);
const MARK = new RegExp(`[${MARKS}]`);

function plain(character: string): string {
  if (MARK.test(character)) return "";
  if (SPACE.test(character)) return " ";
  if (character === "،") return ",";
  if (character === "：") return ":";
  const code = character.charCodeAt(0);
  const zero = ZEROS.find((zero) => code >= zero && code <= zero + 9) ?? code;
  return String(code - zero);
}

/** The beginning of a line, and the way back to the line itself. */
export interface HeadText {
  /** The beginning in plain characters. */
  readonly text: string;
  /** Where the character at `index` of `text` is in the line. */
  offset(index: number): number;
}

const same = (index: number): number => index;

/**
 * Reads the beginning of a line.
 *
 * @param line A line.
 *
 * @example
 * ```ts
 * import { headText } from "./head_text.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(headText("\u200f[٥\u200f/١، ٦:٣١\u202fم] ").text, "[5/1, 6:31 م] ");
 * ```
 */
export function headText(line: string): HeadText {
  const head = line.length > MAX_HEAD ? line.slice(0, MAX_HEAD) : line;
  if (!UNUSUAL.test(head)) return { text: head, offset: same };
  const offset = (index: number): number => {
    let at = 0;
    for (let seen = 0; at < line.length; at++) {
      if (MARK.test(line[at])) continue;
      if (seen === index) break;
      seen++;
    }
    return at;
  };
  return { text: head.replace(UNUSUAL_ALL, plain), offset };
}
