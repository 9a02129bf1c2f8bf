/**
 * Interventions in the memory, for `Stepper.intervene()`: to see what a unit does, pin it.
 *
 * @module
 */

import type { Intervention } from "../../nn/backend.ts";
import type { UnitIndex } from "../trace/rank_units.ts";

/** Which memory to change: the cell state by default (a simple RNN has only the hidden state). */
export interface InterventionOptions {
  /** Which memory; the cell state by default. */
  readonly target?: Intervention["target"];
}

/**
 * Pins units to a value.
 *
 * @param units Which units.
 * @param options.value The value; default 0.
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
 * Zeroes units: pins them to 0.
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
 * Negates units after every step.
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
