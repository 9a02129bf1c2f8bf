/**
 * Letting other work have its turn.
 *
 * @module
 */

/** A loop without pauses never receives a signal or a click; with one every 50 ms it loses next to nothing. */
const INTERVAL_MS = 50;

/**
 * Interrupts a long computation now and then, so that signals, timers and messages get through.
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
