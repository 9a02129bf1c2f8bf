/**
 * Generates small talk about hobbies and trades, in which the bot may be asked what was said.
 *
 * @module
 */

import type { Random } from "../nn/random.ts";
import { casually, type Exchange, fill, pickAsides } from "./generated_turns.ts";
import { pick } from "./pick.ts";
import { HOBBIES, TRADES } from "./pastimes.ts";

const HOBBY_OPENINGS: readonly string[] = [
  "I like {name}.",
  "My hobby is {name}.",
  "I love {name}.",
  "In my free time I like {name}.",
  "I spend my weekends with {name}.",
  "Do you like {name}? I do.",
];

const TRADE_OPENINGS: readonly string[] = [
  "I am a {name}.",
  "I'm a {name}.",
  "I work as a {name}.",
  "My job? I am a {name}.",
  "I want to be a {name}.",
];

const HOBBY_RECALLS: readonly Exchange[] = [
  ["What is my hobby?", "Your hobby is {name}."],
  ["What do I like?", "You like {name}."],
  ["Do you remember what I like?", "Yes, {name}."],
];

const TRADE_RECALLS: readonly Exchange[] = [
  ["What is my job?", "You are a {name}."],
  ["What do I do?", "You work as a {name}."],
  ["Do you remember my job?", "Yes, you are a {name}."],
];

/** Answers that fit any question of the bot's, and its reactions. */
const REPLIES: readonly Exchange[] = [
  ["It depends on the day.", "A careful answer. I respect that."],
  ["I can't say.", "Then keep it as a secret."],
  ["Good question.", "Thank you. I have few of them."],
  ["Guess!", "I guess letters, not lives. Tell me."],
  ["And you?", "I only do letters. But I do them with care."],
  ["Why do you ask?", "I am curious. It is a habit from training."],
  ["I will tell you later.", "I will wait. I am good at waiting."],
  ["Hard to say.", "Then say the easy part."],
  ["It is a long story.", "I like stories. I lose the thread, but I like them."],
  ["You ask a lot.", "I do. Tell me if it is too much."],
  ["What do you think?", "I think that you do it well."],
  ["I started as a child.", "Then it is part of you by now."],
  ["I am still learning.", "The best people always are."],
  ["My friends like it too.", "Shared joy is twice the joy."],
];

/**
 * Writes one such conversation.
 *
 * @param random Makes the choices.
 * @returns Two to five exchanges.
 *
 * @example
 * ```ts
 * import { pastimeChat } from "./pastime_chats.ts";
 * import { Random } from "../nn/random.ts";
 * import { assert } from "@std/assert";
 *
 * const [[, answer]] = pastimeChat(new Random(1));
 * assert(answer.endsWith("?"));
 * ```
 */
export function pastimeChat(random: Random): Exchange[] {
  const isHobby = random.below(2) === 0;
  const pastime = pick(random, isHobby ? HOBBIES : TRADES);
  const words = { name: pastime.name };
  const opening = fill(pick(random, isHobby ? HOBBY_OPENINGS : TRADE_OPENINGS), words);
  const [reply, reaction] = pick(random, REPLIES);
  const exchanges: Exchange[] = [
    [casually(random, opening), `${pastime.remark} ${pastime.question}`],
    [casually(random, reply), reaction],
    ...pickAsides(random, random.below(2)),
  ];
  if (random.below(2) === 0) {
    const [asked, recalled] = pick(random, isHobby ? HOBBY_RECALLS : TRADE_RECALLS);
    exchanges.push([casually(random, asked), fill(recalled, words)]);
  }
  return exchanges;
}
