/**
 * Stopping in good order when asked to.
 *
 * @module
 */

/** Signals that ask a process to end. */
export type StopSignal = "SIGINT" | "SIGTERM";

const SIGNALS: readonly StopSignal[] = Deno.build.os === "windows" ? ["SIGINT"] : ["SIGINT", "SIGTERM"];

/**
 * Notes Ctrl-C and SIGTERM instead of dying of them, until disposed of. A second Ctrl-C ends the process at once.
 *
 * @example
 * ```ts
 * import { StopSignals } from "./stop_signals.ts";
 * import { assertEquals } from "@std/assert";
 *
 * using signals = new StopSignals(() => {});
 * assertEquals(signals.received, undefined);
 * ```
 */
export class StopSignals {
  #received: StopSignal | undefined;
  readonly #listeners: readonly (readonly [signal: StopSignal, listener: () => void])[];

  /** @param onFirst Called at the first signal, e.g. to say that the work is being saved. */
  constructor(onFirst: (signal: StopSignal) => void) {
    this.#listeners = SIGNALS.map((signal) => {
      const listener = () => {
        if (this.#received !== undefined) Deno.exit(signal === "SIGINT" ? 130 : 143);
        this.#received = signal;
        onFirst(signal);
      };
      Deno.addSignalListener(signal, listener);
      return [signal, listener];
    });
  }

  /** The first signal that came. */
  get received(): StopSignal | undefined {
    return this.#received;
  }

  [Symbol.dispose](): void {
    for (const [signal, listener] of this.#listeners) Deno.removeSignalListener(signal, listener);
  }
}
