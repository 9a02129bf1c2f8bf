/**
 * What Cellmate learns from when no corpus is given: conversations written for it by hand, memory games multiplied by
 * a seeded generator, and conversations made from many phrasings of what people say.
 *
 * @module
 */

import type { Corpus } from "../text/corpus.ts";
import { parseTurns } from "../text/parsing/parse_turns.ts";
import { generateConversations } from "./generate_conversations.ts";
import { handwrittenTopics } from "./handwritten_topics.ts";
import { intentChats } from "./intent_chats.ts";
import { intentTexts } from "./intent_texts.ts";
import { parseIntents } from "./parse_intents.ts";

/** Characters of generated games per character written by hand. */
const GAMES_SHARE = 0.45;

/** How often each phrasing of an intent occurs. Once is enough to repeat the answers, as there are many phrasings. */
const ROUNDS = 1;

const SEED = 1997;

/**
 * The embedded corpus as text: `A: …` is the person, `B: …` the bot, with an empty line between conversations. ASCII
 * only, so that the vocabulary stays small; U+FFFD replaces everything else, so that the bot learns what to say to
 * emoji and other scripts.
 *
 * @returns The text, always the same.
 *
 * @example
 * ```ts
 * import { embeddedText } from "./embedded_corpus.ts";
 * import { assertMatch } from "@std/assert";
 *
 * assertMatch(embeddedText(), /^A: .+\nB: .+\n/);
 * ```
 */
export function embeddedText(): string {
  const byHand = Object.values(handwrittenTopics).join("\n");
  const characters = Math.floor(GAMES_SHARE * byHand.length);
  const intents = Object.values(intentTexts).flatMap(parseIntents);
  return [
    byHand,
    generateConversations({ seed: SEED, characters }),
    intentChats(intents, { seed: SEED, rounds: ROUNDS }),
  ].join("\n");
}

/**
 * The embedded corpus as conversations.
 *
 * @returns A chat corpus in which speaker 0 is the person and speaker 1 the bot.
 *
 * @example
 * ```ts
 * import { embeddedCorpus } from "./embedded_corpus.ts";
 * import { assert } from "@std/assert";
 *
 * const corpus = embeddedCorpus();
 * assert(corpus.kind === "chat" && corpus.conversations.length > 500);
 * ```
 */
export function embeddedCorpus(): Corpus {
  return { kind: "chat", conversations: parseTurns(embeddedText(), { source: "the embedded corpus" }) };
}
