/**
 * Generates conversations in which a name is told and asked for: at once, or after some small talk.
 *
 * @module
 */

import type { Random } from "../nn/random.ts";
import { casually, type Exchange, fill, pickAsides } from "./generated_turns.ts";
import { pick } from "./pick.ts";
import { NAMES } from "./words.ts";

const INTRODUCTIONS: readonly string[] = [
  "My name is {name}.",
  "I am {name}.",
  "I'm {name}.",
  "Hi, I'm {name}.",
  "Hello, my name is {name}.",
  "You can call me {name}.",
  "Hey, {name} here.",
  "Please call me {name}.",
  "Hi, this is {name}.",
  "Good morning, I am {name}.",
];

const WELCOMES: readonly string[] = [
  "Hello, {name}! Nice to meet you.",
  "Hi {name}! I'm Cellmate.",
  "Nice to meet you, {name}.",
  "Welcome, {name}! How are you today?",
  "{name} is a good name. I'm Cellmate.",
  "Hello {name}! What shall we talk about?",
  "Hi {name}. I will try to keep that.",
  "Good to meet you, {name}. How is your day?",
];

const QUESTIONS: readonly string[] = [
  "What is my name?",
  "What's my name?",
  "Do you remember my name?",
  "Do you still know my name?",
  "Who am I?",
  "Tell me my name.",
  "What did I say my name was?",
  "And what is my name?",
  "Do you know my name?",
];

const ANSWERS: readonly string[] = [
  "Your name is {name}.",
  "You are {name}.",
  "{name}!",
  "{name}. I kept it.",
  "It is {name}.",
  "You told me: {name}.",
  "Of course, {name}.",
  "{name}, if my cells are right.",
];

const ENDINGS: readonly Exchange[] = [
  ["Right!", "Thank you, {name}. I am glad."],
  ["Yes.", "Good. My memory works, {name}."],
  ["Well done.", "Thank you, {name}!"],
  ["Wow.", "One name is not so heavy, {name}."],
  ["Bye.", "Bye, {name}!"],
  ["Good bot.", "Thank you, {name}. I did my best."],
];

const VOWELS = [..."aeiou"];
const CONSONANTS = [..."bcdfghjklmnprstvwyz", ..."ch sh th br dr tr st ll nn rr ss".split(" ")];

/**
 * Makes up a name of two or three syllables. A name that is in no list cannot be memorized, it must be copied.
 *
 * @param random Draws the letters.
 *
 * @example
 * ```ts
 * import { coinName } from "./name_games.ts";
 * import { Random } from "../nn/random.ts";
 * import { assertMatch } from "@std/assert";
 *
 * assertMatch(coinName(new Random(1)), /^[A-Z][a-z]{2,}$/);
 * ```
 */
export function coinName(random: Random): string {
  const syllable = () => pick(random, CONSONANTS) + pick(random, VOWELS);
  const syllables = Array.from({ length: 1 + random.below(2) }, syllable).join("");
  const [first, ...rest] = syllable().replace(/^(.)\1/, "$1") + syllables;
  const end = random.below(2) === 0 ? "" : pick(random, [..."lmnrst"]);
  return first.toUpperCase() + rest.join("") + end;
}

/**
 * Writes a conversation in which somebody tells a name, hears it at once, and may ask for it at once: the shortest
 * test of memory, a step towards the longer one of {@linkcode nameGame}.
 *
 * @param random Makes the choices.
 * @returns One to three exchanges.
 *
 * @example
 * ```ts
 * import { introduction } from "./name_games.ts";
 * import { Random } from "../nn/random.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const [[person, bot]] = introduction(new Random(2));
 * const [name] = bot.match(/(?!Hello|Hi|Nice|Welcome|Good|Cellmate|I)\b[A-Z][a-z]+/)!;
 * assertEquals(person.toLowerCase().includes(name.toLowerCase()), true);
 * ```
 */
export function introduction(random: Random): Exchange[] {
  const words = { name: random.below(2) === 0 ? coinName(random) : pick(random, NAMES) };
  const exchanges = [draw(random, INTRODUCTIONS, WELCOMES, words)];
  if (random.below(2) === 0) {
    exchanges.push(draw(random, QUESTIONS, ANSWERS, words));
    if (random.below(2) === 0) exchanges.push(end(random, pick(random, ENDINGS), words));
  }
  return exchanges;
}

/**
 * Writes a conversation in which a name is told, kept during some small talk, and asked for.
 *
 * @param random Makes the choices.
 * @returns Three to seven exchanges.
 *
 * @example
 * ```ts
 * import { nameGame } from "./name_games.ts";
 * import { Random } from "../nn/random.ts";
 * import { assert } from "@std/assert";
 *
 * const exchanges = nameGame(new Random(1));
 * assert(exchanges.some(([person]) => person.toLowerCase().includes("my name")));
 * ```
 */
export function nameGame(random: Random): Exchange[] {
  const words = { name: pick(random, NAMES) };
  const told = draw(random, INTRODUCTIONS, WELCOMES, words);
  const asked = draw(random, QUESTIONS, ANSWERS, words);
  const exchanges = [told, ...pickAsides(random, random.below(4)), asked];
  const ending = pick(random, ENDINGS);
  if (exchanges.length < 3 || random.below(2) === 0) exchanges.push(end(random, ending, words));
  return exchanges;
}

/** What replaces `{name}`. */
type Words = Readonly<Record<"name", string>>;

/** Draws one thing to say and one answer; every answer fits. */
function draw(random: Random, said: readonly string[], answers: readonly string[], words: Words): Exchange {
  return [casually(random, fill(pick(random, said), words)), fill(pick(random, answers), words)];
}

function end(random: Random, [person, bot]: Exchange, words: Words): Exchange {
  return [casually(random, person), fill(bot, words)];
}
