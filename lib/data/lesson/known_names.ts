/**
 * Passages about people with one of thirty names, which a model can memorize.
 *
 * @module
 */

import { mixedChatter } from "./chatter/mixed_chatter.ts";
import { coinedCity, coinedTrade } from "./coined_words.ts";
import { LESSON_NAMES } from "./lesson_words.ts";
import { MORE_CITIES, MORE_TRADES } from "./more_words.ts";
import type { PassageSource } from "./passage_source.ts";

/** Thirty names, and any city, trade and chatter. */
export const KNOWN_NAMES: PassageSource = {
  name: (random, longest) => {
    const names = LESSON_NAMES.filter(({ length }) => length <= longest);
    return names[random.below(names.length)];
  },
  city: (random) =>
    random.uniform() < 0.3 ? coinedCity(random) : MORE_CITIES[random.below(MORE_CITIES.length)],
  trade: (random) =>
    random.uniform() < 0.4 ? coinedTrade(random) : MORE_TRADES[random.below(MORE_TRADES.length)],
  sentence: mixedChatter({ usual: 0.25, talk: 0.7 }),
};
