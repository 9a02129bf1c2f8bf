/**
 * Holds back what a run is evaluated on.
 *
 * @module
 */

import { CHAT } from "../text/chat_template.ts";
import type { Corpus } from "../text/corpus.ts";
import { countSymbols } from "../text/encode_turns.ts";
import { splitCorpus } from "../text/split.ts";

/** The fewest symbols of chats for which a loss means anything; with fewer, the training loss is a better guide. */
const LEAST_JUDGED = 128;

/**
 * Splits a corpus like `splitCorpus()`, unless that would leave too little of chats to evaluate on: then nothing is
 * held back.
 *
 * @param corpus What to split.
 * @param validFraction Share to hold back, 0 ≤ fraction < 1.
 * @returns Both parts; the second is empty if the corpus is too small.
 * @throws {RangeError} If the share is out of range.
 *
 * @example
 * ```ts
 * import { holdBack } from "./hold_back.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const conversations = [[{ speaker: 0, text: "hi" }, { speaker: 1, text: "hello" }]] as const;
 * assertEquals(holdBack({ kind: "chat", conversations }, 0.5).valid, { kind: "chat", conversations: [] });
 * ```
 */
export function holdBack(corpus: Corpus, validFraction: number): { train: Corpus; valid: Corpus } {
  const split = splitCorpus(corpus, validFraction);
  const { valid } = split;
  if (valid.kind === "text") return split;
  const symbols = valid.conversations.reduce((sum, one) => sum + countSymbols(one, CHAT), 0);
  return symbols >= LEAST_JUDGED ? split : { train: corpus, valid: { ...valid, conversations: [] } };
}
