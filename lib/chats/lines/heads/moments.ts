/**
 * Turns the dates of a file's heads into milliseconds. Which number is the day, the month and the year, and
 * which word is the half of the day, is decided by all heads of the file together.
 *
 * @module
 */

import { startOfDay } from "./calendars.ts";
import { halfIn, hoursOf } from "./intl_words.ts";
import type { Stamp } from "./stamp.ts";

/** Places of day, month and year among a date's numbers. */
type Order = readonly [day: number, month: number, year: number];

const ORDERS: readonly Order[] = [[0, 1, 2], [1, 0, 2], [2, 1, 0], [1, 2, 0]];
const NAMED_ORDERS: readonly Order[] = [[0, 1, 2], [1, 0, 2], [2, 1, 0]];
/** Heads that the order of time is looked up in. */
const SAMPLE = 4000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const HALF_YEAR = 183 * DAY;
/** A clock that goes back by more than this has passed midnight. */
const BACKWARDS = HOUR;

/**
 * Learns how the dates of a file are written, and then reads them.
 *
 * @example
 * ```ts
 * import { Moments } from "./moments.ts";
 * import { readStamp } from "./stamp.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const stamps = ["1/5/24, 6:30 PM - ", "1/13/24, 12:05 AM - "].map((head) => readStamp(head)!);
 * const moments = new Moments();
 * for (const stamp of stamps) moments.learn(stamp);
 * assertEquals(stamps.map((stamp) => moments.read(stamp)), [
 *   Date.UTC(2024, 0, 5, 18, 30),
 *   Date.UTC(2024, 0, 13, 0, 5),
 * ]);
 * ```
 */
export class Moments {
  readonly #sample: Stamp[] = [];
  /** The largest number at each place. */
  readonly #largest = [0, 0, 0];
  #order: Order | undefined;
  /** Words that are a half of the day but known to no table: true for the second half. */
  #halves: Map<string, boolean> | undefined;
  #day = 0;
  #year = 2000;
  #last = -Infinity;

  /** Looks at one head; all heads of a file come before the first `read()`. */
  learn(stamp: Stamp): void {
    if (this.#sample.length < SAMPLE) this.#sample.push(stamp);
    stamp.date?.forEach((number, place) => this.#largest[place] = Math.max(this.#largest[place], number));
  }

  /** Sets the day of heads that have only a clock, and the year of those without one, from a line that names it. */
  setDay(time: number): void {
    this.#year = new Date(time).getUTCFullYear();
    this.#day = Math.floor(time / DAY) * DAY;
    this.#last = -Infinity;
  }

  /**
   * Milliseconds since 1970 of a head, or of a date alone. Clocks without a date count from 1970, and on to
   * the next day when they go back.
   */
  read(stamp: Stamp): number {
    if (this.#sample.length === 0) this.learn(stamp);
    const time = this.#hours(stamp);
    if (stamp.date !== undefined) {
      this.#order ??= this.#findOrder();
      const at = this.#startOf(stamp.date, this.#order) + time;
      if (stamp.date.length > 2) return at;
      // Without years, time that goes back by months has passed New Year.
      if (at < this.#last - HALF_YEAR) this.#year++;
      return this.#last = this.#startOf(stamp.date, this.#order) + time;
    }
    if (this.#day + time < this.#last - BACKWARDS) this.#day += DAY;
    this.#last = Math.max(this.#last, this.#day + time);
    return this.#day + time;
  }

  #startOf(date: readonly number[], order: Order): number {
    if (date.length === 2) return startOfDay(this.#year, Math.abs(date[order[1]]), date[order[0]]);
    return startOfDay(date[order[2]], Math.abs(date[order[1]]), date[order[0]]);
  }

  #hours({ clock: [hour, minute, second], words }: Stamp): number {
    return this.#hourOf(hour, words) * HOUR + minute * 60_000 + second * 1000;
  }

  #hourOf(hour: number, words: readonly string[]): number {
    if (hour > 12) return hour;
    for (const word of words) {
      const hours = hoursOf(halfIn(word) ?? word);
      const late = this.#halves?.get(word);
      if (hours === undefined && late === undefined) continue;
      const early = hour % 12;
      if (hours === undefined) return late ? early + 12 : early;
      return (hours >> early & 1) === 0 && (hours >> (early + 12) & 1) === 1 ? early + 12 : early;
    }
    return hour;
  }

  /** The order that no number speaks against, and in which time goes back least often. */
  #findOrder(): Order {
    const [date] = this.#sample.map((stamp) => stamp.date).filter((date) => date !== undefined);
    const possible = (date?.some((number) => number < 0) ? NAMED_ORDERS : ORDERS).filter((order) =>
      this.#fits(order, date?.length ?? 3)
    );
    this.#findHalves();
    let best = possible[0] ?? ORDERS[0], least = Infinity;
    for (const order of possible) {
      const back = this.#stepsBack((stamp) => this.#startOf(stamp.date ?? [], order));
      if (back < least) [best, least] = [order, back];
    }
    return best;
  }

  #fits([day, month, year]: Order, length: number): boolean {
    if (length === 2 && year !== 2) return false;
    const named = this.#sample.some((stamp) => stamp.date?.some((number) => number < 0));
    const monthFits = named
      ? this.#sample.every((stamp) => (stamp.date?.[month] ?? -1) < 0)
      : this.#largest[month] <= 12;
    return monthFits && this.#largest[day] <= 31;
  }

  /** Finds out which of two unknown words is the second half of the day: the one with which time goes on. */
  #findHalves(): void {
    const unknown = new Set<string>();
    for (const { words, clock } of this.#sample) {
      if (clock[0] <= 12 && words.every((word) => halfIn(word) === undefined)) {
        words.forEach((w) => unknown.add(w));
      }
    }
    if (unknown.size !== 2) return;
    const [a, b] = unknown;
    const ways = [new Map([[a, false], [b, true]]), new Map([[a, true], [b, false]])];
    const back = ways.map((way) => {
      this.#halves = way;
      return this.#stepsBack((stamp) => this.#startOf(stamp.date ?? [], ORDERS[0]) + this.#hours(stamp));
    });
    this.#halves = back[1] < back[0] ? ways[1] : ways[0];
  }

  #stepsBack(timeOf: (stamp: Stamp) => number): number {
    let back = 0, last = -Infinity;
    for (const stamp of this.#sample) {
      const time = timeOf(stamp);
      if (time < last) back++;
      last = time;
    }
    return back;
  }
}
