/**
 * Holds part of a corpus back, so that a model can be judged on what it has not read.
 *
 * @module
 */

import type { Conversation } from "./conversation.ts";
import type { Corpus } from "./corpus.ts";

type Chats = Exclude<Corpus, { kind: "text" }>;

/**
 * Splits a corpus into a part to learn from and a part to be judged on.
 *
 * Conversations are split by a hash of what is said in them: no conversation is ever torn or stands on both
 * sides, and each stays on its side when others are added. If that leaves one side empty, the conversation
 * nearest to it goes there; a corpus that is one conversation over and over is cut between two turns. A text
 * is cut at `⌊characters · (1 − fraction)⌋`, which for 0.1 is nanoGPT's split.
 *
 * @param corpus What to split.
 * @param validFraction Share to hold back, 0 ≤ fraction < 1; with 0 the second part is empty.
 * @throws {RangeError} If the share is out of range, or there is nothing that can be held back.
 *
 * @example
 * ```ts
 * import { splitCorpus } from "./split.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const { train, valid } = splitCorpus({ kind: "text", text: "0123456789" }, 0.1);
 * assertEquals([train, valid], [{ kind: "text", text: "012345678" }, { kind: "text", text: "9" }]);
 * ```
 */
export function splitCorpus(corpus: Corpus, validFraction: number): { train: Corpus; valid: Corpus } {
  if (!(validFraction >= 0 && validFraction < 1)) {
    throw new RangeError(
      `Cannot split a corpus as the share held back must be at least 0 and below 1: current value is ${validFraction}`,
    );
  }
  if (corpus.kind === "text") {
    const cut = indexAfter(corpus.text, (length) => Math.floor(length * (1 - validFraction)));
    return {
      train: { kind: "text", text: corpus.text.slice(0, cut) },
      valid: { kind: "text", text: corpus.text.slice(cut) },
    };
  }
  return splitConversations(corpus, validFraction);
}

/** Where a text is cut after a number of code points that is worked out from its length in code points. */
function indexAfter(text: string, cut: (length: number) => number): number {
  let pairs = 0;
  for (let i = 0; i < text.length; i++) if (text.codePointAt(i)! > 0xffff) pairs++, i++;
  let left = cut(text.length - pairs);
  if (pairs === 0) return left;
  let index = 0;
  for (; left > 0; left--) index += text.codePointAt(index)! > 0xffff ? 2 : 1;
  return index;
}

function splitConversations(corpus: Chats, validFraction: number): { train: Chats; valid: Chats } {
  const { conversations } = corpus;
  if (validFraction === 0) return { train: corpus, valid: { kind: "chat", conversations: [] } };
  const shares = new Float64Array(conversations.length);
  let lowest = 1, highest = 0;
  conversations.forEach((conversation, i) => {
    shares[i] = shareOf(conversation);
    lowest = Math.min(lowest, shares[i]);
    highest = Math.max(highest, shares[i]);
  });
  if (lowest >= highest) return cutConversations(corpus, validFraction);
  // The smallest share is always held back and the greatest never, so that neither side is empty.
  const isValid = (share: number): boolean => share < highest && (share < validFraction || share === lowest);
  return {
    train: { ...corpus, conversations: conversations.filter((_, i) => !isValid(shares[i])) },
    valid: {
      kind: corpus.kind,
      conversations: conversations.filter((_, i) => isValid(shares[i])),
      ...corpus.kind === "bot" && { focused: corpus.focused ?? new Set() },
    },
  };
}

/** Cuts one conversation, or copies of it, between two turns; its end is held back once. */
function cutConversations(corpus: Chats, validFraction: number): { train: Chats; valid: Chats } {
  const { conversations: copies, focused } = corpus;
  const turns = copies[0]?.length ?? 0;
  if (turns < 2) {
    throw new RangeError(
      `Cannot hold part of a corpus back as it must have two turns or more: current value is ${turns}`,
    );
  }
  const cut = Math.max(1, Math.floor(turns * (1 - validFraction)));
  const conversations = copies.map((one) => one.slice(0, cut));
  const kept = focused && new Set(conversations.filter((_, i) => focused.has(copies[i])));
  return {
    train: { kind: "chat", conversations, ...kept && { focused: kept } },
    valid: { kind: "chat", conversations: [copies[0].slice(cut)] },
  };
}

/**
 * A conversation's place in 0 ≤ share < 1: FNV-1a over what is said (by Fowler, Noll and Vo), its bits then
 * mixed as in MurmurHash3 (Appleby). Who says it does not count: the same words with the speakers exchanged
 * are no fresh test.
 */
function shareOf(conversation: Conversation): number {
  let hash = 0x811c9dc5;
  for (const { text } of conversation) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x1_0000, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}
