/**
 * How fast a model is being run just now.
 *
 * @module
 */

/** Symbols that the past counts for: what was long ago is forgotten. */
const MEMORY = 20_000;

/** Measures symbols a second over the last ones. */
export class Pace {
  #symbols = 0;
  #milliseconds = 0;

  /** Takes note of work. */
  note(symbols: number, milliseconds: number): void {
    const kept = MEMORY / (MEMORY + symbols);
    this.#symbols = this.#symbols * kept + symbols;
    this.#milliseconds = this.#milliseconds * kept + milliseconds;
  }

  /** How many seconds some symbols will take; 0 while nothing is known. */
  secondsFor(symbols: number): number {
    return this.#symbols === 0 ? 0 : symbols * this.#milliseconds / this.#symbols / 1000;
  }
}
