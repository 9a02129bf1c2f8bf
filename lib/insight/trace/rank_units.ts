/**
 * The units that stand out by some measure.
 *
 * @module
 */

import type { NamedArray } from "./named_array.ts";

/** One unit of the model. */
export interface UnitIndex {
  /** Which layer, from 0. */
  readonly layer: number;
  /** Which unit of the layer, from 0. */
  readonly unit: number;
}

/** A unit and the value it is ranked by. */
export interface RankedUnit extends UnitIndex {
  /** The value. */
  readonly value: number;
}

/**
 * Sorts units by value, the largest first; NaN is left out. To get the smallest first, or the largest of either sign,
 * say what to sort `by`.
 *
 * @param values One value per unit.
 * @param by What to sort by, in descending order; the value itself by default.
 * @returns The units, each with its own value; among equals, the lower layer and unit first.
 *
 * @example
 * ```ts
 * import { rankUnits } from "./rank_units.ts";
 * import { NamedArray } from "./named_array.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const values = new NamedArray({ layer: 1, unit: 3 }, Float64Array.of(1, -5, NaN));
 * assertEquals(rankUnits(values, Math.abs)[0], { layer: 0, unit: 1, value: -5 });
 * ```
 */
export function rankUnits(
  values: NamedArray<"layer" | "unit">,
  by: (value: number) => number = (value) => value,
): RankedUnit[] {
  const units: RankedUnit[] = [];
  for (let layer = 0; layer < values.size("layer"); layer++) {
    for (let unit = 0; unit < values.size("unit"); unit++) {
      const value = values.at({ layer, unit });
      if (!Number.isNaN(value)) units.push({ layer, unit, value });
    }
  }
  const difference = (a: number, b: number) => a === b ? 0 : b - a;
  return units.sort((a, b) => difference(by(a.value), by(b.value)));
}
