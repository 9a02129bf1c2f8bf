/**
 * Adds up the gradients of all shards, in order of the shards, wherever they were computed.
 *
 * @module
 */

import { type Communicator, equalParts } from "./communicator.ts";

/** Sums gradients of P numbers for one run; allocates its memory once. */
export class GradientSum {
  readonly #communicator: Communicator;
  /** Which shards each rank has: rank r has those from `#shards[r]` up to `#shards[r + 1]`. */
  readonly #shards: readonly number[];
  /** Which numbers each rank adds up, likewise. */
  readonly #numbers: readonly number[];
  /** For each rank, its part of the gradient of each shard that this rank has; (own shards · P). */
  readonly #parts: Float32Array;
  /** This rank's part of the gradient of each shard; (shards · own numbers). */
  readonly #received: Float32Array;

  /**
   * @param communicator The ranks.
   * @param options.shards How many shards there are in all, at least as many as ranks.
   * @param options.size P.
   */
  constructor(
    communicator: Communicator,
    { shards, size }: { readonly shards: number; readonly size: number },
  ) {
    this.#communicator = communicator;
    this.#shards = equalParts(shards, communicator.ranks);
    this.#numbers = equalParts(size, communicator.ranks);
    const { rank } = communicator;
    this.#parts = new Float32Array((this.#shards[rank + 1] - this.#shards[rank]) * size);
    this.#received = new Float32Array(shards * (this.#numbers[rank + 1] - this.#numbers[rank]));
  }

  /** The shards that this rank computes. */
  get own(): { readonly from: number; readonly to: number } {
    const { rank } = this.#communicator;
    return { from: this.#shards[rank], to: this.#shards[rank + 1] };
  }

  /**
   * Adds the gradient of one of this rank's shards.
   *
   * @param shard Which shard.
   * @param gradient Its gradient, length P; copied.
   * @param factor What it is multiplied by: the shard's share of the loss.
   */
  add(shard: number, gradient: Float32Array, factor: number): void {
    const { from, to } = this.own, count = to - from;
    for (let r = 0; r < this.#communicator.ranks; r++) {
      const begin = this.#numbers[r], length = this.#numbers[r + 1] - begin;
      const at = begin * count + (shard - from) * length;
      for (let i = 0; i < length; i++) this.#parts[at + i] = gradient[begin + i] * factor;
    }
  }

  /** Sums what all ranks have added; every rank gets the whole sum. */
  sumInto(gradient: Float32Array): void {
    const { rank, ranks } = this.#communicator;
    const length = (bounds: readonly number[], r: number) => bounds[r + 1] - bounds[r];
    const own = length(this.#numbers, rank);
    const each = Array.from({ length: ranks }, (_, r) => r);
    this.#communicator.swap(this.#parts, this.#received, {
      sent: each.map((r) => length(this.#shards, rank) * length(this.#numbers, r)),
      received: each.map((r) => length(this.#shards, r) * own),
    });
    const sum = this.#received.subarray(0, own);
    for (let at = own; at < this.#received.length; at += own) {
      for (let i = 0; i < own; i++) sum[i] += this.#received[at + i];
    }
    this.#communicator.gather(sum, gradient, each.map((r) => length(this.#numbers, r)));
  }
}
