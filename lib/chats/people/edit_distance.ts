/**
 * How far two words are apart.
 *
 * @module
 */

/**
 * Counts the letters that must be put in, left out or exchanged to make one word of the other (Levenshtein's distance).
 *
 * @param a One word.
 * @param b The other.
 *
 * @example
 * ```ts
 * import { editDistance } from "./edit_distance.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([editDistance("bob", "bobb"), editDistance("kitten", "sitting")], [1, 3]);
 * ```
 */
export function editDistance(a: string, b: string): number {
  /** Distances of the first i letters of `a` from each beginning of `b`. */
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
