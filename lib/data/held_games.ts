/**
 * Games of memory that no model has learnt, to judge it by.
 *
 * @module
 */

import { Random } from "../nn/random.ts";
import type { Conversation } from "../text/conversation.ts";
import { memoryGame } from "./memory/memory_game.ts";
import { MEMORY_SLOTS } from "./memory/memory_slots.ts";

/** Another seed than that of any course, and enough to ask some hundred times. */
const SEED = 11, COUNT = 200;

/**
 * Conversations in which names and facts are told and asked back, every fourth with something else told as well, always
 * the same. Most of what is told is made up.
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
  const random = new Random(SEED);
  return Array.from({ length: COUNT }, (_, i) => {
    const { told, asked } = memoryGame(random, {
      slots: MEMORY_SLOTS,
      others: i % 4 === 0 ? 1 : 0,
      untold: false,
    });
    return [...told, ...asked].map(({ speaker, text }) => ({ speaker, text }));
  });
}
