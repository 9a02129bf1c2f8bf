/**
 * How to draw the sentences between name and blank.
 *
 * @module
 */

import type { Random } from "../../../nn/random.ts";

/** Words that a sentence may use: two names, neither the person's nor the friend's, and a city. */
export interface SentenceWords {
  /** A name. */
  readonly q: string;
  /** Another. */
  readonly r: string;
  /** A city. */
  readonly c: string;
}

/** Draws a sentence. */
export type SentenceSource = (random: Random, words: SentenceWords) => string;
