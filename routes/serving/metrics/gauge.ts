/**
 * A number that goes up and down.
 *
 * @module
 */

import { sample } from "./sample.ts";

/** How much of something there is now. */
export class Gauge {
  readonly type = "gauge";
  #value = 0;
  readonly #read: (() => number) | undefined;

  /**
   * Names it.
   *
   * @param name By Prometheus' rules.
   * @param help What it measures.
   * @param read Gives the number when it is asked for; without it, the number is what was added.
   */
  constructor(readonly name: string, readonly help: string, read?: () => number) {
    this.#read = read;
  }

  /** Adds to the number; a negative amount takes away. */
  add(amount: number): void {
    this.#value += amount;
  }

  /** Its line in Prometheus' text format. */
  lines(): string[] {
    return [sample(this.name, this.#read?.() ?? this.#value)];
  }
}
