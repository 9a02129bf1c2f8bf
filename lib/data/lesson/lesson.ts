/**
 * The lesson's example, and any number of similar passages: a person, a city, a friend, a trade, distracting
 * sentences, and a blank that only the friend's name fills.
 *
 * @module
 */

import type { Random } from "../../nn/random.ts";
import { pick } from "../pick.ts";
import { DISTRACTIONS } from "./chatter/distractions.ts";
import { LESSON_CITIES, LESSON_NAMES, LESSON_TRADES } from "./lesson_words.ts";

/** A person and the friend the person learns from. */
export type FriendPair = readonly [person: string, friend: string];

/** A text that stops before the friend's name. */
export interface LessonPassage {
  /** The passage up to and including `from␠`; {@linkcode LessonPassage.answer} comes next. */
  readonly text: string;
  /** What fills the blank: the friend's name. */
  readonly answer: string;
  /** Whom the passage is about. */
  readonly person: string;
  /** The friend: the answer. */
  readonly friend: string;
  /** Where the person stays: a good memory may forget it. */
  readonly city: string;
  /** Characters from the end of the friend's last sentence to the blank, spaces included. */
  readonly distance: number;
}

/** What {@linkcode lessonPassage} may vary. */
export interface LessonPassageOptions {
  /** Minimum of {@linkcode LessonPassage.distance}, filled up with distracting sentences. Default 0: none. */
  readonly distance?: number;
  /** Names to draw from, at least four; {@linkcode LESSON_NAMES} if absent. */
  readonly names?: readonly string[];
  /** Fixes person and friend, to train on some pairs and test on others; drawn from the names if absent. */
  readonly friendPair?: FriendPair;
}

/**
 * The sentence that the lesson uses to explain the cell state. To fill the blank, "Alex" must be kept and "London"
 * may be forgotten.
 *
 * @example
 * ```ts
 * import { LESSON } from "./lesson.ts";
 * import { assert, assertEquals } from "@std/assert";
 *
 * assert(LESSON.text.endsWith("Aman learns data science from "));
 * assertEquals(LESSON.answer, "Alex");
 * ```
 */
export const LESSON: LessonPassage = {
  text: "Aman stays in London. Aman has a friend whose name is Alex. Alex is a data scientist. " +
    "Aman learns data science from ",
  answer: "Alex",
  person: "Aman",
  friend: "Alex",
  city: "London",
  distance: 31,
};

function pickName(random: Random, names: readonly string[], taken: readonly string[]): string {
  const free = names.filter((name) => !taken.includes(name));
  if (free.length === 0) {
    throw new RangeError(
      `Cannot write a passage as it needs four different names: current value is ${names.length} name(s)`,
    );
  }
  return pick(random, free);
}

/**
 * Writes a passage like the lesson's.
 *
 * @param random Makes the choices; the same state gives the same passage.
 * @param options The minimum distance, the names, the pair of friends.
 * @returns The text up to the blank, the answer, and who is who.
 * @throws {RangeError} If the distance is not a whole number ≥ 0 or there are fewer than four names.
 *
 * @example
 * ```ts
 * import { lessonPassage } from "./lesson.ts";
 * import { Random } from "../../nn/random.ts";
 * import { assert, assertEquals } from "@std/assert";
 *
 * const passage = lessonPassage(new Random(1), { distance: 100, friendPair: ["Mona", "Yuri"] });
 * assert(passage.text.startsWith("Mona stays in "));
 * assert(passage.distance >= 100);
 * assertEquals(passage.answer, "Yuri");
 * ```
 */
export function lessonPassage(random: Random, options: LessonPassageOptions = {}): LessonPassage {
  const { distance: least = 0, names = LESSON_NAMES } = options;
  if (!Number.isSafeInteger(least) || least < 0) {
    throw new RangeError(
      `Cannot write a passage as its distance must be a whole number ≥ 0: current value is ${least}`,
    );
  }
  const person = options.friendPair?.[0] ?? pickName(random, names, []);
  const friend = options.friendPair?.[1] ?? pickName(random, names, [person]);
  const city = pick(random, LESSON_CITIES);
  const { trade, subject } = pick(random, LESSON_TRADES);
  const head = `${person} stays in ${city}. ${person} has a friend whose name is ${friend}. ` +
    `${friend} is a ${trade}.`;
  const question = ` ${person} learns ${subject} from `;
  let middle = "";
  while (middle.length + question.length < least) {
    const q = pickName(random, names, [person, friend]);
    const r = pickName(random, names, [person, friend, q]);
    middle += ` ${pick(random, DISTRACTIONS)({ q, r, c: pick(random, LESSON_CITIES) })}`;
  }
  const distance = middle.length + question.length;
  return { text: head + middle + question, answer: friend, person, friend, city, distance };
}

/**
 * Splits all ordered pairs of names in two, so that a test asks for pairs that never occurred in training.
 *
 * @param random Decides which pairs are held out.
 * @param options How many pairs to hold out, and the names ({@linkcode LESSON_NAMES} if absent).
 * @returns The pairs to train on and the pairs to test with.
 * @throws {RangeError} If there are not that many pairs.
 *
 * @example
 * ```ts
 * import { splitFriendPairs } from "./lesson.ts";
 * import { Random } from "../../nn/random.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const { train, heldOut } = splitFriendPairs(new Random(1), { heldOut: 2, names: ["Bea", "Gus", "Uma"] });
 * assertEquals([train.length, heldOut.length], [4, 2]);
 * ```
 */
export function splitFriendPairs(
  random: Random,
  options: { readonly heldOut: number; readonly names?: readonly string[] },
): { readonly train: readonly FriendPair[]; readonly heldOut: readonly FriendPair[] } {
  const { heldOut, names = LESSON_NAMES } = options;
  const pairs = names.flatMap((person) =>
    names.filter((friend) => friend !== person).map((friend): FriendPair => [person, friend])
  );
  if (!Number.isSafeInteger(heldOut) || heldOut < 0 || heldOut > pairs.length) {
    throw new RangeError(
      `Cannot hold out pairs as their number must be a whole number in 0 … ${pairs.length}: ` +
        `current value is ${heldOut}`,
    );
  }
  random.shuffle(pairs);
  return { train: pairs.slice(heldOut), heldOut: pairs.slice(0, heldOut) };
}
