/**
 * Rejects symbols that a model does not know.
 *
 * @module
 */

import { assertBelow } from "./assert_below.ts";

/**
 * Throws unless all symbols are in the vocabulary: a stepper checks them before any row moves.
 *
 * @param ids The symbols to read.
 * @param vocabularySize V.
 * @throws {RangeError} If one is not an integer below V.
 *
 * @example
 * ```ts
 * import { assertSymbols } from "./assert_symbols.ts";
 * import { assertThrows } from "@std/assert";
 *
 * assertSymbols([0, 4], 5);
 * assertThrows(() => assertSymbols([0, 5], 5), RangeError, "id must be in 0 … 4");
 * ```
 */
export function assertSymbols(ids: ArrayLike<number>, vocabularySize: number): void {
  // A plain loop, as this runs for every character of a reply.
  for (let k = 0; k < ids.length; k++) assertBelow(ids[k], { name: "id", limit: vocabularySize });
}
