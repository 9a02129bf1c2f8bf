/**
 * The moment before the question, when a memory can be inspected, operated on, and asked.
 *
 * @module
 */

import { partSpans, type WrittenPassage } from "../data/lesson/write_passage.ts";
import type { Stepper } from "../nn/backend.ts";
import type { State } from "../nn/state.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { answerBlank, type BlankAnswer } from "./answer_blank.ts";

/** Where the question starts, ` Aman learns data science from `: the index of its space. */
export function questionStart(passage: Pick<WrittenPassage, "pieces">): number {
  return partSpans(passage, "person")[2].start - 1;
}

/** What {@linkcode readToQuestion} needs to know. */
export interface ReadOptions {
  /** The model's symbols. */
  readonly vocabulary: Vocabulary;
  /** Another moment: the index of the first character not read yet, 0 … the last one's. */
  readonly at?: number;
}

/**
 * Reads a passage up to its question, or to another moment.
 *
 * @param stepper Reads, in row 0.
 * @param passage What to read.
 * @param options Symbols and moment.
 * @returns The memory at that moment.
 * @throws {RangeError} If no character would be left to read.
 */
export function readToQuestion(stepper: Stepper, passage: WrittenPassage, options: ReadOptions): State {
  stepper.writeState(0);
  stepper.prefill(0, options.vocabulary.encode(passage.text.slice(0, momentOf(passage, options))).ids);
  return stepper.readState(0);
}

/**
 * Reads a passage's question starting from any memory, and answers it.
 *
 * @param stepper Reads, in row 0.
 * @param passage Has the question, and the right friend.
 * @param options Symbols and moment; `state` is the memory at that moment.
 * @throws {RangeError} If no character would be left to read.
 *
 * @example An empty memory has read no passage
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
  options: ReadOptions & { readonly state: State },
): BlankAnswer {
  const { vocabulary, state } = options;
  stepper.writeState(0, state);
  stepper.prefill(0, vocabulary.encode(passage.text.slice(momentOf(passage, options))).ids);
  return answerBlank(stepper, passage.answer, { vocabulary });
}

function momentOf(passage: WrittenPassage, { at = questionStart(passage) }: ReadOptions): number {
  const last = passage.text.length - 1;
  if (Number.isInteger(at) && at >= 0 && at <= last) return at;
  throw new RangeError(`Cannot read up to the moment as at must be in 0 … ${last}: current value is ${at}`);
}
