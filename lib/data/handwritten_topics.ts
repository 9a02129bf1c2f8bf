/**
 * The conversations that were written by hand, one text per topic.
 *
 * @module
 */

import abilities from "./conversations/abilities.txt" with { type: "text" };
import aboutItself from "./conversations/about_itself.txt" with { type: "text" };
import goodFeelings from "./conversations/good_feelings.txt" with { type: "text" };
import greetings from "./conversations/greetings.txt" with { type: "text" };
import hardFeelings from "./conversations/hard_feelings.txt" with { type: "text" };
import howAreYou from "./conversations/how_are_you.txt" with { type: "text" };
import memory from "./conversations/memory.txt" with { type: "text" };
import memoryGames from "./conversations/memory_games.txt" with { type: "text" };

/** The texts by topic, each in the corpus's own format: `A: …`, `B: …`, an empty line between conversations. */
export const handwrittenTopics: Readonly<Record<string, string>> = {
  abilities,
  aboutItself,
  goodFeelings,
  greetings,
  hardFeelings,
  howAreYou,
  memory,
  memoryGames,
};
