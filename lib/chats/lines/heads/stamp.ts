/**
 * Date and time at the beginning of a line, whatever the language: a date of three numbers in any order and with
 * any separator, or with the name of a month; a clock; a word for the half of the day before or after it; in
 * brackets, or up to a dash. Nothing here is a list of locales.
 *
 * @module
 */

import { headText } from "./head_text.ts";
import { isPlausible } from "./plausible_date.ts";
import { halfIn, monthOf } from "./intl_words.ts";

/** What a line begins with, when it begins with a time. */
export interface Stamp {
  /** How it is written, digits as `0` and words as `a`, e.g. `[0/0/0, 0:0:0]`: alike in all heads of one file. */
  readonly shape: string;
  /** Where the rest of the line begins. */
  readonly end: number;
  /** The numbers of the date as they come; the name of a month is its number, negative. Absent: time only. */
  readonly date?: readonly number[];
  /** Hour, minute, second. */
  readonly clock: readonly [number, number, number];
  /** Words around the clock, of which one may tell the half of the day. */
  readonly words: readonly string[];
}

const WORD = "[\\p{L}\\p{M}][\\p{L}\\p{M}.'’\"״׳॰\\u200c\\u200d]{0,15}";
const NUMBERS = "(\\d{1,4}) ?[-./–年년] ?(\\d{1,2}) ?[-./–月월] ?(\\d{1,4})[.日일]?";
const DAY_MONTH =
  `(\\d{1,2})(?:st|nd|rd|th)?[.,]?[-/ ]{1,2}(?:del? |of )?(${WORD}),?[-/ ](?:del? |of )?(\\d{4}|\\d{2}(?![\\d:.]))`;
const MONTH_DAY = `(${WORD}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?![\\d:])`;
const SHORT = "(\\d{1,2})[-./](\\d{1,2})";
const DATE = `(?:${NUMBERS}|${DAY_MONTH}|${MONTH_DAY}|${SHORT}(?=,? ))`;
const HOUR_END = "(?::|\\.| ?[hH] ?|[時时點点] ?|시 ?)";
const MINUTE_END = "(?::|\\.| ?min ?|[分분] ?)";
const CLOCK =
  `(\\d{1,2})${HOUR_END}(\\d{2})(?:${MINUTE_END}(\\d{2})(?:[.,]\\d{1,6})?)?(?: ?[s秒초분分])?(?!\\d)`;
/** One word, or several as in `de la tarde`. */
const WORDS = `${WORD}(?: ${WORD}){0,2}`;
const BETWEEN = `,? {0,2}(?:[-–—·] |(${WORDS}),? ?)?`;
const ZONE = "(?: ?(?:UTC|GMT|Z)?(?:[+-]\\d{2}:?\\d{2})?)";
const WEEKDAY = `(?:${WORD},? )?`;
const WEEKDAY_BEHIND = `(?: ?\\(${WORD}\\))?`;

/** The three orders; behind the clock comes a word, any one if it is certain where the head ends. */
function orders(word: string): string {
  const half = `(?:,? ?(${word}))?${ZONE}`;
  return `(?:${WEEKDAY}${DATE}${WEEKDAY_BEHIND}${BETWEEN}${CLOCK}${half}|(?:(${WORDS}) ?)?${CLOCK}${half}(?:,? ?(?:[-–—] )?${WEEKDAY}${DATE})?)`;
}

const KNOWN_HALF = "[aApP]\\.? ?[mM]\\b\\.?";
const BRACKETED = new RegExp(`^ *([\\[(]) ?${orders(WORDS)} ?[\\])][ \\t]?`, "u");
const DASHED = new RegExp(`^ *()${orders(WORDS)} ?[-–—](?: |$)`, "u");
const BARE = new RegExp(`^ *()${orders(KNOWN_HALF)}(?:[,;:] | *\\t| \\| |(?=[<*])| {1,3}|$)`, "u");
/** Only such lines can begin with a time: digits, brackets, or the word for a month, a weekday or half a day. */
const MAY_BEGIN = /^ *[[(]? ?(?:\d|[\p{L}\p{M}.'’"״׳,\u200c\u200d]{1,20}[ \d])/u;

const GROUPS_OF_DATE = 11;

/** Numbers of a date, in the order in which they come. */
function readDate(groups: readonly (string | undefined)[], from: number): number[] | undefined {
  const [a, b, c, day, month, year, month2, day2, year2, x, y] = groups.slice(from, from + GROUPS_OF_DATE);
  if (a !== undefined) return [Number(a), Number(b), Number(c)];
  if (x !== undefined) return [Number(x), Number(y)];
  const number = monthOf(month ?? month2 ?? "");
  if (number === undefined) return undefined;
  if (month !== undefined) return [Number(day), -number, Number(year)];
  return year2 === undefined ? [-number, Number(day2)] : [-number, Number(day2), Number(year2)];
}

function shapeOf(head: string, words: readonly string[]): string {
  let shape = head.trim();
  // The half of the day comes and goes within a file (`noon`), and must not make another shape.
  for (const word of words) shape = shape.replace(halfIn(word) ?? "", "");
  return shape.replace(/\d+/g, "0").replace(
    /[\p{L}\p{M}.'’"״׳॰\u200c\u200d]*[\p{L}\p{M}][\p{L}\p{M}.'’"״׳॰]*/gu,
    "a",
  )
    .replace(/ +/g, " ").replace(/ (?=[\]),;:])/g, "").trim();
}

/**
 * Reads the date and time that a line begins with.
 *
 * @param line A line, as it is in the file.
 * @returns Undefined if it begins with none.
 *
 * @example
 * ```ts
 * import { readStamp } from "./stamp.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const line = "[2024/1/5 下午6:31:02] 小安: 你好";
 * const stamp = readStamp(line);
 * assertEquals(stamp?.date, [2024, 1, 5]);
 * assertEquals(line.slice(stamp?.end), "小安: 你好");
 * assertEquals(readStamp("5 apples at 6:30"), undefined);
 * ```
 */
export function readStamp(line: string): Stamp | undefined {
  return readStampParts(line)?.stamp;
}

/** A stamp, and where its parts are among the numbers and words of its head. */
export interface StampParts {
  readonly stamp: Stamp;
  /** The head in plain characters. */
  readonly head: string;
  /** How many of the head's numbers belong to the date, and to the clock. */
  readonly dateNumbers: number;
  readonly clockNumbers: number;
  /** Whether the clock comes before the date. */
  readonly clockFirst: boolean;
  /** The name of the month, if it has one. */
  readonly month?: string;
}

/** Reads the date and time that a line begins with, and tells how it is made up. */
export function readStampParts(line: string): StampParts | undefined {
  const { text, offset } = headText(line);
  if (!MAY_BEGIN.test(text)) return undefined;
  for (const pattern of /^ *[[(]/.test(text) ? [BRACKETED] : [DASHED, BARE]) {
    const found = pattern.exec(text);
    const parts = found && toParts(found, offset(found[0].length));
    if (parts) return parts;
  }
  return undefined;
}

function toParts(found: RegExpExecArray, end: number): StampParts | undefined {
  // Groups: 1 bracket; 2–12 date, 13 word, 14–16 clock, 17 word; or 18 word, 19–21 clock, 22 word, 23–33 date.
  const late = found[14] === undefined;
  const clock = late ? found.slice(19, 22) : found.slice(14, 17);
  const [hour, minute, second] = [Number(clock[0]), Number(clock[1]), Number(clock[2] ?? 0)];
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  const hasDate = late ? found.slice(23, 34).some((group) => group !== undefined) : true;
  const date = hasDate ? readDate(found, late ? 23 : 2) : undefined;
  if (hasDate && (date === undefined || !isPlausible(date))) return undefined;
  const words = (late ? [found[18], found[22]] : [found[13], found[17]]).filter((word) => word !== undefined);
  if (late && !hasDate && found[18] !== undefined && halfIn(found[18]) === undefined) return undefined;
  const stamp = {
    shape: shapeOf(found[0], words),
    end,
    ...(date === undefined ? {} : { date }),
    clock: [hour, minute, second],
    words,
  } as const;
  const groups = found.slice(late ? 23 : 2);
  const month = groups[4] ?? groups[6];
  return {
    stamp,
    head: found[0],
    dateNumbers: date?.filter((number) => number >= 0).length ?? 0,
    clockNumbers: clock[2] === undefined ? 2 : 3,
    clockFirst: late,
    ...(month === undefined || date === undefined ? {} : { month }),
  };
}
