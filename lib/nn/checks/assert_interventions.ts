/**
 * Rejects interventions that do not fit a model.
 *
 * @module
 */

import type { Intervention } from "../backend.ts";
import type { ModelConfig } from "../model_config.ts";
import { assertBelow } from "./assert_below.ts";

/**
 * Throws unless each intervention is on a unit that the model has.
 *
 * @param interventions What to do to a row.
 * @param config Sizes of the model.
 * @throws {RangeError} If there is no such layer or unit.
 * @throws {TypeError} If it is on the cell state of a simple RNN, which has none.
 *
 * @example
 * ```ts
 * import { assertInterventions } from "./assert_interventions.ts";
 * import { assertThrows } from "@std/assert";
 *
 * const config = { cell: "lstm", vocabularySize: 5, hiddenSize: 2, numLayers: 1 } as const;
 * const negate = (unit: number) => ({ layer: 0, unit, target: "cell", action: "negate" } as const);
 * assertInterventions([negate(0), negate(1)], config);
 * assertThrows(() => assertInterventions([negate(2)], config), RangeError, "unit must be in 0 … 1");
 * ```
 */
export function assertInterventions(interventions: readonly Intervention[], config: ModelConfig): void {
  const { cell, numLayers: L, hiddenSize: H } = config;
  for (const { layer, unit, target } of interventions) {
    assertBelow(layer, { name: "layer", limit: L });
    assertBelow(unit, { name: "unit", limit: H });
    if (target === "cell" && cell === "rnn") {
      throw new TypeError(`Cannot intervene as a simple RNN has no cell state: current value is ${target}`);
    }
  }
}
