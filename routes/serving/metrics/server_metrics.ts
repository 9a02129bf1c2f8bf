/**
 * What a server counts and measures while it runs. Only numbers: nothing of what is said, and nothing about who says it.
 *
 * @module
 */

import { Counter } from "./counter.ts";
import { Gauge } from "./gauge.ts";
import { Histogram } from "./histogram.ts";
import { describe, type Metric } from "./sample.ts";

/** From a letter at once to one that nobody waits for, in seconds. */
const FIRST_LETTER = [0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5, 10, 30];
/** From smooth typing to a stutter, in seconds. */
const GAP = [0.001, 0.005, 0.01, 0.02, 0.03, 0.04, 0.06, 0.1, 0.2, 0.5, 1, 5];

/** The metrics of one server; a name says the unit. */
export class ServerMetrics {
  /** Requests answered, by address and status; the answer may still be on its way. */
  readonly requests = new Counter("cellmate_requests_total", "Requests, by route and status of the answer.");
  /** Those of them that were refused. */
  readonly refusals = new Counter(
    "cellmate_refusals_total",
    "Requests answered with a 4xx or 5xx, by status.",
  );
  /** Symbols of prompts. */
  readonly charactersRead = new Counter("cellmate_characters_read_total", "Characters of prompts read.");
  /** Symbols of replies. */
  readonly charactersWritten = new Counter(
    "cellmate_characters_written_total",
    "Characters of replies written.",
  );
  /** Symbols whose probability was asked for. */
  readonly charactersScored = new Counter(
    "cellmate_characters_scored_total",
    "Characters of prompts scored.",
  );
  /** Replies whose prompt is being read, or that have no place yet. */
  readonly waiting = new Gauge("cellmate_replies_waiting", "Replies without a first letter.");
  /** Replies being written. */
  readonly writing = new Gauge("cellmate_replies_writing", "Replies being written.");
  /** From the request for a reply to its first letter. */
  readonly firstLetter = new Histogram(
    "cellmate_first_letter_seconds",
    "From a reply's request to its first letter.",
    FIRST_LETTER,
  );
  /** Between a letter and the next. */
  readonly gap = new Histogram("cellmate_gap_seconds", "Between two letters of a reply.", GAP);
  /** Memory of the process. */
  readonly memory = new Gauge(
    "process_resident_memory_bytes",
    "Memory in use.",
    () => Deno.memoryUsage().rss,
  );
  /** When the server started. */
  readonly started: Gauge;

  /** Starts counting at 0. */
  constructor() {
    const now = Date.now() / 1000;
    this.started = new Gauge("process_start_time_seconds", "When the server started, Unix time.", () => now);
  }

  /** All of them, in Prometheus' text format. */
  text(): string {
    return describe(Object.values(this) as Metric[]);
  }
}
