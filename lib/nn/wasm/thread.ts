/**
 * How the threads of one learner share their work.
 *
 * @module
 */

/** One of the threads that work together. */
export interface Thread {
  /** This thread's number, 0 … threads − 1; 0 is the caller's. */
  readonly index: number;
  /** How many threads work together, this one included. */
  readonly threads: number;
  /** Waits until every thread has arrived. */
  barrier(): void;
  /** Deals out the numbers 0 … count − 1, each to the next thread that is free; once per task. */
  deal(count: number): Iterable<number>;
}

/** The caller's thread when it works alone. */
export const SINGLE_THREAD: Thread = {
  index: 0,
  threads: 1,
  barrier() {},
  deal: (count) => Array.from({ length: count }, (_, i) => i),
};

/** A thread's share of `count` equal items: from start up to end. */
export function share(
  count: number,
  thread: Pick<Thread, "index" | "threads">,
): [start: number, end: number] {
  const { index, threads } = thread;
  return [Math.floor((count * index) / threads), Math.floor((count * (index + 1)) / threads)];
}
