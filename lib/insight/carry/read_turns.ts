/**
 * Keeps the memory after each turn of a conversation.
 *
 * @module
 */

import type { Stepper } from "../../nn/backend.ts";
import type { State } from "../../nn/state.ts";

/**
 * Reads turns one after the other and keeps the state after each: 2·L·H floats a turn, 6 kB for one layer of 768.
 *
 * @param stepper Reads in its row 0.
 * @param turns The symbols of each turn, marks included, as `encodePrompt()` and `encodeTurns()` give them.
 * @param options.state What is remembered before the first of them; nothing by default. Give the last kept state to
 *   read only the turns that have been added since.
 * @returns One state a turn.
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
