/**
 * A reply on its way from the batcher, which must not wait, to a socket, which may be slow.
 *
 * @module
 */

import type { Choice } from "../../lib/mod.ts";

/** Choices in the order they were made; the reader takes all that have gathered since the last time. */
export class ReplyStream {
  #gathered: Choice[] = [];
  #wake: (() => void) | undefined;
  #ended = false;
  #error: unknown;

  /** Adds a choice; never waits. */
  push(choice: Choice): void {
    this.#gathered.push(choice);
    this.#wake?.();
  }

  /** Ends the stream, with the error that ended it if there was one. */
  end(error?: unknown): void {
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
