/**
 * How the threads of one learner share out their work.
 *
 * @module
 */

/** One thread's place among those that work together. */
export interface Team {
  /** This thread's number, 0 … size − 1; 0 is the caller's. */
  readonly index: number;
  readonly size: number;
  /** Waits until every thread has come here. */
  barrier(): void;
  /** Deals out the numbers 0 … count − 1, each to the first thread that asks for more; once per task. */
  deal(count: number): Iterable<number>;
}

/** A team of one. */
export const ALONE: Team = {
  index: 0,
  size: 1,
  barrier() {},
  deal: (count) => Array.from({ length: count }, (_, i) => i),
};

/** The part of `count` alike things that falls to a team's member: from start up to end. */
export function share(count: number, team: Pick<Team, "index" | "size">): [start: number, end: number] {
  const { index, size } = team;
  return [Math.floor((count * index) / size), Math.floor((count * (index + 1)) / size)];
}
