/**
 * Interventions in the memory, for `Stepper.intervene()`: to see what a unit does, hold it.
 *
 * @module
 */

import type { Intervention } from "../../nn/backend.ts";
import type { UnitIndex } from "../trace/rank_units.ts";

/** Which memory is changed: the cell state by default (a simple RNN has only the hidden state). */
export interface InterventionOptions {
  /** Which memory; the cell state by default. */
  readonly target?: Intervention["target"];
}

/**
 * Holds units at a value.
 *
 * @param units Which.
 * @param options.value Where they are held; default 0.
 *
 * @example
 * ```ts
 * import { pinUnits } from "./interventions.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(pinUnits([{ layer: 0, unit: 7 }], { value: 1 }), [
 *   { layer: 0, unit: 7, target: "cell", action: "pin", value: 1 },
 * ]);
 * ```
 */
export function pinUnits(
  units: readonly UnitIndex[],
  { value = 0, target = "cell" }: InterventionOptions & { readonly value?: number } = {},
): Intervention[] {
  return units.map(({ layer, unit }) => ({ layer, unit, target, action: "pin", value }));
}

/**
 * Knocks units out: holds them at 0.
 *
 * @example
 * ```ts
 * import { zeroUnits } from "./interventions.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(zeroUnits([{ layer: 0, unit: 7 }])[0].value, 0);
 * ```
 */
export function zeroUnits(units: readonly UnitIndex[], options: InterventionOptions = {}): Intervention[] {
  return pinUnits(units, { ...options, value: 0 });
}

/**
 * Turns the sign of units, after every step.
 *
 * @example
 * ```ts
 * import { negateUnits } from "./interventions.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(negateUnits([{ layer: 0, unit: 7 }])[0].action, "negate");
 * ```
 */
export function negateUnits(
  units: readonly UnitIndex[],
  { target = "cell" }: InterventionOptions = {},
): Intervention[] {
  return units.map(({ layer, unit }) => ({ layer, unit, target, action: "negate" }));
}
