/**
 * Draws the words of many passages.
 *
 * @module
 */

import type { Random } from "../../nn/random.ts";
import { fillChatter } from "./chatter/fill_chatter.ts";
import type { SentenceSource } from "./chatter/sentence_source.ts";
import type { Trade } from "./lesson_words.ts";
import { writePassage, type WrittenPassage } from "./write_passage.ts";

/** Draws the words of passages. */
export interface PassageSource {
  /**
   * Draws a name.
   *
   * @param longest The most letters it may have.
   */
  readonly name: (random: Random, longest: number) => string;
  /** Draws a city. */
  readonly city: (random: Random) => string;
  /** Draws a trade. */
  readonly trade: (random: Random) => Trade;
  /** Draws a distracting sentence. */
  readonly sentence: SentenceSource;
}

/** How {@linkcode drawPassage} draws. */
export interface DrawOptions {
  /** Maximum of {@linkcode WrittenPassage.distance}, filled up with chatter. Default 0: none. */
  readonly distance?: number;
  /** The most letters a name may have; no limit by default. */
  readonly longestName?: number;
}

/** How often to try to draw a different name or sentence. */
const TRIES = 1000;

/**
 * Draws a passage from a source: two different names, neither of which occurs in the chatter.
 *
 * @param random Makes the choices.
 * @param source Draws the words.
 * @param options How long it may be.
 * @throws {RangeError} If the source has only one name of that length.
 *
 * @example
 * ```ts
 * import { drawPassage } from "./passage_source.ts";
 * import { KNOWN_NAMES } from "./known_names.ts";
 * import { Random } from "../../nn/random.ts";
 * import { assert } from "@std/assert";
 *
 * const { distance, text } = drawPassage(new Random(1), KNOWN_NAMES, { distance: 100 });
 * assert(distance > 70 && distance <= 100 && text.endsWith(" from "));
 * ```
 */
export function drawPassage(
  random: Random,
  source: PassageSource,
  { distance = 0, longestName = Infinity }: DrawOptions = {},
): WrittenPassage {
  const name = (taken: readonly string[]) => another(() => source.name(random, longestName), taken);
  const person = name([]), friend = name([person]);
  const words = { person, friend, city: source.city(random), ...source.trade(random) };
  const room = distance - writePassage(words).distance - 1;
  const sentence = () => {
    const q = name([person, friend]);
    return source.sentence(random, { q, r: name([person, friend, q]), c: source.city(random) });
  };
  const apart = () => {
    for (let k = 0; k < TRIES; k++) {
      const text = sentence(), said = text.split(/[^A-Za-z]+/);
      if (!said.includes(person) && !said.includes(friend)) return text;
    }
    throw new RangeError("Cannot draw a passage as its chatter must not name its people: it always does");
  };
  return writePassage({ ...words, chatter: fillChatter(room, apart) });
}

/** Draws until the result is not taken. */
function another(draw: () => string, taken: readonly string[]): string {
  for (let k = 0; k < TRIES; k++) {
    const word = draw();
    if (!taken.includes(word)) return word;
  }
  throw new RangeError(
    `Cannot draw a passage as it needs another name than ${taken.join(", ")}: there is none`,
  );
}
