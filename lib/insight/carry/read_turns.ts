/**
 * Records the memory after each turn of a conversation.
 *
 * @module
 */

import type { Stepper } from "../../nn/backend.ts";
import type { State } from "../../nn/state.ts";

/**
 * Reads turns one after another and keeps the state after each: 2·L·H floats per turn, 6 kB for one layer of 768.
 *
 * @param stepper Reads with its row 0.
 * @param turns The symbols of each turn, marks included, from `encodePrompt()` or `encodeTurns()`.
 * @param options.state The memory before the first turn; empty by default. Give the last state to read only the turns
 * added since.
 * @returns One state per turn.
 *
 * @example
 * ```ts
 * import { readTurns } from "./read_turns.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { reference } from "../../nn/reference/backend.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 5, hiddenSize: 4, numLayers: 1 }, new Random(1));
 * const stepper = reference.createStepper(model);
 * const [first, second] = readTurns(stepper, [[1, 2], [3]]);
 * assertEquals(readTurns(stepper, [[3]], { state: first }), [second]);
 * ```
 */
export function readTurns(
  stepper: Stepper,
  turns: Iterable<ArrayLike<number>>,
  { state }: { readonly state?: State | undefined } = {},
): State[] {
  stepper.writeState(0, state);
  return Array.from(turns, (ids) => {
    stepper.prefill(0, ids);
    return stepper.readState(0);
  });
}
