/**
 * Hands on the memory, for `Stepper.intervene()`: to see what a cell does, hold it.
 *
 * @module
 */

import type { Intervention } from "../../nn/backend.ts";
import type { CellIndex } from "../trace/rank_cells.ts";

/** Which memory a hand is laid on: the cell state by default (a simple RNN has only the hidden state). */
export interface HandOptions {
  /** Which memory; the cell state by default. */
  readonly target?: Intervention["target"];
}

/**
 * Holds cells at a value.
 *
 * @param cells Which.
 * @param options.value Where they are held; default 0.
 *
 * @example
 * ```ts
 * import { pinCells } from "./interventions.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(pinCells([{ layer: 0, unit: 7 }], { value: 1 }), [
 *   { layer: 0, unit: 7, target: "cell", action: "pin", value: 1 },
 * ]);
 * ```
 */
export function pinCells(
  cells: readonly CellIndex[],
  { value = 0, target = "cell" }: HandOptions & { readonly value?: number } = {},
): Intervention[] {
  return cells.map(({ layer, unit }) => ({ layer, unit, target, action: "pin", value }));
}

/**
 * Knocks cells out: holds them at 0.
 *
 * @example
 * ```ts
 * import { zeroCells } from "./interventions.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(zeroCells([{ layer: 0, unit: 7 }])[0].value, 0);
 * ```
 */
export function zeroCells(cells: readonly CellIndex[], options: HandOptions = {}): Intervention[] {
  return pinCells(cells, { ...options, value: 0 });
}

/**
 * Turns the sign of cells, after every step.
 *
 * @example
 * ```ts
 * import { negateCells } from "./interventions.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(negateCells([{ layer: 0, unit: 7 }])[0].action, "negate");
 * ```
 */
export function negateCells(
  cells: readonly CellIndex[],
  { target = "cell" }: HandOptions = {},
): Intervention[] {
  return cells.map(({ layer, unit }) => ({ layer, unit, target, action: "negate" }));
}
