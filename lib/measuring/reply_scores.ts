/**
 * Scores replies by what can be counted: are they words, do they end, do they go round in circles, do they answer a
 * simple question?
 *
 * @module
 */

import { countWords } from "./english_words.ts";
import type { Opening } from "./openings.ts";

/** What a model replied to an opening message. */
export interface Reply {
  /** The opening message. */
  readonly opening: Opening;
  /** What it replied. */
  readonly text: string;
  /** Whether the model ended its turn, or was cut off: at the maximum length, or by the loop detector. */
  readonly finish: "stop" | "length" | "repetition";
}

/** One reply, scored. */
export interface ScoredReply extends Reply {
  /** Words that could be judged; see {@linkcode countWords}. */
  readonly words: number;
  /** Those that are not English, as written. */
  readonly unknown: readonly string[];
  /** Whether it is blank. */
  readonly empty: boolean;
  /** Whether it repeats itself; see {@linkcode goesInCircles}. */
  readonly loops: boolean;
  /** Whether it is to the point; absent if many answers would do. */
  readonly answers?: boolean;
}

/** A summary of all replies of a model; shares are 0 … 1. */
export interface ReplyScores {
  /** How many there are. */
  readonly replies: number;
  /** Share of the words that are English. */
  readonly english: number;
  /** Share of the replies that end by themselves. */
  readonly ends: number;
  /** How many replies repeat themselves in a loop. */
  readonly loops: number;
  /** How many replies are blank. */
  readonly empty: number;
  /** Characters per reply: mean. */
  readonly length: number;
  /** Share of replies to greetings and to questions about the bot that are to the point; NaN if there are none. */
  readonly toThePoint: number;
  /** How many different replies there are: 1 means it always says the same. */
  readonly distinct: number;
}

/** True if the same four words in a row occur three times or more, or one word six times in a row. */
export function goesInCircles(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  const seen = new Map<string, number>();
  for (let i = 0; i + 4 <= words.length; i++) {
    const phrase = words.slice(i, i + 4).join(" ");
    const times = (seen.get(phrase) ?? 0) + 1;
    if (times === 3) return true;
    seen.set(phrase, times);
  }
  return false;
}

/**
 * Scores one reply.
 *
 * @param reply The reply and its opening message.
 * @param english English words in lower case.
 *
 * @example
 * ```ts
 * import { scoreReply } from "./reply_scores.ts";
 * import { assert, assertEquals } from "@std/assert";
 *
 * const opening = { kind: "greeting", text: "hi", expected: /\bhello\b/i } as const;
 * const scored = scoreReply({ opening, text: "Hello yuo!", finish: "stop" }, new Set(["hello", "you"]));
 * assert(scored.answers && !scored.loops);
 * assertEquals(scored.unknown, ["yuo"]);
 * ```
 */
export function scoreReply(reply: Reply, english: ReadonlySet<string>): ScoredReply {
  const { expected } = reply.opening;
  return {
    ...reply,
    ...countWords(reply.text, english),
    empty: reply.text.trim() === "",
    loops: reply.finish === "repetition" || goesInCircles(reply.text),
    ...(expected && { answers: expected.test(reply.text) }),
  };
}

/**
 * Summarizes a model's replies.
 *
 * @param replies Scored replies, at least one.
 */
export function sumUpReplies(replies: readonly ScoredReply[]): ReplyScores {
  const share = (part: readonly ScoredReply[], holds: (reply: ScoredReply) => boolean): number =>
    part.filter(holds).length / part.length;
  const words = replies.reduce((sum, reply) => sum + reply.words, 0);
  const unknown = replies.reduce((sum, reply) => sum + reply.unknown.length, 0);
  return {
    replies: replies.length,
    english: words === 0 ? 0 : 1 - unknown / words,
    ends: share(replies, (reply) => reply.finish === "stop"),
    loops: replies.filter((reply) => reply.loops).length,
    empty: replies.filter((reply) => reply.empty).length,
    length: replies.reduce((sum, reply) => sum + [...reply.text].length, 0) / replies.length,
    toThePoint: share(
      replies.filter((reply) => reply.answers !== undefined),
      (reply) => reply.answers === true,
    ),
    distinct: new Set(replies.map((reply) => reply.text)).size,
  };
}
