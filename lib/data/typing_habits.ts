/**
 * One message in the ways in which people type it: with care, in a hurry, after a word to begin with.
 *
 * @module
 */

import type { Random } from "../nn/random.ts";
import { fill, pick } from "./generated_turns.ts";

/** What people put before a question or a sentence. */
const BEGINNINGS = ["so", "hey,", "hi,", "ok,", "well,", "and", "hello,", "hey cellmate,", "tell me,", "but"];

/** How a question ends that is put with more words. */
const ENDINGS = [" then", ", cellmate", ", bot", ", my friend", ", please", " by the way"];

/** How an order opens. */
const ORDER =
  /^(tell|explain|describe|introduce|show|say|sing|write|give|make|name|ask|recommend|teach|help|repeat) \S+/;

/** What an order is as a wish. */
const WISHES = [
  "can you {order}?",
  "could you {order}?",
  "would you {order}?",
  "will you {order}?",
  "please {order}",
  "i want you to {order}",
  "could you please {order}?",
];

/** How a sentence opens that can follow one of these. */
const CAN_FOLLOW =
  /^(what|what's|who|how|do|does|are|can|could|where|why|which|will|would|is|have|did|i|i'm|my) \S+/;

const withoutEnd = (text: string): string => text.replace(/(?<=[\w}])[.?!]+$/, "");

/** Leaves out one letter within a word of five or more. */
function misspelled(random: Random, text: string): string {
  const within = [...text.matchAll(/(?<=[a-z]{2})[a-z](?=[a-z]{2})/g)];
  if (within.length === 0) return text;
  const { index } = pick(random, within);
  return text.slice(0, index) + text.slice(index + 1);
}

const isQuestion = (text: string): boolean => CAN_FOLLOW.test(text) && text.endsWith("?");

/** `explain it` as `could you explain it?`; whatever is no order stays as it is. */
function kindly(random: Random, text: string): string {
  const order = withoutEnd(text.toLowerCase());
  return ORDER.test(order) ? fill(pick(random, WISHES), { order }) : text;
}

/** The habits; the repetitions are their shares. */
const HABITS: readonly ((random: Random, text: string) => string)[] = [
  (_, text) => text,
  (_, text) => text,
  (_, text) => text,
  (_, text) => text.toLowerCase(),
  (_, text) => withoutEnd(text.toLowerCase()),
  (_, text) => withoutEnd(text.toLowerCase()),
  (_, text) => withoutEnd(text),
  (_, text) => withoutEnd(text.toLowerCase()).replaceAll("'", ""),
  (_, text) => withoutEnd(text.toLowerCase()).replace(/\byou\b/g, "u").replace(/\bare u\b/g, "are you"),
  (random, text) => misspelled(random, withoutEnd(text.toLowerCase())),
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
 * Types a message as some person may do it. A message that opens with a small letter has no capitals anyway.
 *
 * @param random Where the choice comes from.
 * @param text The message, in plain English.
 * @returns The message, in other signs but with the same sense.
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
