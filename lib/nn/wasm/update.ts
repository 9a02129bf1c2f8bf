/**
 * The update of the parameters, shared among the threads.
 *
 * @module
 */

import type { AdamOptions } from "../backend.ts";
import { parameterSpecs } from "../parameters.ts";
import { share } from "./thread.ts";
import type { ThreadContext } from "./thread_context.ts";
import { SQUARES_CHUNK } from "./workspace.ts";

/** Floats per row of a kernel. */
const ROW_FLOATS = 16;
/** Threads take whole groups of this many floats of a tensor: the kernel's vectors. */
const VECTOR_FLOATS = 8;

/** Writes this thread's share of the partial sums of squares of the gradient, each always over the same floats. */
export function squareGradient(context: ThreadContext): void {
  const { kernels, space, thread, floats } = context;
  const [start, end] = share(Math.ceil(space.parameterCount / SQUARES_CHUNK), thread);
  for (let chunk = start; chunk < end; chunk++) {
    const first = chunk * SQUARES_CHUNK;
    const count = Math.min(SQUARES_CHUNK, space.parameterCount - first);
    floats[space.squares / 4 + chunk] = kernels.sumSquares(
      space.gradient + first * 4,
      Math.ceil(count / ROW_FLOATS),
    );
  }
}

/** The gradient's global norm, from the partial sums. */
export function gradientNorm(context: ThreadContext): number {
  const { space, floats } = context;
  let sum = 0;
  for (let chunk = 0; chunk < Math.ceil(space.parameterCount / SQUARES_CHUNK); chunk++) {
    sum += floats[space.squares / 4 + chunk];
  }
  return Math.sqrt(sum);
}

/** Takes this thread's share of one Adam step with the clipped gradient. */
export function adamStep(context: ThreadContext, options: AdamOptions): void {
  const { kernels, space, thread } = context;
  const { learningRate, beta1, beta2, epsilon, weightDecay, gradClip, step } = options;
  const norm = gradientNorm(context);
  const scale = Math.min(1, gradClip / (norm + 1e-6)); // as PyTorch's clip_grad_norm_
  const stepSize = learningRate / (1 - beta1 ** step);
  const correction = 1 / Math.sqrt(1 - beta2 ** step);
  for (const { offset, size, shape } of parameterSpecs(space.config)) {
    const [start, end] = share(Math.ceil(size / VECTOR_FLOATS), thread);
    const first = start * VECTOR_FLOATS;
    const count = Math.min(end * VECTOR_FLOATS, size) - first;
    if (count <= 0) continue;
    const decay = shape.length === 2 ? 1 - learningRate * weightDecay : 1;
    const at = (array: number) => array + (offset + first) * 4;
    kernels.adam(
      ...[at(space.parameters), at(space.gradient), at(space.firstMoment), at(space.secondMoment), count],
      ...[scale, beta1, 1 - beta1, beta2, 1 - beta2, epsilon, stepSize, correction, decay],
    );
  }
}
