/**
 * Stopping in good order when asked to.
 *
 * @module
 */

/** Signals that ask a process to end. */
export type StopSignal = "SIGINT" | "SIGTERM";

const SIGNALS: readonly StopSignal[] = Deno.build.os === "windows" ? ["SIGINT"] : ["SIGINT", "SIGTERM"];

/** One Ctrl-C can come twice, from the terminal and from the task runner: only a later one counts as a second. */
const REPEAT_MS = 500;

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
  /** When the first signal came, in milliseconds. */
  #time = 0;
  readonly #onFirst: (signal: StopSignal) => void;
  /** The process that has started this one, if it should not be outlived. */
  readonly #parent: number | undefined;
  readonly #listeners: readonly (readonly [signal: StopSignal, listener: () => void])[];

  /**
   * Begins to listen.
   *
   * @param onFirst Called at the first signal, e.g. to say that the work is being saved.
   * @param options.withParent Whether the end of the process that has started this one counts as SIGTERM:
   *   `deno task` passes signals on, but cannot when it is killed.
   */
  constructor(onFirst: (signal: StopSignal) => void, options: { readonly withParent?: boolean } = {}) {
    if (options.withParent) this.#parent = Deno.ppid;
    this.#onFirst = onFirst;
    this.#listeners = SIGNALS.map((signal) => {
      const listener = () => {
        if (this.#received === undefined) this.#receive(signal);
        else if (performance.now() - this.#time > REPEAT_MS) Deno.exit(signal === "SIGINT" ? 130 : 143);
      };
      Deno.addSignalListener(signal, listener);
      return [signal, listener];
    });
  }

  /** The first signal that came. */
  get received(): StopSignal | undefined {
    const isOrphan = this.#parent !== undefined && Deno.ppid !== this.#parent;
    if (isOrphan && this.#received === undefined) this.#receive("SIGTERM");
    return this.#received;
  }

  #receive(signal: StopSignal): void {
    this.#received = signal;
    this.#time = performance.now();
    this.#onFirst(signal);
  }

  [Symbol.dispose](): void {
    for (const [signal, listener] of this.#listeners) Deno.removeSignalListener(signal, listener);
  }
}
