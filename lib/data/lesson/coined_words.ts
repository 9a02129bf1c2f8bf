/**
 * Cities and trades that nobody has heard of, to use in place of real ones.
 *
 * @module
 */

import type { Random } from "../../nn/random.ts";
import { coinSyllables } from "./coined_names.ts";
import type { Trade } from "./lesson_words.ts";

/** A city of one word, or of two. */
export function coinedCity(random: Random): string {
  const city = coinSyllables(random, 9);
  return random.below(5) === 0 ? `${["New", "Port", "San", "Old"][random.below(4)]} ${city}` : city;
}

/** A trade of one word and a subject of one word or two, in lower case. */
export function coinedTrade(random: Random): Trade {
  const word = () => coinSyllables(random, 9).toLowerCase();
  const trade = word() + ["er", "or", "ist", "", ""][random.below(5)];
  const subject = word() + ["ing", "ics", "y", "", ""][random.below(5)];
  return { trade, subject: random.below(3) === 0 ? `${word()} ${subject}` : subject };
}
