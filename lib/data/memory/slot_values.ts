/**
 * Values to tell: from lists, and made up. A made-up value is in no list, so it cannot be learnt by heart: it must be
 * copied.
 *
 * @module
 */

import type { Random } from "../../nn/random.ts";
import { coinLetters, coinSyllables } from "../lesson/coined_names.ts";
import { pick } from "../pick.ts";
import { CITIES, FAVOURITES, NAMES, PET_NAMES } from "../words.ts";

const JOBS =
  "baker, teacher, nurse, driver, farmer, cook, doctor, gardener, painter, waiter, lawyer, singer, carpenter, plumber, tailor, pilot, sailor, librarian, builder, barber, butcher, dentist, cleaner, clerk, coach, dancer, editor, fisher, guard, hunter, judge, miner, porter, potter, roofer, soldier, student, writer";

/** Share of values that are made up. */
const MADE_UP = 0.6;
/** Share of made-up words that are any letters at all. */
const SCRAMBLED = 0.12;

/** The longest made-up word. */
const LONGEST = 7;

const coin = (random: Random): string =>
  random.uniform() < SCRAMBLED ? coinLetters(random, LONGEST) : coinSyllables(random, LONGEST);

const either = (listed: readonly string[], invent: (random: Random) => string) => (random: Random): string =>
  random.uniform() < MADE_UP ? invent(random) : pick(random, listed);

const lower = (random: Random): string => coin(random).toLowerCase();

type Values = Readonly<Record<string, (random: Random) => string>>;

/** Draws a value of one list. */
export const SLOT_VALUES: Values = /* @__PURE__ */ slotValues();

/** A function, so that it is left out of bundles that draw no values, such as the page's. */
function slotValues(): Values {
  return {
    names: either(NAMES, coin),
    towns: either(CITIES, coin),
    pets: either(PET_NAMES, coin),
    jobs: either(JOBS.split(", "), lower),
    colours: either(FAVOURITES.colour, lower),
    foods: either(FAVOURITES.food, lower),
    ages: (random) => String(5 + random.below(90)),
  };
}
