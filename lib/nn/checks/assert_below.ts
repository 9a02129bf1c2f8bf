/**
 * Checks the rows, layers, units and symbols that a stepper is asked for.
 *
 * @module
 */

/**
 * Rejects anything but an integer from 0 up to, but not including, a limit.
 *
 * @param value The value given.
 * @param options Its name for the message, and the limit.
 * @throws {RangeError} If it is out of range.
 *
 * @example
 * ```ts
 * import { assertBelow } from "./assert_below.ts";
 * import { assertThrows } from "@std/assert";
 *
 * assertBelow(2, { name: "row", limit: 3 });
 * assertThrows(() => assertBelow(3, { name: "row", limit: 3 }), RangeError, "row must be in 0 … 2");
 * ```
 */
export function assertBelow(
  value: number,
  { name, limit }: { readonly name: string; readonly limit: number },
): void {
  if (!(Number.isInteger(value) && value >= 0 && value < limit)) {
    throw new RangeError(`Cannot step as ${name} must be in 0 … ${limit - 1}: current value is ${value}`);
  }
}
