/**
 * The reference back-end: the mathematics in plain TypeScript, for reading, and for testing the fast ones.
 *
 * @module
 */

import type { Backend } from "../backend.ts";
import { ReferenceLearner } from "./learner.ts";
import { int8Forward } from "./int8_forward.ts";
import { floatForward, ReferenceStepper } from "./stepper.ts";

/**
 * Runs everywhere, needs nothing, and is slow.
 *
 * @example A model that has learnt nothing is as surprised as by a V-sided die
 * ```ts
 * import { reference } from "./backend.ts";
 * import { createModel } from "../model.ts";
 * import { Random } from "../random.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 4, hiddenSize: 8, numLayers: 1 }, new Random(1));
 * model.parameters.view("decoder.weight").fill(0);
 * const learner = await reference.createLearner(model, { batchSize: 1, seqLength: 3 });
 * const loss = learner.computeLoss({
 *   batchSize: 1,
 *   seqLength: 3,
 *   inputs: Int32Array.of(0, 1, 2),
 *   targets: Int32Array.of(1, 2, 3),
 *   resets: Uint8Array.of(1, 0, 0),
 * });
 * assertAlmostEquals(loss, Math.log(4), 1e-6);
 * ```
 */
export const reference: Backend = {
  name: "reference",
  createLearner: (model, options) => Promise.resolve(new ReferenceLearner(model, options)),
  createStepper: (model, rows = 1, { weights = "float32" } = {}) =>
    new ReferenceStepper(model, rows, weights === "int8" ? int8Forward(model) : floatForward(model)),
};
