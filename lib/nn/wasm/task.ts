/**
 * What the caller asks the threads to do next. A task is in shared memory, so that every thread reads the same.
 *
 * @module
 */

import type { AdamOptions } from "../backend.ts";
import { backward } from "./backward.ts";
import { findBest, forward } from "./forward.ts";
import { parameterGradients } from "./parameter_gradients.ts";
import type { ThreadContext } from "./thread_context.ts";
import { adamStep, squareGradient } from "./update.ts";

/** One thing to do together. */
export type Task =
  /** Read a batch and write its gradient. */
  | { readonly kind: "gradient"; readonly steps: number; readonly masked: boolean }
  /** Read a batch and write its losses, and the most probable symbols if asked for. */
  | { readonly kind: "loss"; readonly steps: number; readonly best: boolean }
  /** Take an Adam step. */
  | ({ readonly kind: "update" } & AdamOptions)
  /** Pack the weights again after they have changed. */
  | { readonly kind: "pack" }
  /** End the thread. */
  | { readonly kind: "stop" };

const KINDS = ["gradient", "loss", "update", "pack", "stop"] as const;
const ADAM = ["learningRate", "beta1", "beta2", "epsilon", "weightDecay", "gradClip", "step"] as const;

/** Writes a task for {@linkcode performTask}. */
export function writeTask(context: ThreadContext, task: Task): void {
  const numbers = new Float64Array(context.kernels.memory.buffer, context.space.task, 8);
  numbers[0] = KINDS.indexOf(task.kind);
  if (task.kind === "gradient") numbers.set([task.steps, Number(task.masked)], 1);
  if (task.kind === "loss") numbers.set([task.steps, Number(task.best)], 1);
  if (task.kind === "update") numbers.set(ADAM.map((name) => task[name]), 1);
}

function readTask(context: ThreadContext): Task {
  const numbers = new Float64Array(context.kernels.memory.buffer, context.space.task, 8);
  const kind = KINDS[numbers[0]];
  if (kind === "gradient") return { kind, steps: numbers[1], masked: numbers[2] === 1 };
  if (kind === "loss") return { kind, steps: numbers[1], best: numbers[2] === 1 };
  if (kind === "update") {
    const options = Object.fromEntries(ADAM.map((name, i) => [name, numbers[i + 1]]));
    return { kind, ...options as unknown as AdamOptions };
  }
  return { kind };
}

/**
 * Does this thread's part of the task, and returns when every thread has finished.
 *
 * @returns Whether another task will follow: false after "stop".
 */
export function performTask(context: ThreadContext): boolean {
  const { thread, kernels, space } = context;
  const task = readTask(context);
  switch (task.kind) {
    case "gradient": {
      const pass = { steps: task.steps, masked: task.masked, learns: true };
      forward(context, pass);
      backward(context, pass);
      thread.barrier();
      parameterGradients(context, pass);
      break;
    }
    case "loss":
      forward(context, { steps: task.steps, masked: false, learns: false });
      if (task.best) findBest(context, task.steps);
      break;
    case "update":
      squareGradient(context);
      thread.barrier();
      adamStep(context, task);
      thread.barrier();
      space.packed.pack(kernels, space.parameters, thread);
      break;
    case "pack":
      space.packed.pack(kernels, space.parameters, thread);
      break;
    case "stop":
      return false;
  }
  thread.barrier();
  return true;
}
