/**
 * One sender for all messages of a person in a file: a million messages then hold no million senders.
 *
 * @module
 */

import type { Sender } from "../../message.ts";

/** The senders of a file by name. */
export class Senders {
  readonly #senders = new Map<string, Sender>();
  readonly #own: ReadonlySet<string>;

  /** @param own The names by which the program calls the one whose export it is, such as `Me`. */
  constructor(own: readonly string[] = []) {
    this.#own = new Set(own);
  }

  /** The sender of a name; the same object each time. */
  of(name: string): Sender {
    const known = this.#senders.get(name);
    if (known !== undefined) return known;
    const sender = this.#own.has(name) ? { name, own: true } : { name };
    this.#senders.set(name, sender);
    return sender;
  }
}
