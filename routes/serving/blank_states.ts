/**
 * Caches how replies would go on if nothing had been said, for all replies of one model: most begin alike.
 *
 * @module
 */

import type { State } from "../../lib/mod.ts";
import { ENTRY_BYTES } from "./prefix_cache.ts";

/** The model after the beginning of a reply to nothing. */
export interface BlankState {
  /** Must not be changed. */
  readonly state: State;
  /** What would come next, shape (V); must not be changed. */
  readonly logits: Float32Array;
}

/** How much of the memory one model's beginnings may take, in bytes. */
const CAPACITY = 16 * 1024 * 1024;

/** States by the symbols read; the least recently used are dropped first. */
export class BlankStates {
  readonly #capacity: number;
  readonly #known = new Map<string, BlankState>();
  #bytes = 0;

  /** @param capacity Bytes to keep at most. */
  constructor(capacity: number = CAPACITY) {
    this.#capacity = capacity;
  }

  /** The model after these symbols (see `ReplyWriter.blankPrompt`), if it is still known. */
  get(symbols: readonly number[]): BlankState | undefined {
    const key = keyOf(symbols), found = this.#known.get(key);
    if (found) {
      this.#known.delete(key);
      this.#known.set(key, found);
    }
    return found;
  }

  /** Keeps the model after symbols that were not known. */
  set(symbols: readonly number[], blank: BlankState): void {
    this.#known.set(keyOf(symbols), blank);
    this.#bytes += bytesOf(blank);
    for (const [key, oldest] of this.#known) {
      if (this.#bytes <= this.#capacity) return;
      this.#known.delete(key);
      this.#bytes -= bytesOf(oldest);
    }
  }
}

function keyOf(symbols: readonly number[]): string {
  return String.fromCharCode(...symbols);
}

function bytesOf({ state, logits }: BlankState): number {
  return state.h.byteLength + state.c.byteLength + logits.byteLength + ENTRY_BYTES;
}
