/**
 * Names that are in no list: a name never seen before can only be copied, letter by letter.
 *
 * @module
 */

import type { Random } from "../../nn/random.ts";
import { pick } from "../pick.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const VOWELS = ["a", "e", "i", "o", "u", "a", "e", "i", "o", "y", "ai", "ee", "ia", "ou", "ea", "io"];
const CONSONANTS = [
  ..."bcdfghjklmnpqrstvwxzbdklmnrst",
  ..."br ch dr fr gr kl kr ll mm nn ph pr rr sh ss st th tr tt vr zh".split(" "),
];

const capitalised = (word: string): string => word[0].toUpperCase() + word.slice(1);

/**
 * A name made of syllables, which a person might have.
 *
 * @param random Where the letters come from.
 * @param longest How many letters it may have, at least two; it has two at least.
 *
 * @example
 * ```ts
 * import { coinSyllables } from "./coined_names.ts";
 * import { Random } from "../../nn/random.ts";
 * import { assertMatch } from "@std/assert";
 *
 * assertMatch(coinSyllables(new Random(1), 6), /^[A-Z][a-z]{1,5}$/);
 * ```
 */
export function coinSyllables(random: Random, longest: number): string {
  const length = 2 + random.below(Math.min(longest, 10) - 1);
  let word = "", vowel = random.below(3) === 0;
  for (; word.length < length; vowel = !vowel) word += pick(random, vowel ? VOWELS : CONSONANTS);
  return capitalised(word.replace(/^(.)\1/, "$1").padEnd(2, "a").slice(0, length));
}

/**
 * A name of arbitrary letters.
 *
 * @param random Where the letters come from.
 * @param longest How many letters it may have, at least two; it has two at least.
 *
 * @example
 * ```ts
 * import { coinLetters } from "./coined_names.ts";
 * import { Random } from "../../nn/random.ts";
 * import { assertMatch } from "@std/assert";
 *
 * assertMatch(coinLetters(new Random(1), 6), /^[A-Z][a-z]{1,5}$/);
 * ```
 */
export function coinLetters(random: Random, longest: number): string {
  const length = 2 + random.below(Math.min(longest, 10) - 1);
  return capitalised(Array.from({ length }, () => LETTERS[random.below(LETTERS.length)]).join(""));
}
