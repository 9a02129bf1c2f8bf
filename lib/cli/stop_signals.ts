/**
 * Stops cleanly when asked to.
 *
 * @module
 */

/** Signals that ask a process to end. */
export type StopSignal = "SIGINT" | "SIGTERM";

const SIGNALS: readonly StopSignal[] = Deno.build.os === "windows" ? ["SIGINT"] : ["SIGINT", "SIGTERM"];

/** Milliseconds between checks that the process that started this one is still there. */
const PARENT_MS = 100;

/** One Ctrl-C can arrive twice, from the terminal and from the task runner: only a later one counts as a second. */
const REPEAT_MS = 500;

/**
 * Records Ctrl-C and SIGTERM instead of exiting, until disposed of. A second Ctrl-C ends the process at once.
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
  readonly #controller = new AbortController();
  /** When the first signal came, in milliseconds. */
  #time = 0;
  readonly #onFirst: (signal: StopSignal) => void;
  readonly #listeners: readonly (readonly [signal: StopSignal, listener: () => void])[];
  /** Watches the process that started this one. */
  readonly #watch: ReturnType<typeof setInterval> | undefined;

  /**
   * Starts listening.
   *
   * @param onFirst Called at the first signal, e.g. to say that the work is being saved.
   * @param options.withParent Whether the end of the process that started this one counts as SIGTERM:
   *   `deno task` passes signals on, but cannot when it is killed.
   */
  constructor(onFirst: (signal: StopSignal) => void, options: { readonly withParent?: boolean } = {}) {
    this.#onFirst = onFirst;
    this.#listeners = SIGNALS.map((signal) => {
      const listener = () => {
        if (!this.signal.aborted) this.#receive(signal);
        else if (performance.now() - this.#time > REPEAT_MS) Deno.exit(signal === "SIGINT" ? 130 : 143);
      };
      Deno.addSignalListener(signal, listener);
      return [signal, listener];
    });
    if (!options.withParent) return;
    const parent = Deno.ppid;
    this.#watch = setInterval(() => {
      if (Deno.ppid !== parent && !this.signal.aborted) this.#receive("SIGTERM");
    }, PARENT_MS);
    Deno.unrefTimer(this.#watch);
  }

  /** Aborted by the first signal; the reason is its name. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The first signal received. */
  get received(): StopSignal | undefined {
    return this.signal.aborted ? this.signal.reason : undefined;
  }

  /** Waits for the first signal. */
  async first(): Promise<StopSignal> {
    if (!this.signal.aborted) {
      await new Promise((resolve) => this.signal.addEventListener("abort", resolve, { once: true }));
    }
    return this.signal.reason;
  }

  #receive(signal: StopSignal): void {
    this.#time = performance.now();
    this.#onFirst(signal);
    this.#controller.abort(signal);
  }

  [Symbol.dispose](): void {
    clearInterval(this.#watch);
    for (const [signal, listener] of this.#listeners) Deno.removeSignalListener(signal, listener);
  }
}
