/**
 * What people and the bot say in the conversations written by hand, sentence by sentence.
 *
 * @module
 */

import type { Random } from "../../../nn/random.ts";
import { animals } from "../../conversations/everyday_life/animals.ts";
import { familyAndFriends } from "../../conversations/everyday_life/family_and_friends.ts";
import { food } from "../../conversations/everyday_life/food.ts";
import { longMessages } from "../../conversations/ways_of_writing/long_messages.ts";
import { longTalks } from "../../conversations/ways_of_writing/long_talks.ts";
import { stories } from "../../conversations/pastimes/stories.ts";
import { travelAndPlaces } from "../../conversations/everyday_life/travel_and_places.ts";
import { workAndSchool } from "../../conversations/everyday_life/work_and_school.ts";
import type { SentenceWords } from "./sentence_source.ts";

/** Their sentences, in order. */
export const TALK: readonly string[] = sentencesOf([
  animals,
  familyAndFriends,
  food,
  longMessages,
  longTalks,
  stories,
  travelAndPlaces,
  workAndSchool,
]);

/** How often the capitalized words of a sentence are replaced by names: a capital alone must not mean a friend. */
const NAMED = 0.3;

/** How often a sentence loses its capitals and final punctuation, as people type. */
const TYPED_FAST = 0.1;

/**
 * Cuts conversations into sentences.
 *
 * @param texts Conversations, each turn after `A: ` or `B: `.
 *
 * @example
 * ```ts
 * import { sentencesOf } from "./talk.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(sentencesOf(["A: hi\nB: Hi! How are you?\n"]), ["hi", "Hi!", "How are you?"]);
 * ```
 */
export function sentencesOf(texts: readonly string[]): string[] {
  const turns = texts.flatMap((text) => text.split("\n")).map((line) => line.replace(/^[AB]: /, "").trim());
  return turns.flatMap((turn) => turn.split(/(?<=[.!?]) +/)).filter((sentence) => sentence !== "");
}

/** Draws one of these sentences, sometimes with other names put in, or as if typed in a hurry. */
export function talk(random: Random, { q, r, c }: SentenceWords): string {
  const sentence = TALK[random.below(TALK.length)], words = [q, r, c];
  const way = random.uniform();
  if (way < NAMED) return sentence.replace(/\b[A-Z][a-z]+/g, () => words[random.below(words.length)]);
  if (way < NAMED + TYPED_FAST) return sentence.toLowerCase().replace(/[.!?]$/, "");
  return sentence;
}
