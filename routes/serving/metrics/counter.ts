/**
 * A number that only grows, one for each combination of labels.
 *
 * @module
 */

import { type Labels, sample } from "./sample.ts";

/** Counts from the start of the server. */
export class Counter {
  readonly type = "counter";
  readonly #values = new Map<string, { readonly labels: Labels; value: number }>();

  /**
   * Names it.
   *
   * @param name By Prometheus' rules, ending in `_total`.
   * @param help What is counted.
   */
  constructor(readonly name: string, readonly help: string) {}

  /**
   * Adds to the number.
   *
   * @param amount How many more.
   * @param labels Few and short: each combination is kept for ever. Never anything that a client can choose freely.
   */
  add(amount = 1, labels: Labels = {}): void {
    const key = JSON.stringify(labels);
    const known = this.#values.get(key);
    if (known) known.value += amount;
    else this.#values.set(key, { labels, value: amount });
  }

  /** Its lines in Prometheus' text format; 0 while nothing was counted. */
  lines(): string[] {
    if (this.#values.size === 0) return [sample(this.name, 0)];
    return [...this.#values.values()].map(({ labels, value }) => sample(this.name, value, labels));
  }
}
