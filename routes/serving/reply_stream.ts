/**
 * A reply on its way from the batcher, which must not wait, to a socket, which may be slow.
 *
 * @module
 */

import type { Choice } from "../../lib/mod.ts";
import { END_OF_TURN } from "../../lib/text/mod.ts";
import type { ReplyMeasure } from "./metrics/reply_measure.ts";

/** Characters made within this many milliseconds go together. */
const GATHER_MS = 15;
/** … and within so many for each reply that is being written, */
const GATHER_MS_EACH = 0.75;
/** … but no more: what is read should look as if it were typed. */
const LONGEST_GATHER_MS = 30;

/** Choices in the order they were made; the reader takes all that have gathered since the last time. */
export class ReplyStream {
  #gathered: Choice[] = [];
  #wake: (() => void) | undefined;
  #ended = false;
  #error: unknown;
  readonly #writing: () => number;
  readonly #measure: ReplyMeasure | undefined;

  /**
   * @param writing How many replies are being written at present.
   * @param measure Takes note of each letter, and of the end.
   */
  constructor(writing: () => number = () => 1, measure?: ReplyMeasure) {
    this.#writing = writing;
    this.#measure = measure;
  }

  /**
   * For how many milliseconds characters should gather before they are sent. Sending costs about as much as writing
   * three characters, so that the more are written, the more go together.
   */
  get gatherMs(): number {
    return Math.min(LONGEST_GATHER_MS, Math.max(GATHER_MS, this.#writing() * GATHER_MS_EACH));
  }

  /** Adds a choice; never waits. */
  push(choice: Choice): void {
    if (choice.id !== END_OF_TURN) this.#measure?.letter();
    this.#gathered.push(choice);
    this.#wake?.();
  }

  /** Ends the stream, with the error that ended it if there was one. */
  end(error?: unknown): void {
    this.#measure?.end();
    this.#ended = true;
    this.#error = error;
    this.#wake?.();
  }

  /**
   * Takes all choices gathered so far, waiting for the first one.
   *
   * @returns At least one choice, or none at the end.
   * @throws The error that the stream was ended with.
   */
  async take(): Promise<Choice[]> {
    while (this.#gathered.length === 0 && !this.#ended) {
      await new Promise<void>((resolve) => this.#wake = resolve);
    }
    if (this.#gathered.length === 0 && this.#error !== undefined) throw this.#error;
    const choices = this.#gathered;
    this.#gathered = [];
    return choices;
  }
}
