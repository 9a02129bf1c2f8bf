/**
 * Prepares a model to be run, while the server goes on with everything else.
 *
 * @module
 */

import type { Backend, Model, Stepper } from "../../lib/mod.ts";
import type { StepperOptions } from "../../lib/nn/mod.ts";

/** Milliseconds of work before others get their turn. */
const SLICE_MS = 4;

/** Lets sockets have their turn; see `SocketPause`. */
export type Pause = () => Promise<unknown>;

/**
 * Creates a stepper: the weights of a large model take seconds to be packed.
 *
 * @param backend Where it computes.
 * @param options.rows How many conversations fit side by side.
 * @param options.weights See `StepperOptions`.
 * @param options.pause What is done between two pieces of work.
 */
export async function openStepper(
  backend: Backend,
  model: Model,
  options: Pick<StepperOptions, "weights"> & { readonly rows: number; readonly pause: Pause },
): Promise<Stepper> {
  const { rows, weights, pause } = options, how = { ...weights && { weights } };
  const pieces = backend.createStepperInPieces?.(model, rows, how);
  if (!pieces) return backend.createStepper(model, rows, how);
  for (;;) {
    for (const until = performance.now() + SLICE_MS; performance.now() < until;) {
      const { done, value } = pieces.next();
      if (done) return value;
    }
    await pause();
  }
}
