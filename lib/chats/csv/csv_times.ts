/**
 * Dates and times in the cells of a table.
 *
 * @module
 */

import { Moments } from "../lines/heads/moments.ts";
import { stampReader } from "../lines/heads/stamp_reader.ts";
import { isoTime } from "../structured/iso_time.ts";

/** More digits are milliseconds. */
const MAX_SECONDS = 1e11;

/**
 * Reads the times of a table, however they are written. Which number is the day and which the month, all of them decide
 * together, so each is learnt before the first is read.
 *
 * @example
 * ```ts
 * import { CsvTimes } from "./csv_times.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const times = new CsvTimes();
 * for (const cell of ["5/1/2024 6:31 PM", "13/1/2024 6:31 PM"]) times.learn(cell);
 * assertEquals(times.read("5/1/2024 6:31 PM"), Date.UTC(2024, 0, 5, 18, 31));
 * assertEquals(times.read("1704479462"), 1704479462000);
 * ```
 */
export class CsvTimes {
  readonly #moments = new Moments();
  readonly #readStamp = stampReader();

  /** Whether a cell means the same in every table, so that nothing is to be learnt of it. */
  static isPlain(cell: string): boolean {
    return isNumber(cell) || isoTime(cell) !== undefined;
  }

  /** Looks at a cell. */
  learn(cell: string): void {
    if (CsvTimes.isPlain(cell)) return;
    const stamp = this.#readStamp(cell);
    if (stamp?.date !== undefined) this.#moments.learn(stamp);
  }

  /** Reads a cell: milliseconds since 1970; undefined if it is no time. */
  read(cell: string): number | undefined {
    if (isNumber(cell)) return Math.round(Number(cell) * (Number(cell) < MAX_SECONDS ? 1000 : 1));
    const iso = isoTime(cell);
    if (iso !== undefined) return iso;
    const stamp = this.#readStamp(cell);
    return stamp?.date === undefined ? undefined : this.#moments.read(stamp);
  }
}

function isNumber(cell: string): boolean {
  return /^\d{9,13}(\.\d+)?$/.test(cell.trim());
}
