/**
 * Checks what a stepper is to read.
 *
 * @module
 */

import type { Stepper } from "../backend.ts";
import { assertBelow } from "./assert_below.ts";
import { assertSymbols } from "./assert_symbols.ts";

/**
 * Checks rows and what to feed them before any row moves.
 *
 * @throws {RangeError} If a row or a symbol does not exist, or a row comes twice.
 * @throws {TypeError} If there is not one text for each row.
 */
export function assertPrefill(
  rows: ArrayLike<number>,
  texts: readonly ArrayLike<number>[],
  stepper: Pick<Stepper, "model" | "rows">,
): void {
  if (texts.length !== rows.length) {
    throw new TypeError(
      `Cannot feed the rows as there must be one text for each: current value is ${texts.length} for ${rows.length}`,
    );
  }
  const seen = new Set<number>();
  for (let i = 0; i < rows.length; i++) {
    assertBelow(rows[i], { name: "row", limit: stepper.rows });
    if (seen.has(rows[i])) {
      throw new RangeError(`Cannot feed the rows as each must come once: current value is ${rows[i]} twice`);
    }
    seen.add(rows[i]);
    assertSymbols(texts[i], stepper.model.config.vocabularySize);
  }
}
