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
    await turnOfOthers();
    this.#last = performance.now();
  }
}

/** A message to oneself comes after all that waits already; a timer would come 4 ms later in a browser. */
function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
