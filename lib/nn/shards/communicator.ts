/**
 * How the processes that train one model together exchange numbers. The terms are those of MPI: a process is a rank,
 * and all ranks call the same functions in the same order. Bytes are only moved here, never computed with, so that no
 * sum depends on how they travelled.
 *
 * @module
 */

/** What ranks exchange: any numbers, as they are in memory. */
export type Numbers = Float32Array | Float64Array | Uint8Array;

/** The ranks of a run, seen from one of them. */
export interface Communicator {
  /** Which rank this is, from 0. */
  readonly rank: number;
  /** How many there are. */
  readonly ranks: number;
  /**
   * Gives every rank the numbers of all ranks, in order.
   *
   * @param own This rank's numbers; their place in `all` follows from `counts`.
   * @param all Receives the numbers of all.
   * @param counts How many numbers each rank gives.
   */
  gather<T extends Numbers>(own: T, all: T, counts: readonly number[]): void;
  /**
   * Sends each rank its part of this rank's numbers, and receives this rank's part from each.
   *
   * @param parts The parts, in order of the ranks.
   * @param received Receives the parts for this rank, in order of the ranks they come from.
   * @param counts How many numbers go to each rank, and how many come from each.
   */
  swap(
    parts: Float32Array,
    received: Float32Array,
    counts: { readonly sent: readonly number[]; readonly received: readonly number[] },
  ): void;
}

/**
 * One rank, with nobody to talk to.
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
 * The bounds of equal contiguous parts; if it does not divide evenly, the first ones are larger by one.
 *
 * @param count How many items there are.
 * @param parts How many parts to make.
 * @returns `parts + 1` bounds: part p goes from the p-th to the next.
 */
export function equalParts(count: number, parts: number): number[] {
  const size = Math.floor(count / parts), larger = count % parts;
  return Array.from({ length: parts + 1 }, (_, p) => p * size + Math.min(p, larger));
}
