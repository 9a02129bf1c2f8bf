/**
 * Games of memory that are in none of the embedded chats, to judge a model by.
 *
 * @module
 */

import type { Conversation } from "../text/conversation.ts";
import { parseTurns } from "../text/parsing/parse_turns.ts";
import { generateConversations } from "./generate_conversations.ts";

/** Another seed than that of the embedded chats, and enough to ask some hundred times. */
const GAMES = { seed: 11, characters: 60_000 };

/**
 * Conversations in which names and facts are told and asked back, always the same.
 *
 * @example
 * ```ts
 * import { heldGames } from "./held_games.ts";
 * import { assert } from "@std/assert";
 *
 * assert(heldGames().length > 100);
 * ```
 */
export function heldGames(): Conversation[] {
  return parseTurns(generateConversations(GAMES), { source: "the games" });
}
