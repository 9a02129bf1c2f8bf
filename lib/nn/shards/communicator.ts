/**
 * How the processes that train one model together tell each other numbers. The words are those of MPI: a process is a
 * rank, and all ranks call the same functions in the same order. Bytes are moved here and never computed with, so that
 * no sum depends on the way they went.
 *
 * @module
 */

/** What ranks exchange: any numbers, as they are in memory. */
export type Numbers = Float32Array | Float64Array | Uint8Array;

/** The ranks of a run as one of them sees them. */
export interface Communicator {
  /** Which rank this is, from 0. */
  readonly rank: number;
  /** How many there are. */
  readonly ranks: number;
  /**
   * Gives every rank what all have, one after the other in the order of the ranks.
   *
   * @param own What this rank gives; its place in `all` follows from `counts`.
   * @param all Receives what all give.
   * @param counts How many numbers each rank gives.
   */
  gather<T extends Numbers>(own: T, all: T, counts: readonly number[]): void;
  /**
   * Gives each rank its own part of what this one has, and receives this rank's part from all.
   *
   * @param parts The parts one after the other in the order of the ranks.
   * @param received Receives the parts for this rank in the order of the ranks that they come from.
   * @param counts How many numbers go to each rank, and how many come from each.
   */
  swap(
    parts: Float32Array,
    received: Float32Array,
    counts: { readonly sent: readonly number[]; readonly received: readonly number[] },
  ): void;
}

/**
 * One rank that has nobody to talk to.
 *
 * @example
 * ```ts
 * import { singleRank } from "./communicator.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const all = new Float32Array(2);
 * singleRank.gather(Float32Array.of(3, 4), all, [2]);
 * assertEquals([...all], [3, 4]);
 * ```
 */
export const singleRank: Communicator = {
  rank: 0,
  ranks: 1,
  gather: (own, all) => all.set(own),
  swap: (parts, received) => received.set(parts),
};

/**
 * The bounds of equal contiguous parts, the first ones larger by one where it does not come out even.
 *
 * @param count How much there is.
 * @param parts Into how many parts it goes.
 * @returns `parts + 1` bounds: part p goes from the p-th to the next.
 */
export function equalParts(count: number, parts: number): number[] {
  const size = Math.floor(count / parts), larger = count % parts;
  return Array.from({ length: parts + 1 }, (_, p) => p * size + Math.min(p, larger));
}
