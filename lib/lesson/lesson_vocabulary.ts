/**
 * The symbols of the lesson's models.
 *
 * @module
 */

import { Vocabulary } from "../text/vocabulary.ts";

/**
 * Letters, the space and eight signs: few, so that the models stay small. A digit is read as unknown, which the
 * chatter trains them to handle.
 *
 * @example
 * ```ts
 * import { LESSON_VOCABULARY } from "./lesson_vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const { ids, unknown } = LESSON_VOCABULARY.encode("Zoë is 9.");
 * assertEquals(LESSON_VOCABULARY.decode(ids), "Zoe is \uFFFD.");
 * assertEquals([...unknown], [["9", 1]]);
 * ```
 */
export const LESSON_VOCABULARY: Vocabulary = new Vocabulary(
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .,'?!-:",
);
