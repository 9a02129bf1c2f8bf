/**
 * What processes that train together must agree on, before and during training.
 *
 * @module
 */

import type { Communicator } from "../../nn/shards/communicator.ts";

/** Thrown in all processes if one of them could not begin; the one that failed has the cause. */
export class CannotBegin extends Error {
  override readonly name = "CannotBegin";
}

/**
 * Prepares in each process, and goes on only if all succeed.
 *
 * @throws {CannotBegin} In all of them if one fails. Its cause is what went wrong here; it has none if another
 * process, or one of a lower rank, too, says what did.
 */
export async function inAgreement<T>(communicator: Communicator, prepare: () => Promise<T>): Promise<T> {
  const { rank, ranks } = communicator;
  if (ranks === 1) return await prepare();
  const outcome = await prepare().then((value) => ({ value }), (error: unknown) => ({ error }));
  const failed = new Uint8Array(ranks);
  communicator.gather(Uint8Array.of("error" in outcome ? 1 : 0), failed, Array(ranks).fill(1));
  const first = failed.indexOf(1);
  if ("value" in outcome && first < 0) return outcome.value;
  const cause = "error" in outcome && first === rank ? { cause: outcome.error } : {};
  throw new CannotBegin(`Cannot begin as rank ${first} could not`, cause);
}

/** Milliseconds by the clock of rank 0, so that a budget in minutes ends after the same step everywhere. */
export function sharedClock(communicator: Communicator): () => number {
  const { rank, ranks } = communicator;
  if (ranks === 1) return () => performance.now();
  const counts = Array.from({ length: ranks }, (_, r) => r === 0 ? 1 : 0);
  return () => {
    const time = new Float64Array(1);
    communicator.gather(rank === 0 ? Float64Array.of(performance.now()) : new Float64Array(0), time, counts);
    return time[0];
  };
}
