/**
 * How often a duration was how long.
 *
 * @module
 */

import { sample } from "./sample.ts";

/** Counts durations by upper bounds; a few numbers, however many durations there were. */
export class Histogram {
  readonly type = "histogram";
  readonly #bounds: readonly number[];
  /** How many durations are in each bucket, and last how many are in none; not yet summed up. */
  readonly #counts: number[];
  #sum = 0;

  /**
   * Names it.
   *
   * @param name By Prometheus' rules, ending in `_seconds`.
   * @param help What is measured.
   * @param bounds The upper bounds of the buckets in seconds, rising.
   */
  constructor(readonly name: string, readonly help: string, bounds: readonly number[]) {
    this.#bounds = bounds;
    this.#counts = new Array<number>(bounds.length + 1).fill(0);
  }

  /** Takes note of a duration. */
  observe(seconds: number): void {
    let bucket = 0;
    while (bucket < this.#bounds.length && seconds > this.#bounds[bucket]) bucket++;
    this.#counts[bucket]++;
    this.#sum += seconds;
  }

  /** Its lines in Prometheus' text format. */
  lines(): string[] {
    let count = 0;
    const buckets = this.#counts.map((more, i) => {
      count += more;
      return sample(`${this.name}_bucket`, count, { le: `${this.#bounds[i] ?? "+Inf"}` });
    });
    return [...buckets, sample(`${this.name}_sum`, this.#sum), sample(`${this.name}_count`, count)];
  }
}
