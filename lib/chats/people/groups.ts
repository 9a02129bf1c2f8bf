/**
 * Finds out what belongs together.
 *
 * @module
 */

/**
 * Sets of numbers that grow together (a union-find). A group is known by its smallest number.
 *
 * @example
 * ```ts
 * import { Groups } from "./groups.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const groups = new Groups(4);
 * groups.join(3, 1);
 * assertEquals([0, 1, 2, 3].map((i) => groups.find(i)), [0, 1, 2, 1]);
 * ```
 */
export class Groups {
  readonly #parents: number[];

  /** @param size How many numbers there are, from 0; each is alone at first. */
  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, i) => i);
  }

  /** The group of a number. */
  find(i: number): number {
    while (this.#parents[i] !== i) i = this.#parents[i] = this.#parents[this.#parents[i]];
    return i;
  }

  /** Makes the groups of two numbers one. */
  join(i: number, j: number): void {
    const [a, b] = [this.find(i), this.find(j)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** Joins a number to the first one that came with the same key. */
  joinAt(key: string, i: number, firsts: Map<string, number>): void {
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, i);
    else this.join(first, i);
  }
}
