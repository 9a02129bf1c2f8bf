/**
 * Lines that name a day, and below which only clocks stand: `2023/06/13(Tue)`, `Fri, 01/05/2024`,
 * `--------------- 2024년 1월 5일 금요일 ---------------`.
 *
 * @module
 */

import { Moments } from "../heads/moments.ts";
import { readStamp, type Stamp } from "../heads/stamp.ts";

const RULE = /^[\s\p{Cf}]*-{3,}\s*|\s*-{3,}[\s\p{Cf}]*$/gu;
const WEEKDAY_BEFORE = /^\p{Cf}*[\p{L}\p{M}.]{1,20},? (?=[\d\p{L}])/u;
/** The weekday behind: `(Tue)`, ` 금요일`, `, Friday`. */
const WEEKDAY_BEHIND = /,? ?[(（]?[\p{L}\p{M}.]{1,20}[)）]?\p{Cf}*$/u;

/** Reads the days of one file. */
export class DayLines {
  readonly #moments = new Moments();

  /** Looks at a line; all lines of a file come before the first `read()` whose result counts. */
  learn(line: string): void {
    const stamp = stampOf(line);
    if (stamp !== undefined) this.#moments.learn(stamp);
  }

  /**
   * Milliseconds since 1970 of the day that a line names; undefined if it is another line.
   *
   * @param line A line.
   *
   * @example
   * ```ts
   * import { DayLines } from "./day_lines.ts";
   * import { assertEquals } from "@std/assert";
   *
   * const days = new DayLines();
   * assertEquals(days.read("--------------- 2024년 1월 5일 금요일 ---------------"), Date.UTC(2024, 0, 5));
   * assertEquals(days.read("2023/06/13(Tue)"), Date.UTC(2023, 5, 13));
   * assertEquals(days.read("see you on 2023/06/13"), undefined);
   * ```
   */
  read(line: string): number | undefined {
    const stamp = stampOf(line);
    return stamp === undefined ? undefined : this.#moments.read(stamp);
  }
}

/** A day is read as a time at midnight. */
function stampOf(line: string): Stamp | undefined {
  if (line.length > 80 || !/[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/.test(line)) return undefined;
  const day = line.replace(RULE, "").trim();
  const bare = [day, day.replace(WEEKDAY_BEHIND, ""), day.replace(WEEKDAY_BEFORE, "")];
  for (const text of [...bare, bare[1].replace(WEEKDAY_BEFORE, "")]) {
    const clocked = `${text} 00:00`;
    const stamp = readStamp(clocked);
    if (stamp?.date !== undefined && stamp.date.length > 2 && stamp.end >= clocked.length) return stamp;
  }
  return undefined;
}
