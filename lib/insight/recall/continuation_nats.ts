/**
 * How likely a model thinks that a text goes on in one way or another.
 *
 * @module
 */

import type { Stepper } from "../../nn/backend.ts";
import { surprise } from "../probes/surprise.ts";

/**
 * Reads a text once, and from its end each of several continuations, as many at a time as the stepper has rows.
 *
 * @param stepper All its rows are used.
 * @param prompt The symbols of the text, at least one; it is read from an empty memory.
 * @param continuations The symbols of each continuation.
 * @returns The surprise of each continuation in all, in nats; 0 for one without symbols.
 * @throws {RangeError} If the prompt is empty.
 *
 * @example
 * ```ts
 * import { continuationNats } from "./continuation_nats.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { reference } from "../../nn/reference/backend.ts";
 * import { trace } from "../trace/trace.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const config = { cell: "lstm", vocabularySize: 5, hiddenSize: 4, numLayers: 1 } as const;
 * const stepper = reference.createStepper(createModel(config, new Random(1)), 2);
 * const nats = continuationNats(stepper, [1, 2], [[3, 4], [3], [4, 4, 4]]);
 * const { surprise } = trace(stepper, [1, 2, 3, 4]);
 * assertAlmostEquals(nats[0], surprise[2] + surprise[3], 1e-6);
 * assertAlmostEquals(nats[1], surprise[2], 1e-6);
 * ```
 */
export function continuationNats(
  stepper: Stepper,
  prompt: ArrayLike<number>,
  continuations: readonly ArrayLike<number>[],
): Float64Array {
  if (prompt.length === 0) {
    throw new RangeError("Cannot continue the prompt as it must have a symbol: current value is none");
  }
  stepper.writeState(0);
  stepper.prefill(0, prompt);
  const state = stepper.readState(0), expected = stepper.logits(0).slice();
  const nats = Float64Array.from(continuations, (ids) => ids.length > 0 ? surprise(expected, ids[0]) : 0);
  for (let first = 0; first < continuations.length; first += stepper.rows) {
    const group = continuations.slice(first, first + stepper.rows);
    group.forEach((_, row) => stepper.writeState(row, state));
    const longest = Math.max(...group.map((ids) => ids.length));
    for (let t = 0; t + 1 < longest; t++) {
      // A row that is at its end reads on, and is not listened to.
      stepper.step(group.map((ids) => ids[t] ?? prompt[0]));
      group.forEach((ids, row) => {
        if (t + 1 < ids.length) nats[first + row] += surprise(stepper.logits(row), ids[t + 1]);
      });
    }
  }
  return nats;
}
