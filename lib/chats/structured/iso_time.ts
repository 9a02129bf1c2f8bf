/**
 * Date and time as most programs write them for other programs.
 *
 * @module
 */

const ISO =
  /^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[T ]+(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?)?\s*(Z|UTC|([+-])(\d\d):?(\d\d)?)?$/;

const MINUTE = 60_000;

/**
 * Reads a time such as `2024-01-05T18:31:02.123+01:00` or `2024-01-05 18:31`.
 *
 * @param text The time.
 * @returns Milliseconds since 1970, a time without a zone taken for UTC; undefined if it is no such time.
 *
 * @example
 * ```ts
 * import { isoTime } from "./iso_time.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(isoTime("2024-01-05 18:31:40.000000+00:00"), Date.UTC(2024, 0, 5, 18, 31, 40));
 * assertEquals(isoTime("yesterday"), undefined);
 * ```
 */
export function isoTime(text: string): number | undefined {
  // With a zone it means one thing only, and this is many times faster; without one, it would be taken for local.
  if (text.endsWith("+00:00") || text.endsWith("Z")) {
    const time = Date.parse(text);
    if (!Number.isNaN(time)) return time;
  }
  const match = ISO.exec(text.trim());
  if (match === null) return undefined;
  const [
    ,
    year,
    month,
    day,
    hour = "0",
    minute = "0",
    second = "0",
    fraction = "0",
    ,
    sign,
    zoneHour,
    zoneMinute,
  ] = match;
  const local = Date.UTC(+year, +month - 1, +day, +hour, +minute, +second) +
    Math.round(Number(`0.${fraction}`) * 1000);
  const zone = sign === undefined ? 0 : (+zoneHour * 60 + Number(zoneMinute ?? 0)) * (sign === "-" ? -1 : 1);
  return local - zone * MINUTE;
}
