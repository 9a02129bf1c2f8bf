/**
 * Rejects a state of a model of other sizes.
 *
 * @module
 */

import type { ModelConfig } from "../model.ts";
import { type State, zeroState } from "../state.ts";

/**
 * Throws unless the state has the model's shape.
 *
 * @param state h and c.
 * @param options.config Sizes of the model.
 * @param options.batchSize B: the rows it must have.
 * @throws {TypeError} If the state has other rows, layers or units.
 *
 * @example
 * ```ts
 * import { assertState } from "./assert_state.ts";
 * import { zeroState } from "../state.ts";
 * import { assertThrows } from "@std/assert";
 *
 * const config = { cell: "lstm", vocabularySize: 5, hiddenSize: 2, numLayers: 1 } as const;
 * assertState(zeroState(config, 3), { config, batchSize: 3 });
 * assertThrows(() => assertState(zeroState(config, 3), { config, batchSize: 1 }), TypeError);
 * ```
 */
export function assertState(
  state: State,
  { config, batchSize }: { readonly config: ModelConfig; readonly batchSize: number },
): void {
  const { h, c } = zeroState(config, batchSize);
  const found = `${state.batchSize} rows, ${state.h.length} hidden and ${state.c.length} cell values`;
  if (state.batchSize !== batchSize || state.h.length !== h.length || state.c.length !== c.length) {
    throw new TypeError(
      `Cannot write the state as it must have ${batchSize} rows, ${h.length} hidden and ${c.length} cell ` +
        `values: current value is ${found}`,
    );
  }
}
