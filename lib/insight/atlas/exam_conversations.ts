/**
 * Which conversations an atlas is made of.
 *
 * @module
 */

import type { Conversation } from "../../text/conversation.ts";
import { encodeTurns } from "../../text/encode_turns.ts";
import type { Reader } from "./exam_table.ts";

/** Conversations of at most so many turns are read: many short ones tell more than a few long ones. */
const LONGEST_CONVERSATION = 8;
/** The longest message on which presets are tried. */
const LONGEST_MESSAGE = 120;

/** Conversations that the person begins, each once. */
export function distinct(conversations: readonly Conversation[]): Conversation[] {
  const seen = new Map<string, Conversation>();
  for (const turns of conversations) {
    const first = turns.findIndex(({ speaker }) => speaker === 0);
    const used = first < 0 ? [] : turns.slice(first, first + LONGEST_CONVERSATION);
    if (used.length > 0) seen.set(JSON.stringify(used), used);
  }
  return [...seen.values()];
}

/** The first conversations of so many symbols together. */
export function upTo(
  { vocabulary, kind }: Reader,
  conversations: readonly Conversation[],
  symbols: number,
): Conversation[] {
  const taken: Conversation[] = [];
  for (const turns of conversations) {
    if (symbols <= 0) break;
    taken.push(turns);
    symbols -= encodeTurns(vocabulary, turns, kind).ids.length;
  }
  return taken;
}

/** First messages, each once. */
export function distinctMessages(conversations: readonly Conversation[], count: number): string[] {
  const messages = conversations.map(([{ text }]) => text).filter(({ length }) => length <= LONGEST_MESSAGE);
  return [...new Set(messages)].slice(0, count);
}
