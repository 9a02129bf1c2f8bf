/**
 * Conversations as often as they count.
 *
 * @module
 */

import type { ImportedConversation } from "./imported_chats.ts";

/**
 * Goes through conversations, chat by chat, a chat that counts several times as often, one time after the other.
 *
 * @param conversations What was imported.
 *
 * @example
 * ```ts
 * import { byWeight } from "./by_weight.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const chats = [[2, 1], [2, 1], [1, 2]].map(([weight, chat]) => ({ turns: [], weight, chat }));
 * assertEquals(Array.from(byWeight(chats), ({ chat }) => chat), [1, 1, 1, 1, 2]);
 * ```
 */
export function* byWeight(conversations: readonly ImportedConversation[]): Generator<ImportedConversation> {
  for (let from = 0, to = 0; from < conversations.length; from = to) {
    const { chat, weight } = conversations[from];
    while (to < conversations.length && conversations[to].chat === chat) to++;
    for (let i = 0; i < weight; i++) yield* conversations.slice(from, to);
  }
}
