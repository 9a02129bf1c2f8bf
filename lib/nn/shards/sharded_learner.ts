/**
 * Trains with a batch that is cut into shards: groups of its rows whose gradients are computed one by one, here or by
 * other ranks, and added in order of the shards. So the same number of shards gives the same bits for any number of
 * ranks.
 *
 * @module
 */

import type { AdamOptions, Backend, Batch, DropoutMasks, Learner, LearnerOptions } from "../backend.ts";
import { assertState } from "../checks/assert_state.ts";
import type { Model } from "../model.ts";
import type { Parameters } from "../parameters.ts";
import { copyState, type State, zeroState } from "../state.ts";
import { type Communicator, equalParts, singleRank } from "./communicator.ts";
import { putRows, type Rows, shardBatch, shardLayers } from "./shard_batch.ts";
import { GradientSum } from "./sum_gradients.ts";

/** How to share the batch. */
export interface ShardOptions {
  /** How many parts to cut the rows of a batch into. */
  readonly shards: number;
  /** The ranks that share the shards; default: this process alone. */
  readonly communicator?: Communicator;
}

/**
 * A back-end whose learners cut their batches into shards. Its steppers are the back-end's own.
 *
 * @param backend Computes each shard.
 * @param options How to share the batch. One shard on one rank is the back-end itself.
 *
 * @example
 * ```ts
 * import { shardedBackend } from "./sharded_learner.ts";
 * import { reference } from "../reference/backend.ts";
 * import { createModel } from "../model.ts";
 * import { Random } from "../random.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 5, hiddenSize: 2, numLayers: 1 }, new Random(1));
 * const backend = shardedBackend(reference, { shards: 2 });
 * const learner = await backend.createLearner(model, { batchSize: 4, seqLength: 8 });
 * assertEquals(learner.readState().batchSize, 4);
 * ```
 */
export function shardedBackend(
  backend: Backend,
  { shards, communicator = singleRank }: ShardOptions,
): Backend {
  if (!Number.isInteger(shards) || shards < communicator.ranks) {
    throw new RangeError(
      `Cannot share a batch over ${communicator.ranks} ranks as there must be at least as many shards: ` +
        `current value is ${shards}`,
    );
  }
  if (shards === 1) return backend;
  return {
    name: backend.name,
    createStepper: backend.createStepper,
    createLearner: async (model, options) => {
      const { batchSize } = options;
      if (batchSize % shards !== 0) {
        throw new RangeError(
          `Cannot cut a batch into ${shards} shards as its rows must divide evenly: current value is ${batchSize}`,
        );
      }
      const inner = await backend.createLearner(model, { ...options, batchSize: batchSize / shards });
      return new ShardedLearner(inner, { batchSize, shards, communicator });
    },
  };
}

/** Computes its rank's shards with one inner learner, whose state is replaced in between. */
class ShardedLearner implements Learner {
  readonly model: Model;
  readonly gradient: Parameters;
  readonly firstMoment: Parameters;
  readonly secondMoment: Parameters;
  readonly #inner: Learner;
  readonly #communicator: Communicator;
  readonly #sum: GradientSum;
  readonly #batchSize: number;
  readonly #shards: number;
  /** Of all rows. */
  readonly #state: State;

  constructor(inner: Learner, options: Pick<LearnerOptions, "batchSize"> & Required<ShardOptions>) {
    const { batchSize, shards, communicator } = options;
    this.#inner = inner;
    this.#communicator = communicator;
    this.#batchSize = batchSize;
    this.#shards = shards;
    this.#sum = new GradientSum(communicator, { shards, size: inner.gradient.data.length });
    this.#state = zeroState(inner.model.config, batchSize);
    ({ model: this.model, gradient: this.gradient } = inner);
    ({ firstMoment: this.firstMoment, secondMoment: this.secondMoment } = inner);
  }

  readState(): State {
    return copyState(this.#state);
  }

  writeState(state: State): void {
    assertState(state, { config: this.model.config, batchSize: this.#batchSize });
    this.#state.h.set(state.h);
    this.#state.c.set(state.c);
  }

  computeGradient(batch: Batch, masks?: DropoutMasks): number {
    const { hiddenSize } = this.model.config;
    const loss = this.#eachShard(batch, (part, rows, { shard, share }) => {
      const loss = this.#inner.computeGradient(part, masks && shardLayers(masks, rows, hiddenSize));
      this.#sum.add(shard, this.#inner.gradient.data, share);
      return loss;
    });
    this.#sum.sumInto(this.gradient.data);
    return loss;
  }

  computeLoss(batch: Batch, nats?: Float32Array, best?: Int32Array): number {
    if (best) {
      throw new TypeError("Cannot find the best symbols while training in shards: evaluate in one process");
    }
    const T = batch.seqLength, size = this.#batchSize / this.#shards;
    // This rank's losses shard by shard, then those of all ranks: (shards, T, rows of a shard).
    const { from, to } = this.#sum.own;
    const own = new Float32Array((to - from) * T * size), all = new Float32Array(T * this.#batchSize);
    const loss = this.#eachShard(batch, (part, _, { shard }) => {
      const begin = (shard - from) * T * size;
      return this.#inner.computeLoss(part, own.subarray(begin, begin + T * size));
    });
    if (nats) {
      this.#communicator.gather(own, all, this.#perRank(T * size));
      for (let shard = 0; shard < this.#shards; shard++) {
        const part = all.subarray(shard * T * size, (shard + 1) * T * size);
        putRows(part, nats, { rows: this.#rows(shard), width: 1 });
      }
    }
    return loss;
  }

  update(options: AdamOptions): number {
    return this.#inner.update(options);
  }

  parametersChanged(): void {
    this.#inner.parametersChanged();
  }

  close(): void {
    this.#inner.close();
  }

  /**
   * Computes this rank's shards, each from its own state, and shares all states and losses with every rank.
   *
   * @returns The loss of the whole batch: the shards' losses weighted by their targets.
   */
  #eachShard(
    batch: Batch,
    compute: (part: Batch, rows: Rows, place: { readonly shard: number; readonly share: number }) => number,
  ): number {
    const parts = Array.from({ length: this.#shards }, (_, shard) => shardBatch(batch, this.#rows(shard)));
    const weights = parts.map(totalWeight);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const { from, to } = this.#sum.own;
    const own = new Float64Array(to - from), losses = new Float64Array(this.#shards);
    for (let shard = from; shard < to; shard++) {
      const rows = this.#rows(shard), share = total === 0 ? 0 : weights[shard] / total;
      this.#inner.writeState(this.#stateOf(rows));
      own[shard - from] = compute(parts[shard], rows, { shard, share }) * share;
      this.#keepState(this.#inner.readState(), rows);
    }
    this.#communicator.gather(own, losses, this.#perRank(1));
    this.#shareStates();
    return losses.reduce((sum, loss) => sum + loss, 0);
  }

  #rows(shard: number): Rows {
    const size = this.#batchSize / this.#shards;
    return { from: shard * size, to: (shard + 1) * size, batchSize: this.#batchSize };
  }

  /** How many numbers each rank gives if each of its shards gives `numbers`. */
  #perRank(numbers: number): number[] {
    const bounds = equalParts(this.#shards, this.#communicator.ranks);
    return bounds.slice(1).map((bound, r) => (bound - bounds[r]) * numbers);
  }

  #stateOf(rows: Rows): State {
    const { hiddenSize } = this.model.config, { h, c } = this.#state;
    return {
      batchSize: rows.to - rows.from,
      h: shardLayers(h, rows, hiddenSize),
      c: c.length > 0 ? shardLayers(c, rows, hiddenSize) : c,
    };
  }

  #keepState({ h, c }: State, rows: Rows): void {
    const width = this.model.config.hiddenSize;
    putRows(h, this.#state.h, { rows, width });
    if (c.length > 0) putRows(c, this.#state.c, { rows, width });
  }

  /** Shares the states of all rows with all ranks, so that any of them can be asked for the whole state at any time. */
  #shareStates(): void {
    if (this.#communicator.ranks === 1) return;
    const { numLayers, hiddenSize } = this.model.config;
    const { from, to } = this.#sum.own, size = numLayers * this.#batchSize / this.#shards * hiddenSize;
    for (const array of [this.#state.h, this.#state.c]) {
      if (array.length === 0) continue;
      const own = new Float32Array((to - from) * size), all = new Float32Array(array.length);
      for (let shard = from; shard < to; shard++) {
        own.set(shardLayers(array, this.#rows(shard), hiddenSize), (shard - from) * size);
      }
      this.#communicator.gather(own, all, this.#perRank(size));
      for (let shard = 0; shard < this.#shards; shard++) {
        const part = all.subarray(shard * size, (shard + 1) * size);
        putRows(part, array, { rows: this.#rows(shard), width: hiddenSize });
      }
    }
  }
}

/** The sum of the weights of a batch's targets. */
function totalWeight({ targets, weights }: Batch): number {
  let sum = 0;
  for (let i = 0; i < targets.length; i++) sum += targets[i] < 0 ? 0 : weights?.[i] ?? 1;
  return sum;
}
