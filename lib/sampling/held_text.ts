/**
 * Holds back text that may still turn out to be the start of a stop string.
 *
 * @module
 */

/**
 * A buffer between what is written and what is shown.
 *
 * @example
 * ```ts
 * import { HeldText } from "./held_text.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const held = new HeldText(["END"]);
 * held.add("E");
 * assertEquals(held.release(), "");
 * held.add("a");
 * assertEquals(held.release(), "Ea");
 * ```
 */
export class HeldText {
  readonly #stops: readonly string[];
  #text = "";

  /** @param stops The stop strings, none empty. */
  constructor(stops: readonly string[]) {
    this.#stops = stops;
  }

  /** Adds a character to the held text. */
  add(character: string): void {
    this.#text += character;
  }

  /** If the held text ends with a stop string, removes it (the longest, if several fit) and returns true. */
  takeStop(): boolean {
    let longest = 0;
    for (const stop of this.#stops) {
      if (stop.length > longest && this.#text.endsWith(stop)) longest = stop.length;
    }
    this.#text = this.#text.slice(0, this.#text.length - longest);
    return longest > 0;
  }

  /** Returns all but the longest ending that could start a stop string. */
  release(): string {
    let from = this.#text.length;
    for (const stop of this.#stops) {
      for (let n = Math.min(stop.length - 1, this.#text.length); n > 0; n--) {
        const start = this.#text.length - n;
        if (start < from && stop.startsWith(this.#text.slice(start))) from = start;
      }
    }
    const out = this.#text.slice(0, from);
    this.#text = this.#text.slice(from);
    return out;
  }

  /** Returns everything. */
  flush(): string {
    const out = this.#text;
    this.#text = "";
    return out;
  }
}
