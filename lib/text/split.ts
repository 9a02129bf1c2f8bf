/**
 * Holds back part of a corpus, so that a model can be judged on what it has not read.
 *
 * @module
 */

import type { Conversation } from "./conversation.ts";
import type { Corpus } from "./corpus.ts";
import { holdBack } from "./split_conversations.ts";

type Chats = Exclude<Corpus, { kind: "text" }>;

/**
 * Splits a corpus into a part to learn from and a part to be judged on.
 *
 * Conversations are split by a hash of what is said in them, so that each stays on its side when others are added,
 * and the same words are never on both. The share is counted in symbols: about what was asked for, and never more
 * than twice as much. If whole conversations are too long for that, one is cut between two turns and its end held
 * back; one of two turns is never cut. If nothing is short enough, nothing is held back.
 *
 * A text is cut at `⌊characters · (1 − fraction)⌋`, which for 0.1 is nanoGPT's split.
 *
 * @param corpus What to split.
 * @param validFraction Share to hold back, 0 ≤ fraction < 1; with 0 the second part is empty.
 * @returns Both parts; the second is empty if the corpus is too small to hold any of it back.
 * @throws {RangeError} If the share is out of range.
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
  return splitChats(corpus, validFraction);
}

/** Where to cut a text: `cut` takes its length in code points, and gives how many come before the cut. */
function indexAfter(text: string, cut: (length: number) => number): number {
  let pairs = 0;
  for (let i = 0; i < text.length; i++) if (text.codePointAt(i)! > 0xffff) pairs++, i++;
  let left = cut(text.length - pairs);
  if (pairs === 0) return left;
  let index = 0;
  for (; left > 0; left--) index += text.codePointAt(index)! > 0xffff ? 2 : 1;
  return index;
}

function splitChats(corpus: Chats, validFraction: number): { train: Chats; valid: Chats } {
  if (validFraction === 0) return { train: corpus, valid: { kind: "chat", conversations: [] } };
  const { kind, conversations, focused } = corpus;
  const { learnt, cut } = holdBack(conversations, { fraction: validFraction });
  const train: Conversation[] = [], valid: Conversation[] = [];
  const bots = new Set<Conversation>();
  const part = (one: Conversation, from: number, to: number): Conversation => {
    if (from === 0 && to === one.length) return one;
    const turns = one.slice(from, to);
    if (focused?.has(one)) bots.add(turns);
    return turns;
  };
  conversations.forEach((one, i) => {
    const turns = learnt[i];
    if (turns > 0) train.push(part(one, 0, turns));
    if (turns === 0 || cut.has(i)) valid.push(part(one, turns, one.length));
  });
  const all = bots.size === 0 ? focused : new Set([...focused!, ...bots]);
  return {
    train: { ...corpus, conversations: train, ...all && { focused: all } },
    valid: { kind, conversations: valid, ...kind === "bot" && { focused: all ?? new Set() } },
  };
}
