/**
 * The fast back-end on one thread: WebAssembly SIMD kernels, emitted from TypeScript at start-up. It needs no
 * shared memory and no workers, so it runs in a server, a notebook and any browser.
 *
 * From the bottom up:
 *
 * - `instructions`, `assembler`: WebAssembly from TypeScript; `pair`, `elementary`: building blocks of kernels.
 * - `matrix_product`, `weight_gradient`, `vector_product`, `gates`, `softmax`, `rows`, `copying`, `adam`: the
 *   kernels, one family per file; `kernels` puts them into one module. `int8_product`, `int8_activations`: those for
 *   int8 weights, in the module of `int8_kernels`.
 * - `arena`, `packed_matrix`, `packed_model`, `int8_model`, `workspace`, `stepper_space`: where everything is in
 *   memory.
 * - `forward`, `backward`, `parameter_gradients`, `update`: one thread's part of a training step; `task` runs them.
 * - `learner`, `stepper` (with `prefill`, and `float_arithmetic` or `int8_arithmetic`): what the rest of the library
 *   uses.
 * - `thread`, `shared_memory_thread`, `start_workers`, `worker`, `threads_backend`: the same on several threads.
 *
 * @module
 */

import type { Backend, Learner, LearnerOptions, StepperOptions } from "../backend.ts";
import type { Model } from "../model.ts";
import type { PlanArithmetic } from "./arithmetic.ts";
import { engineModule, instantiateKernels } from "./kernels/kernels.ts";
import { floatArithmetic } from "./float_arithmetic.ts";
import { int8Arithmetic } from "./int8_arithmetic.ts";
import { WasmLearner } from "./learner.ts";
import { WasmStepper } from "./stepper.ts";
import { SINGLE_THREAD } from "./thread.ts";
import { ThreadContext } from "./thread_context.ts";
import { chooseTileRows } from "./tile.ts";
import { Workspace } from "./workspace.ts";

/**
 * WebAssembly SIMD, one thread.
 *
 * @example Three conversations side by side, each as if it were alone
 * ```ts
 * import { wasm } from "./backend.ts";
 * import { createModel } from "../model.ts";
 * import { Random } from "../random.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 9, hiddenSize: 20, numLayers: 2 }, new Random(1));
 * const [alone, together] = [wasm.createStepper(model), wasm.createStepper(model, 3)];
 * alone.step([4]);
 * together.step([7, 4, 2]);
 * assertEquals(together.logits(1), alone.logits(0));
 * ```
 */
export const wasm: Backend = {
  name: "wasm",

  // deno-lint-ignore require-await -- what the interface promises: errors become rejections
  async createLearner(model: Model, options: LearnerOptions): Promise<Learner> {
    const space = new Workspace(model.config, { ...options, threads: 1 });
    const memory = space.arena.createMemory({ shared: false });
    const kernels = instantiateKernels(engineModule({ shared: false }), {
      memory,
      tileRows: chooseTileRows(),
    });
    return new WasmLearner(model, { ...options, context: new ThreadContext(kernels, space, SINGLE_THREAD) });
  },

  createStepper: (model, rows = 1, { weights } = {}) => WasmStepper.create(model, rows, planOf(weights)),
  createStepperInPieces: (model, rows = 1, { weights } = {}) =>
    WasmStepper.createInPieces(model, rows, planOf(weights)),
};

function planOf(weights: StepperOptions["weights"]): PlanArithmetic {
  return weights === "int8" ? int8Arithmetic : floatArithmetic;
}
