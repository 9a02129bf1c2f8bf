/**
 * Tells dates from other numbers.
 *
 * @module
 */

/**
 * Whether numbers can be a date: a day and a month are among them, in some order.
 *
 * @param date The numbers; the name of a month is its number, negative.
 *
 * @example
 * ```ts
 * import { isPlausible } from "./plausible_date.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([isPlausible([2024, 1, 31]), isPlausible([99, 99, 99])], [true, false]);
 * ```
 */
export function isPlausible(date: readonly number[]): boolean {
  let days = 0, months = 0;
  for (const number of date) {
    const size = number < 0 ? -number : number;
    if (size >= 1 && size <= 31) days++;
    if (size >= 1 && size <= 12) months++;
    if (size > 9999) return false;
  }
  return days >= 2 && months >= 1;
}
