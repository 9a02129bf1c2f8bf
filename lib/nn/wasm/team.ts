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
}

/** A team of one. */
export const ALONE: Team = { index: 0, size: 1, barrier() {} };

/** The part of `count` things that falls to a team's member: from start up to end. */
export function share(count: number, team: Team): [start: number, end: number] {
  const { index, size } = team;
  return [Math.floor((count * index) / size), Math.floor((count * (index + 1)) / size)];
}
