/**
 * The ways in which people type a message: with care, in a hurry, in short forms, with a typo, loudly, or with an
 * extra word before or after it.
 *
 * @module
 */

import type { Random } from "../nn/random.ts";
import { fill } from "./generated_turns.ts";
import { pick } from "./pick.ts";

/** What people put before a question or a sentence. */
const BEGINNINGS = [
  "so",
  "hey,",
  "hi,",
  "ok,",
  "well,",
  "and",
  "hello,",
  "hey cellmate,",
  "tell me,",
  "but",
  "ok so",
  "um,",
  "honestly,",
  "quick question:",
  "one more thing:",
  "i was wondering,",
  "hi cellmate!",
  "sorry,",
  "now,",
];

/** What people put after anything they say. */
const TAGS = ["lol", "haha", "tbh", "cellmate", "mate", "bot", ":)", "x"];

/** Short forms of words, as typed with thumbs, and one American spelling. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  "you": "u",
  "your": "ur",
  "you're": "ur",
  "are": "r",
  "please": "pls",
  "because": "cos",
  "tomorrow": "tmrw",
  "going to": "gonna",
  "want to": "wanna",
  "something": "smth",
  "people": "ppl",
  "right now": "rn",
  "thanks": "thx",
  "and": "n",
  "though": "tho",
  "really": "rly",
  "with": "w",
  "to be honest": "tbh",
  "i don't know": "idk",
  "what": "wat",
  "favourite": "favorite",
};

/** Any word that has a short form; of two with the same start, the longer one. */
const LONG_FORM = new RegExp(
  `\\b(${Object.keys(SHORT_FORMS).sort((a, b) => b.length - a.length).join("|")})\\b(?!')`,
  "g",
);

/** Small words that a hurried sentence can do without. */
const SMALL_WORD = /(?<=\w )(the|a|an|is|are|do|did|to|of|that|just|my) (?=\w)/g;

/** Wordier endings of a question. */
const ENDINGS = [" then", ", cellmate", ", bot", ", my friend", ", please", " by the way"];

/** How an order starts. */
const ORDER =
  /^(tell|explain|describe|introduce|show|say|sing|write|give|make|name|ask|recommend|teach|help|repeat) \S+/;

/** An order turned into a request. */
const WISHES = [
  "can you {order}?",
  "could you {order}?",
  "would you {order}?",
  "will you {order}?",
  "please {order}",
  "i want you to {order}",
  "could you please {order}?",
];

/** How a sentence starts that can follow one of `BEGINNINGS`. */
const CAN_FOLLOW =
  /^(what|what's|who|how|do|does|are|can|could|where|why|which|will|would|is|have|did|i|i'm|my) \S+/;

const withoutEnd = (text: string): string => text.replace(/(?<=[\w}])[.?!]+$/, "");

/** One typo within a word of five letters or more: a letter is missing, or two are swapped. */
function misspelled(random: Random, text: string): string {
  const within = [...text.matchAll(/(?<=[a-z]{2})[a-z](?=[a-z]{2})/g)];
  if (within.length === 0) return text;
  const { index } = pick(random, within);
  const swapped = text[index + 1] + text[index] + text.slice(index + 2);
  return text.slice(0, index) + (random.below(2) === 0 ? swapped : text.slice(index + 1));
}

/** Shortens each word that has a short form, two times out of three. */
function shortened(random: Random, text: string): string {
  return text.replace(LONG_FORM, (word) => random.below(3) === 0 ? word : SHORT_FORMS[word]);
}

/** Drops one of its small words. */
function hurried(random: Random, text: string): string {
  const small = [...text.matchAll(SMALL_WORD)];
  if (small.length === 0) return text;
  const { index, 0: word } = pick(random, small);
  return text.slice(0, index) + text.slice(index + word.length);
}

/** Whether there is a word in it. */
const hasLetters = (text: string): boolean => /[a-z]{2}/i.test(text);

/** Adds a word at the end. */
function tagged(random: Random, text: string): string {
  return hasLetters(text) ? `${withoutEnd(text)} ${pick(random, TAGS)}` : text;
}

/** Adds more punctuation at the end than needed. */
function loudly(random: Random, text: string): string {
  if (!hasLetters(text)) return text;
  const sign = text.endsWith("?") ? "?" : "!";
  return withoutEnd(text) + sign.repeat(2 + random.below(3));
}

const isQuestion = (text: string): boolean => CAN_FOLLOW.test(text) && text.endsWith("?");

/** Turns `explain it` into `could you explain it?`; leaves anything but an order as it is. */
function kindly(random: Random, text: string): string {
  const order = withoutEnd(text.toLowerCase());
  return ORDER.test(order) ? fill(pick(random, WISHES), { order }) : text;
}

/** The habits; repeated ones are more likely. */
const HABITS: readonly ((random: Random, text: string) => string)[] = [
  (_, text) => text,
  (_, text) => text,
  (_, text) => text,
  (_, text) => text,
  (_, text) => text.toLowerCase(),
  (_, text) => withoutEnd(text.toLowerCase()),
  (_, text) => withoutEnd(text.toLowerCase()),
  (_, text) => withoutEnd(text),
  (_, text) => withoutEnd(text.toLowerCase()).replaceAll("'", ""),
  (random, text) => shortened(random, withoutEnd(text.toLowerCase())).replaceAll("'", ""),
  (random, text) => misspelled(random, withoutEnd(text.toLowerCase())),
  (random, text) => misspelled(random, hurried(random, text.toLowerCase())),
  (random, text) => loudly(random, random.below(2) === 0 ? text.toUpperCase() : text),
  (random, text) => tagged(random, text.toLowerCase()),
  (random, text) => {
    const lower = text.toLowerCase();
    return CAN_FOLLOW.test(lower) ? `${pick(random, BEGINNINGS)} ${lower}` : kindly(random, text);
  },
  (random, text) => {
    const lower = text.toLowerCase();
    return isQuestion(lower) ? `${withoutEnd(lower)}${pick(random, ENDINGS)}?` : kindly(random, text);
  },
];

/**
 * Types a message as some person might. A message that starts with a lower-case letter has no capitals anyway.
 *
 * @param random Makes the choice.
 * @param text The message, in plain English.
 * @returns The message, typed differently but with the same meaning.
 *
 * @example
 * ```ts
 * import { typed } from "./typing_habits.ts";
 * import { Random } from "../nn/random.ts";
 * import { assertMatch } from "@std/assert";
 *
 * assertMatch(typed(new Random(1), "What do we do?"), /what do we do/i);
 * ```
 */
export function typed(random: Random, text: string): string {
  const small = /^[a-z]/.test(text) ? text.toLowerCase() : text;
  return pick(random, HABITS)(random, small);
}
