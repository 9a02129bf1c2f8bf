/**
 * Decides whom the next step is for: those who wait for their first letter come before those who read already.
 *
 * @module
 */

/** A step of one row costs about as much as a step of so many. */
const LEAST_COST = 2;
/** How much more is read than is told, while there is both: nobody waits for letters as long as for the first. */
export const READING_SHARE = 2;
/** The same while beginnings of replies are judged, which nobody sees until then. */
const JUDGING_SHARE = 4;

/** How many rows there are of each kind. */
export interface Work {
  /** Prompts that are read. */
  readonly reading: number;
  /** Replies of which nothing can be told yet. */
  readonly judging: number;
  /** Replies that their readers see as they are written. */
  readonly telling: number;
}

/** Keeps the time that those who wait have beside those who read in proportion. */
export class Turns {
  /** Rows that may be moved for those who wait before the next letter is told. */
  #credit = 0;

  /**
   * How many steps are for those alone who wait; with none, the next one is for everybody.
   *
   * @returns Infinity if there is nobody else.
   */
  stepsFor({ reading, judging, telling }: Work): number {
    const waiting = reading + judging;
    if (telling === 0) return Infinity;
    return waiting === 0 ? 0 : Math.max(0, Math.floor(this.#credit / Math.max(LEAST_COST, waiting)));
  }

  /** Notes steps for those alone who wait. */
  noteWaiting(steps: number, { reading, judging, telling }: Work): void {
    this.#credit = telling > 0 ? this.#credit - steps * Math.max(LEAST_COST, reading + judging) : 0;
  }

  /** Notes a step for everybody. */
  noteAll({ reading, judging, telling }: Work): void {
    const share = judging > 0 ? JUDGING_SHARE : READING_SHARE;
    this.#credit = reading + judging > 0 ? this.#credit + share * telling : 0;
  }
}
