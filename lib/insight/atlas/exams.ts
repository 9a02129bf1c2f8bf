/**
 * Texts in which one thing after the other can be asked for, without the words giving it away.
 *
 * Ordinary chats hold few quotations and numbers, and what is said in capitals is said in a temper. So some exams are
 * made of ordinary chats by a die: it decides which turn is quoted or shouted, which word has a capital, where numbers
 * stand, and which name was told at the beginning. What a unit tells of the die it cannot have from the words around.
 *
 * @module
 */

import type { Random } from "../../nn/random.ts";
import type { Conversation, Turn } from "../../text/conversation.ts";

/** Ordinary chats, and what is made of them. */
export type ExamName = "plain" | "quoted" | "shouted" | "titled" | "numbered" | "told";

/** One conversation to be read. */
export interface ExamText {
  /** What is said. */
  readonly turns: Conversation;
  /** Of the exam "told": which of {@linkcode TOLD_NAMES} the person is called. All else is the same. */
  readonly told?: number;
}

/** The names of the exam "told". */
export const TOLD_NAMES = ["Alex", "Nora", "Tom", "Maria"] as const;

/** The longest part of a turn that is quoted. */
const QUOTED_LENGTH = 60;
/** Turns of a conversation that an exam other than "plain" uses: many short ones tell more than a few long ones. */
const TURNS = 4;

/** What is said in the first exchange; the answer must not say the name again. */
const TELLINGS = ["My name is {name}.", "I am {name}.", "Hi, I'm {name}.", "You can call me {name}."];
const ANSWERS = [
  "Nice to meet you.",
  "That is a good name.",
  "Hello! How is your day?",
  "Good to know. All right!",
];

/**
 * Makes an exam of conversations: one of each; for "told" one for each name.
 *
 * @param name Which exam.
 * @param conversations Ordinary chats.
 * @param random Throws the die.
 * @returns For each conversation what was made of it.
 *
 * @example
 * ```ts
 * import { makeExam } from "./exams.ts";
 * import { Random } from "../../nn/random.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const chat = [{ speaker: 0, text: "hello you" }, { speaker: 1, text: "Hi!" }] as const;
 * const [[alex, nora]] = makeExam("told", [chat], new Random(1));
 * assertEquals([alex.told, nora.told], [0, 1]);
 * assertEquals(alex.turns.slice(1), nora.turns.slice(1)); // the name alone makes the difference
 * ```
 */
export function makeExam(
  name: ExamName,
  conversations: readonly Conversation[],
  random: Random,
): ExamText[][] {
  if (name === "told") return conversations.map((turns) => tellNames(turns, random));
  const change = CHANGES[name];
  const used = name === "plain" ? Infinity : TURNS;
  return conversations.map((turns) => [{
    turns: turns.slice(0, used).map((turn): Turn => ({ ...turn, text: change(turn.text, random) })),
  }]);
}

const isHeads = (random: Random) => random.below(2) === 0;

const CHANGES: Readonly<Record<Exclude<ExamName, "told">, (text: string, random: Random) => string>> = {
  plain: (text) => text,
  quoted(text, random) {
    const mark = isHeads(random) ? '"' : "";
    return `they said ${mark}${text.slice(0, QUOTED_LENGTH)}${mark} to us`;
  },
  shouted: (text, random) => isHeads(random) ? text.toUpperCase() : text.toLowerCase(),
  titled: (text, random) =>
    text.toLowerCase().replace(
      /[\p{L}\p{N}']+/gu,
      (word) => isHeads(random) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
    ),
  numbered(text, random) {
    const number = () => String(random.below(10 ** (1 + random.below(5))));
    return text.split(" ").flatMap((word) => random.below(4) === 0 ? [number(), word] : [word]).join(" ");
  },
};

function tellNames(turns: Conversation, random: Random): ExamText[] {
  const telling = TELLINGS[random.below(TELLINGS.length)], answer = ANSWERS[random.below(ANSWERS.length)];
  return TOLD_NAMES.map((name, told) => ({
    turns: [
      { speaker: 0, text: telling.replace("{name}", name) },
      { speaker: 1, text: answer },
      ...turns.slice(0, TURNS - 2),
    ],
    told,
  }));
}
