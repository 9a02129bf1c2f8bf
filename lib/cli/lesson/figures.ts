/**
 * Measures what a lesson model can do with words that it has never met.
 *
 * @module
 */

import { drawPassage, type PassageSource } from "../../data/lesson/passage_source.ts";
import { ALL_UNSEEN, KNOWN_AMONG_UNSEEN, UNSEEN_CITIES } from "../../data/lesson/unseen/unseen.ts";
import type { WrittenPassage } from "../../data/lesson/write_passage.ts";
import { coinName } from "../../data/name_games.ts";
import { pick } from "../../data/pick.ts";
import { findFriendUnits, type FriendUnits } from "../../lesson/friend_units.ts";
import type { LessonRecipe } from "../../lesson/lesson_recipe.ts";
import { LESSON_VOCABULARY as vocabulary } from "../../lesson/lesson_vocabulary.ts";
import { measureBlanks } from "../../lesson/measure_blanks.ts";
import { measureOperations, type OperationRates } from "../../lesson/measure_operations.ts";
import { probeWord } from "../../lesson/probe_word.ts";
import type { Model } from "../../nn/model.ts";
import { openBackend } from "../../nn/open_backend.ts";
import { Random } from "../../nn/random.ts";

/** Characters from the friend's last sentence to the blank. */
export const DISTANCES = [40, 100, 200, 400] as const;

/** How many passages to find the units in, to operate on, and to read a city from. */
const FOUND_WITH = 100, OPERATED = 200, PROBED = 1500;
/** How many cities to tell apart: few, for enough passages of each. */
const CITIES = UNSEEN_CITIES.slice(0, 6);
/** How far back the friend is. */
const OPERATED_AT = 150;

/** Made-up names, by other rules than the training passages'. */
const MADE_UP: PassageSource = {
  ...ALL_UNSEEN,
  name: (random, longest) => {
    let name = coinName(random);
    while (name.length > longest) name = coinName(random);
    return name;
  },
};

/** Kinds of names to ask for: what they are, where they come from, and the longest. */
const NAMES: readonly (readonly [string, PassageSource, number])[] = [
  ["known names", KNOWN_AMONG_UNSEEN, 6],
  ["unseen real names of up to 6 letters", ALL_UNSEEN, 6],
  ["made-up names of up to 6 letters", MADE_UP, 6],
  ["made-up names of up to 9 letters", MADE_UP, 9],
];

/** What {@linkcode measureModel} finds. Shares are 0 … 1. */
export interface Figures {
  /** Blanks filled correctly: a row per kind of name, a number per distance. */
  readonly blanks: readonly { readonly names: string; readonly right: readonly number[] }[];
  /** The units that carry the friend, found with the training words. */
  readonly found: FriendUnits;
  /** What happens to the answers when these are emptied or filled. */
  readonly operations: OperationRates;
  /** How often a probe reads the city from the memory at the blank, a number per distance; 0.5 is guessing. */
  readonly city: readonly number[];
}

/**
 * Measures a model.
 *
 * @param model Made by the recipe.
 * @param recipe Says which names it should know, and which words find its units.
 */
export async function measureModel(model: Model, recipe: LessonRecipe): Promise<Figures> {
  const stepper = openBackend().createStepper(model), random = new Random(recipe.seed);
  const test = recipe.longNames > recipe.shortNames ? ALL_UNSEEN : KNOWN_AMONG_UNSEEN;
  const draw = (count: number, source: PassageSource, distance: number): WrittenPassage[] =>
    Array.from({ length: count }, () => drawPassage(random, source, { distance, longestName: 6 }));
  const blanks = [];
  for (const [names, source, longestName] of NAMES) {
    const right = [];
    for (const distance of DISTANCES) {
      right.push(await measureBlanks(model, source, { distance, longestName }));
    }
    blanks.push({ names, right });
  }
  const found = findFriendUnits(stepper, draw(FOUND_WITH, recipe.source, OPERATED_AT), { vocabulary });
  const operated = draw(OPERATED, test, OPERATED_AT);
  const operations = measureOperations(stepper, operated, { vocabulary, units: found.units, random });
  const city = DISTANCES.map((distance) => {
    const passages = draw(PROBED, { ...test, city: (random) => pick(random, CITIES) }, distance);
    const memories = passages.map(({ text }) => {
      stepper.writeState(0);
      stepper.prefill(0, vocabulary.encode(text).ids);
      const { c, h } = stepper.readState(0);
      return c.length > 0 ? c : h;
    });
    return probeWord(memories, passages.map(({ city }) => city), { seed: recipe.seed });
  });
  stepper.close();
  return { blanks, found, operations, city };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}`.padStart(6);

/** The figures as lines of text. */
export function describeFigures({ blanks, found, operations, city }: Figures): string[] {
  const { untouched, emptied, othersEmptied, filled } = operations;
  const count = found.units.length;
  return [
    `blanks filled correctly, in %, by characters between   ${
      DISTANCES.map((d) => `${d}`.padStart(6)).join("")
    }`,
    ...blanks.map(({ names, right }) => `  ${names.padEnd(53)}${right.map(percent).join("")}`),
    `  ${"the city, read by a probe at the blank (50: guessing)".padEnd(53)}${city.map(percent).join("")}`,
    found.enough
      ? `${count} units carry the friend: ${found.units.map(({ unit }) => unit).join(", ")}`
      : `no ${count} units carry the friend; the closest ones:`,
    `  in %: right${percent(untouched)}, lost without them${percent(emptied)}, ` +
    `right without ${count} others${percent(othersEmptied)}, another's friend with another's values${
      percent(filled)
    }`,
  ];
}
