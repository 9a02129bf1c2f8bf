/**
 * Words that nobody knows, and numbers: people may type anything.
 *
 * @module
 */

import type { Random } from "../../../nn/random.ts";
import { coinLetters, coinSyllables } from "../coined_names.ts";

/** Draws up to eight words of no language; one in twelve is a number, one in six has a capital. */
export function gibberish(random: Random): string {
  const words = Array.from({ length: 1 + random.below(8) }, () => {
    if (random.below(12) === 0) return `${random.below(3000)}`;
    const word = random.below(2) === 0 ? coinSyllables(random, 9) : coinLetters(random, 8);
    return random.below(6) === 0 ? word : word.toLowerCase();
  });
  const text = words.join(random.below(5) === 0 ? ", " : " ");
  const first = random.below(2) === 0 ? text : text[0].toUpperCase() + text.slice(1);
  return first + [".", ".", ".", "!", "?", " -", ":", ""][random.below(8)];
}
