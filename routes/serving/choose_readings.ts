/**
 * Decides whose prompt is read next: nobody with a short one waits for somebody with a long one.
 *
 * @module
 */

/** A prompt that is not read to its end. */
export interface Unread {
  /** Symbols left. */
  readonly left: number;
  /** When it came; counted in symbols that others have read, each of theirs. */
  readonly arrival: number;
}

/** How many of the rows belong to those who have waited longest, however much they have to read. */
const OLDEST = 4;

/**
 * Chooses the prompts to read side by side: those that have waited longest, so that each comes to its end, and beside
 * them the shortest, so that most replies begin soon. A prompt counts as shorter by a symbol for each that others read
 * since it came: who has a little more to read does not wait for everybody who comes later.
 *
 * @param unread In order of their arrival.
 * @param rows How many are read at once; at least one.
 *
 * @example
 * ```ts
 * import { chooseReadings } from "./choose_readings.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const unread = [9000, 8000, 7000, 6000, 5000, 20, 10].map((left) => ({ left, arrival: 0 }));
 * assertEquals(chooseReadings(unread, 6).map(({ left }) => left), [9000, 8000, 7000, 6000, 10, 20]);
 * ```
 */
export function chooseReadings<T extends Unread>(unread: readonly T[], rows: number): T[] {
  const oldest = unread.slice(0, Math.min(OLDEST, rows));
  const shortest = unread.slice(oldest.length).sort((a, b) => (a.left + a.arrival) - (b.left + b.arrival));
  return [...oldest, ...shortest.slice(0, rows - oldest.length)];
}
