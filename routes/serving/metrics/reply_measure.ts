/**
 * Measures one reply on its way.
 *
 * @module
 */

import type { ServerMetrics } from "./server_metrics.ts";

/** Counts a reply as waiting until its first letter, and as being written until its end. */
export class ReplyMeasure {
  readonly #metrics: ServerMetrics;
  /** When it was asked for, or its last letter was written; in milliseconds. */
  #last = performance.now();
  #state: "waiting" | "writing" | "ended" = "waiting";

  /** Begins as the reply is asked for. */
  constructor(metrics: ServerMetrics) {
    this.#metrics = metrics;
    metrics.waiting.add(1);
  }

  /** A letter was written. */
  letter(): void {
    const now = performance.now(), seconds = (now - this.#last) / 1000, metrics = this.#metrics;
    this.#last = now;
    metrics.charactersWritten.add();
    if (this.#state === "writing") return metrics.gap.observe(seconds);
    metrics.firstLetter.observe(seconds);
    metrics.waiting.add(-1);
    metrics.writing.add(1);
    this.#state = "writing";
  }

  /** The reply has come to its end, or was given up; again changes nothing. */
  end(): void {
    if (this.#state === "waiting") this.#metrics.waiting.add(-1);
    if (this.#state === "writing") this.#metrics.writing.add(-1);
    this.#state = "ended";
  }
}
