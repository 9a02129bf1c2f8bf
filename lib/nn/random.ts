/**
 * Seeded random numbers whose state can be stored and restored, so that the same seed gives the same bytes and a
 * resumed run continues its random numbers where it stopped.
 *
 * @module
 */

/** The four words of a {@linkcode Random} generator; plain numbers, so that JSON keeps them exactly. */
export type RandomState = readonly [number, number, number, number];

/** One splitmix32 step: spreads a seed over the generator's words. */
function splitmix32(seed: number): [word: number, next: number] {
  const next = (seed + 0x9e3779b9) | 0;
  let z = next ^ (next >>> 16);
  z = Math.imul(z, 0x21f0aaad);
  z ^= z >>> 15;
  z = Math.imul(z, 0x735a2d97);
  return [(z ^ (z >>> 15)) >>> 0, next];
}

const rotateLeft = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

/**
 * xoshiro128** (Blackman and Vigna, 2018), a 32-bit generator with a period of 2^128 − 1.
 *
 * @example
 * ```ts
 * import { Random } from "./random.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const random = new Random(1);
 * const state = random.state;
 * const first = random.uniform();
 * random.state = state;
 * assertEquals(random.uniform(), first);
 * ```
 */
export class Random {
  #words = new Uint32Array(4);

  /**
   * Starts the sequence of a seed.
   *
   * @param seed Any integer; only its lowest 32 bits count.
   */
  constructor(seed: number) {
    let next = seed | 0;
    for (let i = 0; i < 4; i++) [this.#words[i], next] = splitmix32(next);
  }

  /** The generator's whole state; assign it back to replay. */
  get state(): RandomState {
    const [a, b, c, d] = this.#words;
    return [a, b, c, d];
  }
  set state(state: RandomState) {
    this.#words.set(state);
  }

  /** A uniform integer in 0 … 2^32 − 1. */
  uint32(): number {
    const s = this.#words;
    const result = Math.imul(rotateLeft(Math.imul(s[1], 5), 7), 9) >>> 0;
    const t = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotateLeft(s[3], 11);
    return result;
  }

  /** A uniform number in 0 ≤ x < 1 with 32 random bits. */
  uniform(): number {
    return this.uint32() / 0x1_0000_0000;
  }

  /** A uniform integer in 0 … `bound` − 1. */
  below(bound: number): number {
    return Math.floor(this.uniform() * bound);
  }

  /** A standard normal number (Box and Muller, 1958; the second of each pair is discarded, so as to keep no state). */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
    return radius * Math.cos(2 * Math.PI * this.uniform());
  }

  /** Shuffles an array in place (Fisher and Yates) and returns it. */
  shuffle<A extends { readonly length: number; [index: number]: unknown }>(array: A): A {
    for (let i = array.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [array[i], array[j]] = [array[j], array[i]];
    }
    return array;
  }
}
