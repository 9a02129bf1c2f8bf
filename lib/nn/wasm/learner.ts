/**
 * The learner of the fast back-ends: the caller's side of every step.
 *
 * @module
 */

import { assertBatch } from "../checks/assert_batch.ts";
import { assertState } from "../checks/assert_state.ts";
import type { AdamOptions, Batch, DropoutMasks, Learner } from "../backend.ts";
import type { Model } from "../model.ts";
import { Parameters } from "../parameters.ts";
import { type State, zeroState } from "../state.ts";
import { LANES, ROW_BYTES } from "./arena.ts";
import { performTask, type Task, writeTask } from "./task.ts";
import type { ThreadContext } from "./thread_context.ts";
import { gradientNorm } from "./update.ts";

/** A learner's threads other than the caller's. */
export interface Workers {
  /** Starts them on the task written. */
  start(): void;
  /** Tells them that the caller's own part failed. */
  fail(error: unknown): void;
  /** Ends them. */
  close(): void;
}

/** Trains a model inside one WebAssembly memory. */
export class WasmLearner implements Learner {
  readonly model: Model;
  readonly gradient: Parameters;
  readonly firstMoment: Parameters;
  readonly secondMoment: Parameters;
  readonly #context: ThreadContext;
  readonly #workers: Workers | undefined;
  readonly #cellPenalty: number;
  #closed = false;

  /**
   * @param model Copied.
   * @param options The caller's thread, the others, and what large cell states cost.
   */
  constructor(
    model: Model,
    { context, workers, cellPenalty = 0 }: {
      readonly context: ThreadContext;
      readonly workers?: Workers;
      readonly cellPenalty?: number | undefined;
    },
  ) {
    const { space, kernels } = context;
    const { config } = model;
    const view = (address: number) =>
      new Parameters(config, new Float32Array(kernels.memory.buffer, address, space.parameterCount));
    this.#context = context;
    this.#workers = workers;
    this.#cellPenalty = cellPenalty;
    this.model = { config, parameters: view(space.parameters) };
    this.gradient = view(space.gradient);
    this.firstMoment = view(space.firstMoment);
    this.secondMoment = view(space.secondMoment);
    this.model.parameters.data.set(model.parameters.data);
    this.parametersChanged();
  }

  readState(): State {
    const state = zeroState(this.model.config, this.#context.space.batchSize);
    this.#eachStateElement((at, c, i) => {
      state.h[i] = this.#context.floats[at];
      if (c) state.c[i] = this.#context.floats[c];
    });
    return state;
  }

  writeState(state: State): void {
    assertState(state, { config: this.model.config, batchSize: this.#context.space.batchSize });
    this.#eachStateElement((at, c, i) => {
      this.#context.floats[at] = state.h[i];
      if (c) this.#context.floats[c] = state.c[i];
    });
  }

  computeGradient(batch: Batch, masks?: DropoutMasks): number {
    const totalWeight = this.#writeBatch(batch, masks);
    if (masks) this.#writeMasks(masks);
    this.#run({ kind: "gradient", steps: batch.seqLength, masked: masks !== undefined });
    return this.#finishBatch(batch, totalWeight);
  }

  computeLoss(batch: Batch, nats?: Float32Array, best?: Int32Array): number {
    const totalWeight = this.#writeBatch(batch);
    this.#run({ kind: "loss", steps: batch.seqLength, best: best !== undefined });
    const { space, floats, integers } = this.#context;
    for (let t = 0; t < batch.seqLength; t++) {
      for (let b = 0; b < batch.batchSize; b++) {
        const row = t * space.rows + b;
        if (nats) nats[t * batch.batchSize + b] = floats[space.nats / 4 + row];
        if (best) best[t * batch.batchSize + b] = integers[space.best / 4 + row];
      }
    }
    return this.#finishBatch(batch, totalWeight);
  }

  update(options: AdamOptions): number {
    this.#run({ kind: "update", ...options });
    return gradientNorm(this.#context);
  }

  parametersChanged(): void {
    this.#run({ kind: "pack" });
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    writeTask(this.#context, { kind: "stop" });
    this.#workers?.close();
  }

  #run(task: Task): void {
    if (this.#closed) throw new TypeError("Cannot continue training as the learner is closed");
    writeTask(this.#context, task);
    this.#workers?.start();
    try {
      performTask(this.#context);
    } catch (error) {
      this.#workers?.fail(error);
      throw error;
    }
    this.#context.kernels.settle(0, 1); // before a caller's arithmetic
  }

  /** Copies a batch into the memory and returns the sum of its targets' weights. */
  #writeBatch(batch: Batch, masks?: DropoutMasks): number {
    const { space, integers, floats, bytes } = this.#context;
    const { batchSize: B, seqLength: T, inputs, targets, resets, weights } = batch;
    assertBatch(batch, {
      config: space.config,
      batchSize: space.batchSize,
      seqLength: space.seqLength,
      masks,
    });
    let totalWeight = 0;
    for (let i = 0; i < T * B; i++) totalWeight += targets[i] < 0 ? 0 : weights?.[i] ?? 1;
    bytes.set(resets, space.resets);
    for (let t = 0; t < T; t++) {
      for (let b = 0; b < space.rows; b++) {
        const row = t * space.rows + b;
        const i = t * B + b;
        const target = b < B ? targets[i] : -1;
        integers[space.inputs / 4 + row] = b < B ? inputs[i] : 0;
        integers[space.targets / 4 + row] = target;
        const scale = target < 0 || totalWeight === 0 ? 0 : (weights?.[i] ?? 1) / totalWeight;
        floats[space.scales / 4 + row] = scale;
        floats[space.penalties / 4 + row] = this.#cellPenalty * scale;
      }
    }
    return totalWeight;
  }

  /** Copies dropout masks (L, B, H) into panels. */
  #writeMasks(masks: DropoutMasks): void {
    const { space, floats } = this.#context;
    const H = space.config.hiddenSize;
    let i = 0;
    for (const layer of space.layers) {
      for (let b = 0; b < space.batchSize; b++) {
        for (let j = 0; j < H; j++) floats[this.#element(layer.mask, b, j)] = masks[i++];
      }
    }
  }

  /** Carries the state after the last step to the next batch and returns the loss. */
  #finishBatch(batch: Batch, totalWeight: number): number {
    const { space, floats, bytes } = this.#context;
    const { hiddenBytes, rows } = space;
    const { batchSize: B, seqLength: T, weights } = batch;
    for (const { h, c } of space.layers) {
      for (const array of c ? [h, c] : [h]) {
        bytes.copyWithin(array, array + T * hiddenBytes, array + (T + 1) * hiddenBytes);
      }
    }
    let sum = 0;
    for (let t = 0; t < T; t++) {
      for (let b = 0; b < B; b++) sum += floats[space.nats / 4 + t * rows + b] * (weights?.[t * B + b] ?? 1);
    }
    return totalWeight === 0 ? 0 : sum / totalWeight;
  }

  /** Index of unit `j` of row `b` in a slot of hidden states. */
  #element(slot: number, b: number, j: number): number {
    return (slot + Math.floor(j / LANES) * this.#context.space.stride + b * ROW_BYTES) / 4 + (j % LANES);
  }

  /** Visits the places of h and c (0 for a simple RNN) of every element of a state (L, B, H). */
  #eachStateElement(visit: (h: number, c: number, i: number) => void): void {
    const { space } = this.#context;
    let i = 0;
    for (const { h, c } of space.layers) {
      for (let b = 0; b < space.batchSize; b++) {
        for (let j = 0; j < space.config.hiddenSize; j++) {
          visit(this.#element(h, b, j), c && this.#element(c, b, j), i++);
        }
      }
    }
  }
}
