/**
 * What Cellmate learns from when no corpus is given: conversations written for it by hand, memory games multiplied by
 * a seeded generator, and conversations made from many phrasings of what people say.
 *
 * @module
 */

import type { Corpus } from "../text/corpus.ts";
import { parseTurns } from "../text/parsing/parse_turns.ts";
import { CORE_INTENTS } from "./core_intents.ts";
import type { EmbeddedScope } from "./embedded_scope.ts";
import { generateConversations } from "./generate_conversations.ts";
import { handwrittenTopics } from "./handwritten_topics.ts";
import { intentChats } from "./intent_chats.ts";
import { intentTexts } from "./intent_texts.ts";
import { type Intent, parseIntents } from "./parse_intents.ts";

/** Characters of generated games per character written by hand. */
const GAMES_SHARE = 0.45;

const SEED = 1997;

/** The groups of intents that "wide" adds to the core. */
const WIDE: readonly (keyof typeof intentTexts)[] = [
  ...["aboutItself", "memory", "greetings", "farewells", "feelings", "dailyLife", "foodAndEveryday"],
];

/** How often each phrasing occurs, each time typed in another way. */
const ROUNDS: Readonly<Record<EmbeddedScope, number>> = { core: 3, wide: 2, every: 2, all: 1 };

/**
 * The embedded corpus as text: `A: …` is the person, `B: …` the bot, with an empty line between conversations. ASCII
 * only, so that the vocabulary stays small; U+FFFD replaces everything else, so that the bot learns what to say to
 * emoji and other scripts.
 *
 * @param scope How much of it; all by default.
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
export function embeddedText(scope: EmbeddedScope = "all"): string {
  const rounds = ROUNDS[scope];
  if (scope !== "all") {
    const intents = oneAnswerEach(intentsOf(scope));
    return intentChats(scope === "core" ? withoutFollowUps(intents) : intents, { seed: SEED, rounds });
  }
  const byHand = Object.values(handwrittenTopics).join("\n");
  const characters = Math.floor(GAMES_SHARE * byHand.length);
  return [
    byHand,
    generateConversations({ seed: SEED, characters }),
    intentChats(intentsOf(scope), { seed: SEED, rounds }),
  ].join("\n");
}

function intentsOf(scope: EmbeddedScope): Intent[] {
  return Object.entries(intentTexts).flatMap(([group, text]) => {
    const intents = parseIntents(text);
    return scope === "all" || scope === "every" || (scope === "wide" && WIDE.includes(group))
      ? intents
      : intents.filter(({ name }) => CORE_INTENTS.has(name));
  });
}

/** The same intents, each with its first answer only: an answer each is learnt in a tenth of the time of five. */
function oneAnswerEach(intents: readonly Intent[]): Intent[] {
  return intents.map((intent) => ({ ...intent, replies: intent.replies.slice(0, 1) }));
}

/** The same intents as openings only, for a bot that has no time for more. */
function withoutFollowUps(intents: readonly Intent[]): Intent[] {
  return intents.map((intent) => ({ ...intent, followUps: [] }));
}

/**
 * The embedded corpus as conversations.
 *
 * @param scope How much of it; all by default.
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
export function embeddedCorpus(scope?: EmbeddedScope): Corpus {
  return { kind: "chat", conversations: parseTurns(embeddedText(scope), { source: "the embedded corpus" }) };
}
