/**
 * Measures a bot with messages, conversations, names and facts that it cannot know from the embedded chats.
 *
 * @module
 */

import { isToThePoint } from "./judged_message.ts";
import { UNSEEN_OPENINGS } from "./openings.ts";
import type { UnseenKind } from "./unseen_opening.ts";
import { UNSEEN_TALKS } from "./talks.ts";
import { ADMITS, BETWEEN, COMPOUND_NAMES, NEVER_TOLD, type Told, TOLD_FACTS, TOLD_NAMES } from "./told.ts";

/** Replies to the person's next message in one conversation, whose earlier turns it remembers. */
export type Interlocutor = (message: string, seed: number) => string;

/** What is measured. */
export type UnseenMeasure =
  | `opening: ${UnseenKind}`
  | "follow-up"
  | `name after ${0 | 1 | 2 | 4}`
  | "name in a compound"
  | `fact after ${0 | 1}`
  | "never told";

/** One judged reply. */
export interface UnseenReply {
  readonly measure: UnseenMeasure;
  /** What the person said in this conversation so far. */
  readonly messages: readonly string[];
  readonly reply: string;
  /** Whether it is to the point, or has the word; where nothing was told: whether it admits that. */
  readonly right: boolean;
}

/** How often a bot was right. */
export interface UnseenScore {
  readonly right: number;
  readonly of: number;
}

/**
 * Asks everything once, each time in a conversation of its own, and judges the replies one by one. Seeds count from 1
 * over all replies.
 *
 * @param open Opens a new conversation with the bot.
 *
 * @example A bot that only ever says hello
 * ```ts
 * import { measureUnseen, sumUpUnseen } from "./measure_unseen.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const scores = sumUpUnseen([...measureUnseen(() => () => "Hello!")]);
 * assertEquals(scores.get("name after 0"), { right: 0, of: 30 });
 * ```
 */
export function* measureUnseen(open: () => Interlocutor): Generator<UnseenReply> {
  let seed = 0;
  const say = (talk: Interlocutor, messages: readonly string[]): string => {
    let reply = "";
    for (const message of messages) reply = talk(message, ++seed);
    return reply;
  };
  for (const opening of UNSEEN_OPENINGS) {
    const reply = say(open(), [opening.text]);
    const right = isToThePoint(opening, reply);
    yield { measure: `opening: ${opening.kind}`, messages: [opening.text], reply, right };
  }
  for (const turns of UNSEEN_TALKS) {
    const talk = open();
    for (const [i, turn] of turns.entries()) {
      const reply = say(talk, [turn.text]);
      if (!("expected" in turn)) continue;
      const messages = turns.slice(0, i + 1).map(({ text }) => text);
      yield { measure: "follow-up", messages, reply, right: isToThePoint(turn, reply) };
    }
  }
  for (const { measure, told, distance } of MEMORY_TESTS) {
    for (const { telling, question, answer } of told) {
      const messages = [telling, ...BETWEEN.slice(0, distance), question];
      const reply = say(open(), messages);
      yield { measure, messages, reply, right: has(reply, answer) };
    }
  }
  for (const question of NEVER_TOLD) {
    const messages = ["Hello!", question];
    const reply = say(open(), messages);
    yield { measure: "never told", messages, reply, right: ADMITS.test(reply) };
  }
}

const MEMORY_TESTS: readonly {
  readonly measure: UnseenMeasure;
  readonly told: readonly Told[];
  readonly distance: number;
}[] = [
  ...([0, 1, 2, 4] as const).map((distance) => ({
    measure: `name after ${distance}` as const,
    told: TOLD_NAMES,
    distance,
  })),
  { measure: "name in a compound", told: COMPOUND_NAMES, distance: 0 },
  ...([0, 1] as const).map((distance) => ({
    measure: `fact after ${distance}` as const,
    told: TOLD_FACTS,
    distance,
  })),
];

/** How many replies {@linkcode measureUnseen} yields. */
export const UNSEEN_REPLIES: number = UNSEEN_OPENINGS.length +
  UNSEEN_TALKS.flat().filter((turn) => "expected" in turn).length +
  MEMORY_TESTS.reduce((sum, { told }) => sum + told.length, 0) + NEVER_TOLD.length;

/** The word on its own, in any case. */
function has(reply: string, word: string): boolean {
  const words: readonly string[] = reply.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.includes(word.toLowerCase());
}

/** Counts the right replies by what is measured, in the order of the measurement. */
export function sumUpUnseen(replies: readonly UnseenReply[]): Map<UnseenMeasure, UnseenScore> {
  const groups = Map.groupBy(replies, ({ measure }) => measure);
  return new Map(
    [...groups].map(([measure, some]) => [
      measure,
      { right: some.filter(({ right }) => right).length, of: some.length },
    ]),
  );
}
