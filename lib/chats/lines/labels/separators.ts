/**
 * Lines that say nothing themselves but part one conversation from the next.
 *
 * @module
 */

const RULE = /^[\s\p{Cf}]*(?:[-=_*#%~+·•.─━—–]\s?){0,200}[\s\p{Cf}]*$/u;
const HEADING =
  /^[\s\p{Cf}]*(?:#{1,6} \S[^\n]{0,100}|[-=*#~<|\s[]{0,10}(?:conversation|chat|dialogue?|session|endoftext)\b[ #:]{0,3}\d{0,6}[-=*#~>|\s\]:]{0,10})$/iu;

/**
 * Whether a line is empty, or a rule such as `-----`.
 *
 * @param line A line.
 *
 * @example
 * ```ts
 * import { isSeparator } from "./separators.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(["", "* * *", "-----", "- hi"].map(isSeparator), [true, true, true, false]);
 * ```
 */
export function isSeparator(line: string): boolean {
  if (line === "") return true;
  const first = line.charCodeAt(0);
  const isLetter = first >= 0x41 && first <= 0x5a || first >= 0x61 && first <= 0x7a;
  return !isLetter && RULE.test(line);
}

/**
 * Whether a line is the heading of a conversation, such as `# Monday` or `--- Conversation 2 ---`.
 *
 * @param line A line.
 */
export function isHeading(line: string): boolean {
  return HEADING.test(line);
}
