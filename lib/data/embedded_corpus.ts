/**
 * What Cellmate learns from when no corpus is named: conversations written for it by hand, and some that a seeded
 * generator multiplies.
 *
 * @module
 */

import { type Corpus, parseCorpus } from "../text/corpus.ts";
import { generateConversations } from "./generate_conversations.ts";
import { handwrittenTopics } from "./handwritten_topics.ts";

/** Generated characters per character written by hand: less than a third of the text. */
const GENERATED_SHARE = 0.45;

const SEED = 1997;

/**
 * The embedded corpus as text: `A: …` is the person, `B: …` the bot, an empty line stands between
 * conversations. ASCII only, so that the vocabulary stays small; U+FFFD stands for what is outside of it, so that
 * the bot learns what to say to emoji and other scripts.
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
  const characters = Math.floor(GENERATED_SHARE * byHand.length);
  return `${byHand}\n${generateConversations({ seed: SEED, characters })}`;
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
  return parseCorpus(embeddedText(), { source: "the embedded corpus", format: "chat" });
}
