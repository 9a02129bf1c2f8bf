/**
 * Detects a diverging run in the step in which it happens.
 *
 * @module
 */

import type { Learner } from "../nn/backend.ts";
import type { Parameters } from "../nn/parameters.ts";

/** The loss is no longer finite, or has exploded, and halving the learning rate has not helped. */
export class DivergedError extends Error {
  /** The class's name, for messages. */
  override readonly name = "DivergedError";
  /** The step in which it was detected. */
  readonly step: number;
  /** PyTorch's name of the tensor where it shows. */
  readonly tensor: string;

  /**
   * Records where a run has diverged.
   *
   * @param message What was seen.
   * @param where.step The step in which it was detected.
   * @param where.tensor The tensor where it shows.
   */
  constructor(message: string, { step, tensor }: { readonly step: number; readonly tensor: string }) {
    super(message);
    this.step = step;
    this.tensor = tensor;
  }
}

/** Guessing among V symbols costs ln V nats; a loss of this many times that is worse than any untrained model's. */
const EXPLODED = 5;

/**
 * Throws if a step's loss or gradient is not finite, or its loss has exploded.
 *
 * @param learner The learner, after it computed the step's gradient.
 * @param outcome.loss Nats per character.
 * @param outcome.gradientNorm Global norm before clipping, if already known.
 * @param outcome.step Number of the step, counted from 1.
 * @throws {DivergedError} Naming the tensor where it shows.
 */
export function requireSound(
  learner: Learner,
  { loss, gradientNorm = 0, step }: {
    readonly loss: number;
    readonly gradientNorm?: number;
    readonly step: number;
  },
): void {
  const limit = EXPLODED * Math.log(learner.model.config.vocabularySize);
  if (loss <= limit && Number.isFinite(gradientNorm)) return;
  const tensor = firstNonFinite(learner.model.parameters) ?? firstNonFinite(learner.gradient) ??
    largest(learner.gradient);
  const what = loss <= limit ? `the gradient's norm is ${gradientNorm}` : `the loss is ${loss}`;
  throw new DivergedError(`Training has diverged in step ${step}: ${what}, seen in ${tensor}`, {
    step,
    tensor,
  });
}

function firstNonFinite(parameters: Parameters): string | undefined {
  const isBroken = (value: number) => !Number.isFinite(value);
  return parameters.specs.find(({ name }) => parameters.view(name).some(isBroken))?.name;
}

/** The tensor with the largest root mean square. */
function largest(parameters: Parameters): string {
  const meanSquares = parameters.specs.map(({ name, size }) =>
    parameters.view(name).reduce((sum, value) => sum + value * value, 0) / size
  );
  return parameters.specs[meanSquares.indexOf(Math.max(...meanSquares))].name;
}
