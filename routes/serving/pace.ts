/**
 * How fast a model is being run just now.
 *
 * @module
 */

/** Symbols that the past counts for: what was long ago is forgotten. */
const MEMORY = 20_000;

/** With fewer symbols nothing is known: the first ones take longer. */
const LEAST = 2000;

/** Measures symbols a second over the last ones. */
export class Pace {
  /** All symbols so far. */
  #total = 0;
  #symbols = 0;
  #milliseconds = 0;

  /** Takes note of work. */
  note(symbols: number, milliseconds: number): void {
    const kept = MEMORY / (MEMORY + symbols);
    this.#total += symbols;
    this.#symbols = this.#symbols * kept + symbols;
    this.#milliseconds = this.#milliseconds * kept + milliseconds;
  }

  /** How many seconds some symbols will take; 0 while nothing is known. */
  secondsFor(symbols: number): number {
    return this.#total < LEAST ? 0 : symbols * this.#milliseconds / this.#symbols / 1000;
  }
}
