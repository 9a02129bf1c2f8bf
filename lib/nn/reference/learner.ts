/**
 * Training in plain TypeScript.
 *
 * @module
 */

import { adamUpdate } from "../adam.ts";
import { assertBatch } from "../checks/assert_batch.ts";
import { assertState } from "../checks/assert_state.ts";
import type { AdamOptions, Batch, DropoutMasks, Learner, LearnerOptions } from "../backend.ts";
import { penalizeCellStates } from "../regularization/cell_penalty.ts";
import { crossEntropyBackward, crossEntropyForward } from "../cross_entropy.ts";
import type { Model } from "../model.ts";
import { Parameters } from "../parameters.ts";
import { copyState, type State, zeroState } from "../state.ts";
import { networkBackward, networkForward, NetworkTape } from "./network.ts";

/** The readable {@linkcode Learner}: plain loops only. */
export class ReferenceLearner implements Learner {
  readonly model: Model;
  readonly gradient: Parameters;
  readonly firstMoment: Parameters;
  readonly secondMoment: Parameters;
  readonly #options: LearnerOptions;
  readonly #state: State;
  #tape: NetworkTape;
  #dtape: NetworkTape;

  /**
   * @param model Copied.
   * @param options Sizes to allocate memory for.
   */
  constructor({ config, parameters }: Model, options: LearnerOptions) {
    this.model = { config, parameters: new Parameters(config, parameters.data.slice()) };
    this.gradient = new Parameters(config);
    this.firstMoment = new Parameters(config);
    this.secondMoment = new Parameters(config);
    this.#options = options;
    this.#state = zeroState(config, options.batchSize);
    [this.#tape, this.#dtape] = this.#createTapes(options.seqLength);
  }

  readState(): State {
    return copyState(this.#state);
  }

  writeState(state: State): void {
    assertState(state, { config: this.model.config, batchSize: this.#options.batchSize });
    this.#state.h.set(state.h);
    this.#state.c.set(state.c);
  }

  computeGradient(batch: Batch, masks?: DropoutMasks): number {
    this.#read(batch, masks);
    const { targets, weights } = batch, { logits } = this.#tape;
    this.#dtape.clear();
    this.gradient.data.fill(0);
    crossEntropyBackward(logits, { targets, weights, dlogits: this.#dtape.logits });
    const penalty = this.#options.cellPenalty ?? 0;
    this.#tape.layers.forEach(({ cell }, l) =>
      penalizeCellStates(this.#dtape.layers[l].cell, { cell, penalty, targets, weights })
    );
    networkBackward(this.#tape, {
      ...this.#inputs(batch, masks),
      dtape: this.#dtape,
      gradient: this.gradient,
    });
    return crossEntropyForward(logits, { targets, weights });
  }

  computeLoss(batch: Batch, nats?: Float32Array, best?: Int32Array): number {
    this.#read(batch);
    const { targets, weights } = batch, { logits } = this.#tape;
    if (best) pickBest(best, logits);
    return crossEntropyForward(logits, { targets, weights, nats });
  }

  update(options: AdamOptions): number {
    const { gradient, firstMoment, secondMoment } = this;
    return adamUpdate(this.model.parameters, { ...options, gradient, firstMoment, secondMoment });
  }

  parametersChanged(): void {
    // The loops read the parameters themselves; there is no copy to update.
  }

  close(): void {
    // Its memory is garbage-collected.
  }

  /** Reads a batch from the carried state onto the tape, and carries the new state. */
  #read(batch: Batch, masks?: DropoutMasks): void {
    assertBatch(batch, { config: this.model.config, ...this.#options, masks });
    if (this.#tape.layers[0].steps.length !== batch.seqLength) {
      [this.#tape, this.#dtape] = this.#createTapes(batch.seqLength);
    }
    networkForward(this.#tape, { ...this.#inputs(batch, masks), state: this.#state });
    this.#tape.layers.forEach(({ steps }, l) => {
      const { hidden, cell } = steps[steps.length - 1];
      this.#state.h.set(hidden, l * hidden.length);
      this.#state.c.set(cell, l * cell.length);
    });
  }

  #inputs({ inputs, resets }: Batch, masks?: DropoutMasks) {
    return { tensors: this.model.parameters, inputs, resets, masks };
  }

  #createTapes(T: number): [tape: NetworkTape, dtape: NetworkTape] {
    const sizes = { T, B: this.#options.batchSize, Floats: Float32Array };
    return [new NetworkTape(this.model.config, sizes), new NetworkTape(this.model.config, sizes)];
  }
}

/** Writes the most probable symbol of each row of logits, the first in a tie; logits of shape (N, V). */
function pickBest(best: Int32Array, logits: ArrayLike<number>): void {
  const V = logits.length / best.length;
  for (let n = 0; n < best.length; n++) {
    best[n] = 0;
    for (let v = 1; v < V; v++) if (logits[n * V + v] > logits[n * V + best[n]]) best[n] = v;
  }
}
