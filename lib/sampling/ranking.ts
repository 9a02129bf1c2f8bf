/**
 * Symbols by decreasing weight, sorted only as far as needed.
 *
 * @module
 */

/**
 * A binary heap over symbol ids, allocated once and reused for every character: O(V) to start, O(log V) per rank
 * read. Equal weights rank by lowest id.
 *
 * @example
 * ```ts
 * import { Ranking } from "./ranking.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const ranking = new Ranking(4);
 * ranking.start(Float64Array.of(0.1, 0.4, 0.1, 0.4));
 * assertEquals([0, 1, 2, 3].map((rank) => ranking.at(rank)), [1, 3, 0, 2]);
 * ```
 */
export class Ranking {
  /** The heap first, then the ranks already found, best last; shape (V). */
  readonly #ids: Int32Array;
  /** How many ids are still in the heap. */
  #size = 0;
  #weights: Float64Array = new Float64Array(0);

  /** @param vocabularySize V: how many symbols are ranked. */
  constructor(vocabularySize: number) {
    this.#ids = new Int32Array(vocabularySize);
  }

  /** Starts a new ranking. Do not change the weights, shape (V), while reading ranks. */
  start(weights: Float64Array): void {
    const ids = this.#ids;
    this.#weights = weights;
    this.#size = ids.length;
    for (let i = 0; i < ids.length; i++) ids[i] = i;
    for (let i = (ids.length >> 1) - 1; i >= 0; i--) this.#sink(i);
  }

  /** The id at a rank; 0 is the heaviest. */
  at(rank: number): number {
    const ids = this.#ids;
    while (ids.length - this.#size <= rank) {
      const last = --this.#size;
      const best = ids[0];
      ids[0] = ids[last];
      ids[last] = best;
      this.#sink(0);
    }
    return ids[ids.length - 1 - rank];
  }

  #before(a: number, b: number): boolean {
    const difference = this.#weights[a] - this.#weights[b];
    return difference > 0 || (difference === 0 && a < b);
  }

  #sink(start: number): void {
    const ids = this.#ids;
    const id = ids[start];
    let hole = start;
    for (let child = 2 * hole + 1; child < this.#size; child = 2 * hole + 1) {
      if (child + 1 < this.#size && this.#before(ids[child + 1], ids[child])) child++;
      if (this.#before(id, ids[child])) break;
      ids[hole] = ids[child];
      hole = child;
    }
    ids[hole] = id;
  }
}
