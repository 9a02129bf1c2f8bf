/**
 * The lines of logs that say which day it is.
 *
 * @module
 */

import { monthOf } from "../heads/intl_words.ts";

/** `--- Log opened Fri Jan 05 18:30:00 2024`, `--- Day changed Sat Jan 06 2024`, `Session Start: …`, `****…AT …`. */
const MARKED = /^(?:---+|\*{4}|Session (?:Start|Time|Close|Ident)|\[INFO\]|==+|#)/;
const MONTH_FIRST = /(\p{L}[\p{L}.]{1,14}) {1,2}(\d{1,2})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))?)?,? (\d{4})\b/u;
const DAY_FIRST = /\b(\d{1,2})\.? (\p{L}[\p{L}.]{1,14}) (\d{4})\b/u;
const NUMBERS = /\b(\d{4})[-./](\d{1,2})[-./](\d{1,2})\b/;

/**
 * Reads the day that a line of a log names.
 *
 * @param line A line without a time of its own.
 * @returns Milliseconds since 1970; `true` for another line of the program's own; undefined if it is none.
 *
 * @example
 * ```ts
 * import { readLogDay } from "./log_days.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(readLogDay("--- Day changed Sat Jan 06 2024"), Date.UTC(2024, 0, 6));
 * assertEquals(readLogDay("hello"), undefined);
 * ```
 */
export function readLogDay(line: string): number | true | undefined {
  if (!MARKED.test(line)) return undefined;
  return dayIn(line) ?? true;
}

/** The day that is named somewhere in a line, or in a file's name such as `2024-01-05.log`. */
export function dayIn(line: string): number | undefined {
  const numbers = NUMBERS.exec(line);
  if (numbers !== null) return Date.UTC(Number(numbers[1]), Number(numbers[2]) - 1, Number(numbers[3]));
  const late = MONTH_FIRST.exec(line);
  const month = late === null ? undefined : monthOf(late[1]);
  if (late !== null && month !== undefined) return Date.UTC(Number(late[6]), month - 1, Number(late[2]));
  const early = DAY_FIRST.exec(line);
  const number = early === null ? undefined : monthOf(early[2]);
  return early === null || number === undefined
    ? undefined
    : Date.UTC(Number(early[3]), number - 1, Number(early[1]));
}
