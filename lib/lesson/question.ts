/**
 * The moment before the question, at which a memory can be looked into, operated on, and asked.
 *
 * @module
 */

import { partSpans, type WrittenPassage } from "../data/lesson/write_passage.ts";
import type { Stepper } from "../nn/backend.ts";
import type { State } from "../nn/state.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { answerBlank, type BlankAnswer } from "./answer_blank.ts";

/** Where the question begins, ` Aman learns data science from `: the index of its space. */
export function questionStart(passage: Pick<WrittenPassage, "pieces">): number {
  return partSpans(passage, "person")[2].start - 1;
}

/**
 * Reads a passage up to its question.
 *
 * @param stepper Who reads, in row 0.
 * @param passage What is read.
 * @param options.vocabulary The model's.
 * @returns What is remembered then.
 */
export function readToQuestion(
  stepper: Stepper,
  passage: WrittenPassage,
  { vocabulary }: { readonly vocabulary: Vocabulary },
): State {
  stepper.writeState(0);
  stepper.prefill(0, vocabulary.encode(passage.text.slice(0, questionStart(passage))).ids);
  return stepper.readState(0);
}

/**
 * Reads the question of a passage on from any memory, and answers it.
 *
 * @param stepper Who reads, in row 0.
 * @param passage Whose question, and whose friend would be right.
 * @param options.state What is remembered before the question.
 * @param options.vocabulary The model's.
 *
 * @example To remember nothing is to have read no passage
 * ```ts
 * import { answerFrom, readToQuestion } from "./question.ts";
 * import { LESSON_VOCABULARY as vocabulary } from "./lesson_vocabulary.ts";
 * import { writePassage } from "../data/lesson/write_passage.ts";
 * import { createModel } from "../nn/model.ts";
 * import { Random } from "../nn/random.ts";
 * import { reference } from "../nn/reference/backend.ts";
 * import { zeroState } from "../nn/state.ts";
 * import { assertEquals, assertNotEquals } from "@std/assert";
 *
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 8, numLayers: 1 } as const;
 * const stepper = reference.createStepper(createModel(config, new Random(1)));
 * const words = { person: "Aman", city: "London", trade: "cook", subject: "cooking" };
 * const [alex, tom] = ["Alex", "Tom"].map((friend) => writePassage({ ...words, friend }));
 * const states = [alex, tom].map((passage) => readToQuestion(stepper, passage, { vocabulary }));
 * assertNotEquals(states[0], states[1]);
 * const empty = { vocabulary, state: zeroState(config) };
 * assertEquals(answerFrom(stepper, alex, empty).said, answerFrom(stepper, tom, empty).said);
 * ```
 */
export function answerFrom(
  stepper: Stepper,
  passage: WrittenPassage,
  { state, vocabulary }: { readonly state: State; readonly vocabulary: Vocabulary },
): BlankAnswer {
  stepper.writeState(0, state);
  stepper.prefill(0, vocabulary.encode(passage.text.slice(questionStart(passage))).ids);
  return answerBlank(stepper, passage.answer, { vocabulary });
}
