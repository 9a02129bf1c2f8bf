/**
 * A clock that stands still while the page is frozen or the machine sleeps.
 *
 * @module
 */

/** Milliseconds between two looks at the real clock. */
const LOOK_EVERY = 250;
/** The longest time between two looks that counts until it is known how long a step takes, and the least that does. */
const LONGEST = 5000, LEAST = 500;
/** A look may come so many times later than the latest of the last looks; that of long ago is slowly forgotten. */
const LATER = 3, FORGET = 0.99;

/** Adds up the time in which the worker ran: a look that comes much later than usual comes after a sleep. */
export class AwakeClock {
  readonly #clock: () => number;
  #last: number;
  #time = 0;
  /** About the longest time between two looks of late. */
  #usual = LONGEST / LATER;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param clock The real clock, in milliseconds. */
  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
    this.#last = clock();
  }

  /** Looks at the real clock regularly, also during a long evaluation. */
  start(): void {
    this.#timer ??= setInterval(() => this.now(), LOOK_EVERY);
  }

  /** Stops looking. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Milliseconds of work. */
  now(): number {
    const time = this.#clock();
    const passed = Math.min(time - this.#last, LONGEST, Math.max(LEAST, LATER * this.#usual));
    this.#usual = Math.max(passed, FORGET * this.#usual);
    this.#time += passed;
    this.#last = time;
    return this.#time;
  }
}
