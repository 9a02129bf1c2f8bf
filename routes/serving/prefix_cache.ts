/**
 * Caches a model's states after the beginnings of conversations, so that the next turn need not read them again.
 *
 * @module
 */

import { createHash } from "node:crypto";
import type { State } from "../../lib/mod.ts";
import type { ModelConfig } from "../../lib/nn/mod.ts";

/** How much memory the cache of one model may take, in bytes. */
const CAPACITY = 32 * 1024 * 1024;
/**
 * What a state takes besides its numbers, in bytes: two arrays, the object that holds them, its key and its place in the
 * map. Measured; of a model of 16 units it is nine tenths.
 */
export const ENTRY_BYTES = 1024;

/**
 * States after whole turns; the least recently used one is dropped first. The cache only saves time: every state in
 * it is computed in one way, turn by turn from the beginning, so that a reply is the same with and without it. It
 * contains no text: a key is a digest.
 */
export class PrefixCache {
  readonly #capacity: number;
  readonly #states = new Map<string, State>();

  /** A cache of a size that suits a model. */
  static for({ numLayers, hiddenSize }: ModelConfig): PrefixCache {
    return new PrefixCache(Math.floor(CAPACITY / (8 * numLayers * hiddenSize + ENTRY_BYTES)));
  }

  /** @param capacity How many states to keep; each takes 8·L·H bytes for its numbers and some for itself. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The state after the turns with this key, if it is still cached. */
  get(key: string): State | undefined {
    const state = this.#states.get(key);
    if (state) {
      this.#states.delete(key);
      this.#states.set(key, state);
    }
    return state;
  }

  /** Keeps a state; it must not be changed afterwards. */
  set(key: string, state: State): void {
    this.#states.delete(key);
    this.#states.set(key, state);
    if (this.#states.size > this.#capacity) {
      for (const oldest of this.#states.keys()) {
        this.#states.delete(oldest);
        break;
      }
    }
  }
}

/** The key of one more turn after the turns with key `previous` ("" at the beginning): a SHA-256 chain. */
export function prefixKey(previous: string, ids: Uint16Array): string {
  return createHash("sha256").update(previous).update(
    new Uint8Array(ids.buffer, ids.byteOffset, ids.byteLength),
  )
    .digest("hex");
}
