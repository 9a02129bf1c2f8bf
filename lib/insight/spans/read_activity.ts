/**
 * Reads texts to find out when each unit is on.
 *
 * @module
 */

import type { Stepper } from "../../nn/backend.ts";
import type { State } from "../../nn/state.ts";
import type { ActivityIndex } from "./activity_index.ts";

/** Symbols to read before other work gets its turn. */
const SYMBOLS_AT_A_TIME = 64;

/**
 * Reads texts, each from an empty memory, and adds them to an index. It works in small portions: take the next one
 * when there is time, and stop whenever you like; what has been read is in the index.
 *
 * @param stepper Reads with its row 0; between two portions it may be used for something else.
 * @param texts The symbols of each text, e.g. one conversation.
 * @param index Receives the activity.
 * @returns After each portion, how many symbols have been read so far.
 *
 * @example
 * ```ts
 * import { readActivity } from "./read_activity.ts";
 * import { ActivityIndex } from "./activity_index.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { reference } from "../../nn/reference/backend.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const config = { cell: "lstm", vocabularySize: 5, hiddenSize: 4, numLayers: 1 } as const;
 * const stepper = reference.createStepper(createModel(config, new Random(1)));
 * const index = new ActivityIndex(config);
 * for (const _ of readActivity(stepper, [[1, 2, 3], [4, 1]], index));
 * assertEquals(index.length, 5);
 * ```
 */
export function* readActivity(
  stepper: Stepper,
  texts: Iterable<ArrayLike<number>>,
  index: ActivityIndex,
): Generator<number> {
  const { numLayers: L, hiddenSize: H, cell } = stepper.model.config;
  for (const ids of texts) {
    let state: State | undefined;
    for (let start = 0; start < ids.length; start += SYMBOLS_AT_A_TIME) {
      const count = Math.min(SYMBOLS_AT_A_TIME, ids.length - start);
      const memory = new Float32Array(count * L * H);
      stepper.writeState(0, state);
      for (let t = 0; t < count; t++) {
        stepper.step([ids[start + t]]);
        state = stepper.readState(0);
        const { c, h } = state;
        memory.set(cell === "lstm" ? c : h, t * L * H);
      }
      index.addStates(memory, { continued: start > 0 });
      yield index.length;
    }
  }
}
