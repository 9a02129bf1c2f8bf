/**
 * Dates of other calendars, as phones write them in Thailand, Iran, Saudi Arabia and Taiwan.
 *
 * @module
 */

const DAY = 86_400_000;
/** Days from the first day of the calendar to 1970. */
const PERSIAN_EPOCH = -492_268;
const ISLAMIC_EPOCH = -492_148;

/** Which calendar a year belongs to, so far as its number tells. */
function calendarOf(year: number): "gregorian" | "buddhist" | "persian" | "islamic" | "minguo" {
  if (year >= 2400 && year < 2700) return "buddhist";
  if (year >= 1340 && year < 1420) return "persian";
  if (year >= 1420 && year < 1500) return "islamic";
  return year >= 100 && year < 200 ? "minguo" : "gregorian";
}

/**
 * The first millisecond of a day.
 *
 * Persian and Islamic dates come out right to a day or two, which is enough for their order and for gaps.
 *
 * @param year The year in its own calendar; of two digits it is one of this century.
 * @param month From 1.
 * @param day From 1.
 *
 * @example
 * ```ts
 * import { startOfDay } from "./calendars.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(startOfDay(2567, 1, 5), Date.UTC(2024, 0, 5));
 * ```
 */
export function startOfDay(year: number, month: number, day: number): number {
  const full = year < 100 ? 2000 + year : year;
  switch (calendarOf(full)) {
    case "buddhist":
      return Date.UTC(full - 543, month - 1, day);
    case "minguo":
      return Date.UTC(full + 1911, month - 1, day);
    case "persian": {
      const months = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
      return (PERSIAN_EPOCH + 365 * (full - 1) + Math.floor((8 * full + 21) / 33) + months + day - 1) * DAY;
    }
    case "islamic": {
      const months = Math.ceil(29.5 * (month - 1));
      return (ISLAMIC_EPOCH + 354 * (full - 1) + Math.floor((11 * full + 3) / 30) + months + day - 1) * DAY;
    }
    default:
      return Date.UTC(full, month - 1, day);
  }
}
