/**
 * Watches a text for verbatim repetition as it is written: for every distance p, how long the text has been equal to
 * itself p characters ago. One counter per distance, O({@linkcode Repetition.WINDOW}) per character.
 *
 * @module
 */

/** Passages up to this length recur in any text (a word and its space): they cost nothing. */
const FREE_LENGTH = 6;
/** A loop is a phrase written three times, and at least this long ("hahahaha" is not a loop yet). */
const SHORTEST_LOOP = 24;

/**
 * The repetitions in the last {@linkcode Repetition.WINDOW} characters.
 *
 * @example
 * ```ts
 * import { Repetition } from "./repetition.ts";
 * import { assert, assertEquals } from "@std/assert";
 *
 * const repetition = new Repetition();
 * for (const character of "I do not know. I do not know. ") repetition.push(character.charCodeAt(0));
 * assert(repetition.loop > 0.66); // the phrase is there twice
 * for (const character of "I do not know. ") repetition.push(character.charCodeAt(0));
 * assertEquals(repetition.loop, 1);
 * ```
 */
export class Repetition {
  /** The largest distance watched, in characters. */
  static readonly WINDOW = 256;

  /** The last WINDOW symbols, a ring buffer. */
  readonly #recent = new Uint16Array(Repetition.WINDOW);
  /** `runs[p]`: how many of the last symbols equal those p places before them; p = 1 … WINDOW. */
  readonly #runs = new Uint16Array(Repetition.WINDOW + 1);
  #length = 0;
  #loop = 0;

  /**
   * How far the text is into a loop: 1 when its last max(24, 3p) characters are one phrase of p characters again and
   * again, 2/3 when that phrase is there twice.
   */
  get loop(): number {
    return this.#loop;
  }

  /** Adds the next symbol. */
  push(id: number): void {
    const runs = this.#runs, mask = Repetition.WINDOW - 1;
    const farthest = Math.min(this.#length, Repetition.WINDOW);
    this.#loop = 0;
    for (let p = 1; p <= farthest; p++) {
      if (this.#recent[(this.#length - p) & mask] !== id) {
        runs[p] = 0;
      } else {
        if (runs[p] < 0xffff) runs[p]++;
        const loop = (runs[p] + p) / Math.max(SHORTEST_LOOP, 3 * p);
        if (loop > this.#loop) this.#loop = Math.min(loop, 1);
      }
    }
    this.#recent[this.#length++ & mask] = id;
  }

  /**
   * Makes symbols that would lengthen a repetition less likely. If n > 6 is the length of the longest passage at the
   * end of the text that was followed by symbol k before, k's logit falls by (n − 6)·ln(penalty).
   *
   * The usual penalty (Keskar et al., 2019) lowers every symbol that occurred before. That suits a vocabulary of
   * words; with characters it would forbid the letter e. This one follows the DRY sampler: spelling costs nothing,
   * copying more with every character.
   *
   * @param offsets Added to the logits by the sampler; shape (V).
   * @param penalty 1 changes nothing.
   */
  penalize(offsets: Float64Array, penalty: number): void {
    if (penalty === 1) return;
    const cost = Math.log(penalty), mask = Repetition.WINDOW - 1;
    const farthest = Math.min(this.#length, Repetition.WINDOW);
    for (let p = 1; p <= farthest; p++) {
      const excess = this.#runs[p] - FREE_LENGTH;
      if (excess <= 0) continue;
      const id = this.#recent[(this.#length - p) & mask];
      // Several passages may lead to the same symbol: the longest counts, so the minimum is kept, not the sum.
      offsets[id] = Math.min(offsets[id], -excess * cost);
    }
  }
}
