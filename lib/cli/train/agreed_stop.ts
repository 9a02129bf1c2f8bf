/**
 * Stops all processes that train together after the same step.
 *
 * @module
 */

import type { Communicator } from "../../nn/shards/communicator.ts";
import type { StopSignal, StopSignals } from "../stop_signals.ts";

const SIGNALS: readonly StopSignal[] = ["SIGINT", "SIGTERM"];

/** Aborted by a signal to any of the processes. */
export class AgreedStop {
  readonly #signals: StopSignals;
  readonly #communicator: Communicator;
  readonly #controller = new AbortController();

  constructor(signals: StopSignals, communicator: Communicator) {
    this.#signals = signals;
    this.#communicator = communicator;
  }

  /** Aborted in all processes after the same step; the reason is the signal's name. */
  get signal(): AbortSignal {
    return this.#communicator.ranks === 1 ? this.#signals.signal : this.#controller.signal;
  }

  /** The signal that stopped them, once one has. */
  get reason(): StopSignal {
    return this.signal.reason;
  }

  /** Asks all whether they received a signal; each must call it after every step. */
  agree(): void {
    const { ranks } = this.#communicator, { received } = this.#signals;
    if (ranks === 1 || this.#controller.signal.aborted) return;
    const all = new Uint8Array(ranks);
    // 0 for none, else the signal's place in the list, from 1.
    const own = Uint8Array.of(received === undefined ? 0 : SIGNALS.indexOf(received) + 1);
    this.#communicator.gather(own, all, Array(ranks).fill(1));
    const first = all.find((place) => place > 0);
    if (first !== undefined) this.#controller.abort(SIGNALS[first - 1]);
  }
}
