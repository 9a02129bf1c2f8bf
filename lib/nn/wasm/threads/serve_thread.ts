/**
 * A worker thread of the learner.
 *
 * @module
 */

import type { LearnerOptions } from "../../backend.ts";
import type { ModelConfig } from "../../model.ts";
import { instantiateKernels } from "../kernels/kernels.ts";
import type { TileRows } from "../kernels/matrix_product.ts";
import { performTask } from "../task.ts";
import { ThreadContext } from "../thread_context.ts";
import { SharedMemoryThread } from "./shared_memory_thread.ts";
import { Workspace } from "../workspace.ts";

/** What a worker is told at the start. */
export interface WorkerOrder {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly config: ModelConfig;
  readonly options: LearnerOptions & { readonly threads: number };
  readonly tileRows: TileRows;
  readonly index: number;
}

/** The part of a worker's global scope that is used here. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<WorkerOrder>) => void) | null;
  postMessage(message: string): void;
  close(): void;
};

/**
 * Makes the worker that calls it a thread of a learner in another one: it waits for its order, and then does its part
 * of every task until it is told to stop. For programs that name their own worker; see `BackendOptions.startThread`.
 */
export function serveThread(): void {
  scope.onmessage = ({ data: { module, memory, config, options, tileRows, index } }) => {
    const space = new Workspace(config, options);
    const thread = new SharedMemoryThread(memory, {
      control: space.control,
      index,
      threads: options.threads,
    });
    try {
      const context = new ThreadContext(instantiateKernels(module, { memory, tileRows }), space, thread);
      scope.postMessage("ready");
      do thread.awaitStart(); while (performTask(context));
    } catch (error) {
      thread.fail(error);
      scope.postMessage(String(error));
    }
    scope.close();
  };
}
