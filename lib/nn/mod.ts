/**
 * The network itself: forward and backward passes, Adam, and the back-ends that do the arithmetic. For looking
 * inside, or building something else from the parts.
 *
 * @example Ten steps of training by hand
 * ```ts
 * import { createModel, openBackend, Random } from "./mod.ts";
 * import { assertLess } from "@std/assert";
 *
 * const config = { cell: "lstm", vocabularySize: 5, hiddenSize: 8, numLayers: 1 } as const;
 * const model = createModel(config, new Random(1));
 * const learner = await openBackend().createLearner(model, { batchSize: 1, seqLength: 3 });
 * const batch = {
 *   batchSize: 1,
 *   seqLength: 3,
 *   inputs: Int32Array.of(0, 1, 2),
 *   targets: Int32Array.of(1, 2, 3),
 *   resets: Uint8Array.of(1, 0, 0),
 * };
 * const adam = { learningRate: 0.01, beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0, gradClip: 1 };
 * const before = learner.computeGradient(batch);
 * for (let step = 1; step <= 10; step++) {
 *   learner.update({ ...adam, step });
 *   learner.computeGradient(batch);
 * }
 * assertLess(learner.computeGradient(batch), before);
 * learner.close();
 * ```
 *
 * @module
 */

export * from "./adam.ts";
export * from "./backend.ts";
export * from "./regularization/cell_penalty.ts";
export * from "./cross_entropy.ts";
export * from "./regularization/dropout.ts";
export * from "./floats.ts";
export * from "./layer_tape.ts";
export * from "./linear.ts";
export * from "./lstm.ts";
export * from "./model.ts";
export * from "./open_backend.ts";
export * from "./parameters.ts";
export * from "./random.ts";
export * from "./reference/backend.ts";
export * from "./reference/network.ts";
export * from "./rnn.ts";
export { openWasm, type WasmOptions } from "./wasm/open_wasm.ts";
export { serveThread } from "./wasm/threads/serve_thread.ts";
export * from "./softmax.ts";
export * from "./state.ts";
export * from "./regularization/weight_drop.ts";
export * from "./widen.ts";
