/**
 * The fast back-end with worker threads: the same kernels on one shared memory. Each thread takes some rows of the
 * batch through all time steps, so that the threads synchronize only a few times per step.
 *
 * @module
 */

import type { Backend, Learner, LearnerOptions } from "../../backend.ts";
import type { Model } from "../../model.ts";
import { wasm } from "../backend.ts";
import { startWorkers } from "./start_workers.ts";
import { engineModule, instantiateKernels } from "../kernels/kernels.ts";
import { WasmLearner } from "../learner.ts";
import { ThreadContext } from "../thread_context.ts";
import { SharedMemoryThread } from "./shared_memory_thread.ts";
import { chooseTileRows } from "../tile.ts";
import { Workspace } from "../workspace.ts";

/**
 * WebAssembly SIMD on several threads. Its results are those of one thread, bit for bit.
 *
 * @param threads How many threads train together, including the caller's. The stepper uses one.
 * @param startThread Starts a worker that calls `serveThread()`; by default the library's own.
 *
 * @example
 * ```ts
 * import { wasmThreads } from "./threads_backend.ts";
 * import { createModel } from "../../model.ts";
 * import { Random } from "../../random.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 9, hiddenSize: 20, numLayers: 1 }, new Random(1));
 * const batch = {
 *   batchSize: 8,
 *   seqLength: 1,
 *   inputs: Int32Array.of(0, 1, 2, 3, 4, 5, 6, 7),
 *   targets: Int32Array.of(1, 2, 3, 4, 5, 6, 7, 8),
 *   resets: new Uint8Array(8),
 * };
 * const losses = await Promise.all([1, 2].map(async (threads) => {
 *   const learner = await wasmThreads(threads).createLearner(model, batch);
 *   const loss = learner.computeGradient(batch);
 *   learner.close();
 *   return loss;
 * }));
 * assertEquals(losses[0], losses[1]);
 * ```
 */
export function wasmThreads(threads: number, startThread?: () => Worker): Backend {
  return {
    name: "wasm-threads",

    async createLearner(model: Model, options: LearnerOptions): Promise<Learner> {
      const sizes = { ...options, threads };
      const space = new Workspace(model.config, sizes);
      const memory = space.arena.createMemory({ shared: true });
      const module = engineModule({ shared: true });
      const tileRows = chooseTileRows();
      const order = { module, memory, config: model.config, options: sizes, tileRows };
      const started = await startWorkers(order, startThread);
      const thread = new SharedMemoryThread(memory, { control: space.control, index: 0, threads });
      const context = new ThreadContext(instantiateKernels(module, { memory, tileRows }), space, thread);
      const workers = {
        start: () => thread.start(),
        fail: (error: unknown) => thread.fail(error),
        close: () => {
          thread.release();
          for (const worker of started) worker.terminate();
        },
      };
      return new WasmLearner(model, { ...options, context, workers });
    },

    createStepper: wasm.createStepper,
    createStepperInPieces: wasm.createStepperInPieces!,
  };
}
