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

/** Whether a character, by its code, is a mark that nobody sees. */
export function isMark(code: number): boolean {
  if (code < 0x200b) return code === 0x061c;
  if (code > 0x2069) return code === 0xfeff;
  return code === 0x200b || code === 0x200e || code === 0x200f || code >= 0x202a && code <= 0x202e ||
    code === 0x2060 || code >= 0x2066;
}

/** Whether a character, by its code, is a space of any width. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code >= 0x2000 && code <= 0x200a || code === 0x202f ||
    code === 0x3000;
}

/** The value of a digit of any script, by its code; −1 if it is none. */
export function digitOf(code: number): number {
  if (code < 0x3a) return code - 0x30;
  if (code < 0x0660) return -1;
  const zero = ZEROS.find((zero) => code >= zero && code <= zero + 9);
  return zero === undefined ? -1 : code - zero;
}

function plain(character: string): string {
  const code = character.charCodeAt(0);
  if (isMark(code)) return "";
  if (isSpace(code)) return " ";
  if (character === "،") return ",";
  return character === "：" ? ":" : String(digitOf(code));
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
    for (let seen = 0; at < line.length && seen < index; at++) if (!isMark(line.charCodeAt(at))) seen++;
    return at;
  };
  return { text: head.replace(UNUSUAL_ALL, plain), offset };
}
