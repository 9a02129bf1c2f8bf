/**
 * What comes with Cellmate: the chats that it learns from when no others are given, and the lesson's sentence about
 * Aman, Alex and London, with similar passages. For training without data of your own, or teaching.
 *
 * @example The sentence whose blank only a memory can fill
 * ```ts
 * import { LESSON } from "./mod.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(LESSON.text.slice(0, 21), "Aman stays in London.");
 * assertEquals(LESSON.answer, "Alex");
 * ```
 *
 * @module
 */

export * from "./embedded_corpus.ts";
export * from "./embedded_scope.ts";
export * from "./generate_conversations.ts";
export * from "./handwritten_topics.ts";
export * from "./held_games.ts";
export * from "./honest_replies.ts";
export * from "./intent_chats.ts";
export * from "./intent_texts.ts";
export * from "./lesson/lesson.ts";
export * from "./lesson/lesson_batch.ts";
export * from "./lesson/lesson_course.ts";
export * from "./lesson/lesson_words.ts";
export * from "./parse_intents.ts";
