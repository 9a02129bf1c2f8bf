/**
 * Gives other work its turn.
 *
 * @module
 */

/** A loop without pauses never receives a signal or a click; one every 50 ms costs almost nothing. */
const INTERVAL_MS = 50;

/**
 * Interrupts a long computation regularly, so that signals, timers and messages get through.
 *
 * @example
 * ```ts
 * import { Pauses } from "./pauses.ts";
 *
 * const pauses = new Pauses();
 * for (let i = 0; i < 1000; i++) await pauses.whenDue();
 * ```
 */
export class Pauses {
  #last = performance.now();

  /** Waits for one macrotask if the last pause was 50 ms ago or more. */
  async whenDue(): Promise<void> {
    if (performance.now() - this.#last < INTERVAL_MS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#last = performance.now();
  }
}
