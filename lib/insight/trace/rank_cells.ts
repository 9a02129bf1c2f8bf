/**
 * The cells that stand out in some measure.
 *
 * @module
 */

import type { NamedArray } from "./named_array.ts";

/** One cell of the model. */
export interface CellIndex {
  /** Which layer, from 0. */
  readonly layer: number;
  /** Which cell of the layer, from 0. */
  readonly unit: number;
}

/** A cell and the value it is ranked by. */
export interface RankedCell extends CellIndex {
  /** What it was ranked by. */
  readonly value: number;
}

/**
 * Sorts cells by a value of theirs, the largest first; cells whose value is NaN are left out. To find the
 * smallest first, or the largest of either sign, say what to sort `by`.
 *
 * @param values One value per cell.
 * @param by What to sort by, falling; the value itself by default.
 * @returns The cells, each with its own value; of equals, the lower layer and unit first.
 *
 * @example
 * ```ts
 * import { rankCells } from "./rank_cells.ts";
 * import { NamedArray } from "./named_array.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const values = new NamedArray({ layer: 1, unit: 3 }, Float64Array.of(1, -5, NaN));
 * assertEquals(rankCells(values, Math.abs)[0], { layer: 0, unit: 1, value: -5 });
 * ```
 */
export function rankCells(
  values: NamedArray<"layer" | "unit">,
  by: (value: number) => number = (value) => value,
): RankedCell[] {
  const cells: RankedCell[] = [];
  for (let layer = 0; layer < values.size("layer"); layer++) {
    for (let unit = 0; unit < values.size("unit"); unit++) {
      const value = values.at({ layer, unit });
      if (!Number.isNaN(value)) cells.push({ layer, unit, value });
    }
  }
  const difference = (a: number, b: number) => a === b ? 0 : b - a;
  return cells.sort((a, b) => difference(by(a.value), by(b.value)));
}
