/**
 * Conversations made from intents, so that the bot meets everything that people say in many phrasings, with several
 * answers, anywhere in a conversation and above all as its first message.
 *
 * @module
 */

import { Random } from "../nn/random.ts";
import { type Exchange, fill, formatConversation } from "./generated_turns.ts";
import { pick } from "./pick.ts";
import type { FollowUp, Intent, IntentPlace } from "./parse_intents.ts";
import { typed } from "./typing_habits.ts";

/** An exchange about an intent, often with follow-ups. */
interface Episode {
  readonly intent: string;
  readonly exchanges: readonly Exchange[];
}

/** How many episodes of the `anywhere` kind a conversation has; repeated numbers are more likely. */
const LENGTHS = [1, 1, 1, 1, 2, 2, 2, 3, 3];

/** Every second opening or closing is a conversation of its own. */
const ON_ITS_OWN_EVERY = 2;

/** Every second exchange is followed up, as long as the intent knows how. */
const FOLLOWED_UP_EVERY = 2;

/** Draws one word for each slot. */
function drawWords(random: Random, slots: Intent["slots"]): Record<string, string> {
  return Object.fromEntries(Object.entries(slots).map(([slot, words]) => [slot, pick(random, words)]));
}

/** What a person types: with the slots filled, `?.` turned into `?`, and one of the typing habits. */
function say(random: Random, phrasing: string, words: Readonly<Record<string, string>>): string {
  const filled = fill(phrasing, words).replace(/(?<=\w\?)[.!]/g, "");
  return typed(random, /^[a-z]/.test(phrasing) ? filled.toLowerCase() : filled);
}

/** Each phrasing of an intent `rounds` times, each time with another reply. */
function episodesOf(intent: Intent, options: { random: Random; rounds: number }): Episode[] {
  const { random, rounds } = options;
  const { name, phrasings, replies, followUps, slots } = intent;
  return phrasings.flatMap((phrasing) => {
    const first = random.below(replies.length);
    return Array.from({ length: rounds }, (_, round): Episode => {
      const words = drawWords(random, slots);
      const reply = replies[(first + round) % replies.length];
      const exchanges: Exchange[] = [[say(random, phrasing, words), fill(reply, words)]];
      for (const { phrasings, reply } of drawFollowUps(random, followUps)) {
        exchanges.push([say(random, pick(random, phrasings), words), fill(reply, words)]);
      }
      return { intent: name, exchanges };
    });
  });
}

/** Some follow-ups, in the order in which they are listed: a second "another one" comes after the first. */
function drawFollowUps(random: Random, all: readonly FollowUp[]): FollowUp[] {
  const drawn: FollowUp[] = [];
  for (let next = 0; next < all.length && random.below(FOLLOWED_UP_EVERY) === 0; next++) {
    next += random.below(all.length - next);
    drawn.push(all[next]);
  }
  return drawn;
}

/** Cuts episodes into conversations of one to three, each with different intents. */
function cut(random: Random, episodes: readonly Episode[]): Episode[][] {
  const conversations: Episode[][] = [];
  let room = 0;
  for (const episode of episodes) {
    const current = conversations.at(-1);
    if (current === undefined || room === 0 || current.some(({ intent }) => intent === episode.intent)) {
      conversations.push([episode]);
      room = pick(random, LENGTHS) - 1;
    } else {
      current.push(episode);
      room--;
    }
  }
  return conversations;
}

/**
 * Writes conversations in the corpus's own format (`A: …`, `B: …`, with an empty line between them).
 *
 * @param intents What to make them from.
 * @param options.seed Seed of all choices.
 * @param options.rounds How often each phrasing occurs, each time with another reply while there are any left.
 * @returns The text, which ends with a line break and has no duplicate conversations.
 *
 * @example
 * ```ts
 * import { intentChats } from "./intent_chats.ts";
 * import { parseIntents } from "./parse_intents.ts";
 * import { assertMatch } from "@std/assert";
 *
 * const intents = parseIntents("# hunger\nA: I am hungry.\nB: Eat something.\nB: Have some soup.");
 * assertMatch(intentChats(intents, { seed: 1, rounds: 2 }), /^A: .+\nB: .+\n\nA: .+\nB: .+\n$/);
 * ```
 */
export function intentChats(
  intents: readonly Intent[],
  options: { readonly seed: number; readonly rounds: number },
): string {
  const { seed, rounds } = options;
  const random = new Random(seed);
  const pile = (place: IntentPlace): Episode[] =>
    random.shuffle(
      intents.filter((intent) => intent.place === place).flatMap((intent) =>
        episodesOf(intent, { random, rounds })
      ),
    );
  const conversations = cut(random, pile("anywhere"));
  const long = random.shuffle([...conversations]);
  for (const [i, opening] of pile("opening").entries()) {
    if (i % ON_ITS_OWN_EVERY === 0 || i >= long.length) conversations.push([opening]);
    else long[i].unshift(opening);
  }
  random.shuffle(long);
  for (const [i, closing] of pile("closing").entries()) {
    if (i % ON_ITS_OWN_EVERY === 0 || i >= long.length) conversations.push([closing]);
    else long[i].push(closing);
  }
  const byContent = new Map<string, string>();
  for (const episodes of random.shuffle(conversations)) {
    const text = formatConversation(episodes.flatMap(({ exchanges }) => exchanges));
    byContent.set(text.toLowerCase(), text);
  }
  return [...byContent.values()].join("\n");
}
