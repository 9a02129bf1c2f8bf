/**
 * The lesson's passages for training: side by side in a batch, and with the friend close at first.
 *
 * @module
 */

import type { Batch } from "../../nn/backend.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";
import type { LessonPassage } from "./lesson.ts";

/**
 * Moves the friend close to the blank: of the text between the last mention of the friend and the blank, only the
 * last characters stay. Copying a name over five characters is easy to learn, and then six.
 *
 * @param passage A whole passage; not changed.
 * @param gap How many characters stay, 0 or more. A passage whose gap is not longer is returned unchanged.
 * @returns The shortened passage.
 * @throws {RangeError} If the gap is not a whole number ≥ 0.
 *
 * @example
 * ```ts
 * import { LESSON } from "./lesson.ts";
 * import { nearPassage } from "./lesson_batch.ts";
 * import { assert } from "@std/assert";
 *
 * assert(nearPassage(LESSON, 6).text.endsWith("whose name is Alex. Alex from "));
 * ```
 */
export function nearPassage(passage: LessonPassage, gap: number): LessonPassage {
  if (!Number.isSafeInteger(gap) || gap < 0) {
    throw new RangeError(
      `Cannot move the friend close as gap must be a whole number ≥ 0: current value is ${gap}`,
    );
  }
  const { text, friend, distance } = passage;
  const after = text.lastIndexOf(friend) + friend.length;
  if (text.length - after <= gap) return passage;
  const between = text.slice(text.length - gap);
  return { ...passage, text: text.slice(0, after) + between, distance: Math.min(distance, gap) };
}

/** Options of {@linkcode lessonBatch}. */
export interface LessonBatchOptions {
  /** The symbols to encode with. */
  readonly vocabulary: Vocabulary;
  /** The weight of each character of the answer; all others have 1. Default 1. */
  readonly answerWeight?: number;
}

/** A batch, and where the answers are in it. */
export interface LessonBatch extends Batch {
  /** 1 where the target is a character of the answer or the full stop after it, else 0; shape (T, B). */
  readonly answers: Uint8Array;
}

/**
 * Puts passages side by side, each with its answer and a full stop. Every row starts with an empty memory; a row that
 * ends early is padded, with nothing to predict.
 *
 * @param passages One per row, B of them, at least one.
 * @param options Vocabulary and weight.
 * @returns A batch of T characters, one less than the longest passage with its answer.
 * @throws {RangeError} If there is no passage.
 *
 * @example
 * ```ts
 * import { LESSON } from "./lesson.ts";
 * import { lessonBatch } from "./lesson_batch.ts";
 * import { learnVocabulary } from "../../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = learnVocabulary([LESSON.text + LESSON.answer + "."]);
 * const { targets, answers } = lessonBatch([LESSON], { vocabulary });
 * assertEquals(vocabulary.decode(targets.filter((_, t) => answers[t] === 1)), "Alex.");
 * ```
 */
export function lessonBatch(
  passages: readonly LessonPassage[],
  { vocabulary, answerWeight = 1 }: LessonBatchOptions,
): LessonBatch {
  if (passages.length === 0) {
    throw new RangeError("Cannot lay out a batch as it must have a passage: current value is none");
  }
  const rows = passages.map(({ text, answer }) => vocabulary.encode(`${text}${answer}.`).ids);
  const B = rows.length, T = Math.max(...rows.map((ids) => ids.length)) - 1;
  const inputs = new Int32Array(T * B), targets = new Int32Array(T * B).fill(-1);
  const resets = new Uint8Array(T * B).fill(1, 0, B), answers = new Uint8Array(T * B);
  rows.forEach((ids, b) => {
    const ending = ids.length - passages[b].answer.length - 1;
    for (let t = 0; t + 1 < ids.length; t++) {
      inputs[t * B + b] = ids[t];
      targets[t * B + b] = ids[t + 1];
      if (t + 1 >= ending) answers[t * B + b] = 1;
    }
  });
  const weights = Float32Array.from(answers, (isAnswer) => isAnswer ? answerWeight : 1);
  return { batchSize: B, seqLength: T, inputs, targets, resets, weights, answers };
}
