/**
 * A clock that stands still while the page is frozen or the machine sleeps.
 *
 * @module
 */

/** Milliseconds between two looks at the real clock. */
const LOOK_EVERY = 250;
/** The longest time between two looks that counts: longer than a step, shorter than any sleep. */
const LONGEST = 5000;

/** Adds up the time in which the worker ran. */
export class AwakeClock {
  readonly #clock: () => number;
  #last: number;
  #time = 0;
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
    this.#time += Math.min(time - this.#last, LONGEST);
    this.#last = time;
    return this.#time;
  }
}
