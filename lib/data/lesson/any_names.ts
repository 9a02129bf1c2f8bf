/**
 * Passages about people with any name: to fill these blanks, a model must learn to copy.
 *
 * @module
 */

import type { Random } from "../../nn/random.ts";
import { NAMES } from "../words.ts";
import { mixedChatter } from "./chatter/mixed_chatter.ts";
import { coinLetters, coinSyllables } from "./coined_names.ts";
import { KNOWN_NAMES } from "./known_names.ts";
import { LESSON_NAMES } from "./lesson_words.ts";
import type { PassageSource } from "./passage_source.ts";

/** How often each kind of name comes; the shares add up to one. */
const KINDS: readonly { share: number; draw: (random: Random, longest: number) => string }[] = [
  { share: 0.1, draw: listed(LESSON_NAMES) },
  { share: 0.25, draw: listed(NAMES) },
  { share: 0.3, draw: coinSyllables },
  { share: 0.28, draw: coinLetters },
  { share: 0.07, draw: (random, longest) => coinSyllables(random, longest).toLowerCase() },
];

/** Names from a list, cut if they are too long. */
function listed(names: readonly string[]): (random: Random, longest: number) => string {
  return (random, longest) => names[random.below(names.length)].slice(0, longest);
}

/** Real and made-up names, and any city, trade and chatter. */
export const ANY_NAMES: PassageSource = {
  ...KNOWN_NAMES,
  name: (random, longest) => {
    let rest = random.uniform();
    const kind = KINDS.find(({ share }) => (rest -= share) < 0) ?? KINDS[0];
    return kind.draw(random, Math.min(longest, 10));
  },
  sentence: mixedChatter({ usual: 0.2, talk: 0.65 }),
};
