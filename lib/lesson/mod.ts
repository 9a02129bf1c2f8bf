/**
 * The lesson: passages of its kind with any names, recipes for small models that fill their blanks, training that
 * can be watched, and ways to inspect a memory and operate on it. For showing how an LSTM remembers.
 *
 * @example A blank is filled letter by letter
 * ```ts
 * import { answerBlank, LESSON_VOCABULARY as vocabulary, writePassage } from "./mod.ts";
 * import { createModel, openBackend, Random } from "../nn/mod.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const words = { person: "Priya", city: "Oslo", friend: "Tom", trade: "cook", subject: "cooking" };
 * const passage = writePassage({ ...words, chatter: "It rains." });
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 4, numLayers: 1 } as const;
 * const stepper = openBackend().createStepper(createModel(config, new Random(1)));
 * stepper.prefill(0, vocabulary.encode(passage.text).ids);
 * const { letters } = answerBlank(stepper, passage.answer, { vocabulary });
 * assertEquals(letters.map(({ expected }) => expected).join(""), "Tom.");
 * ```
 *
 * @module
 */

export * from "../data/lesson/any_names.ts";
export * from "../data/lesson/chatter/distractions.ts";
export * from "../data/lesson/chatter/fill_chatter.ts";
export * from "../data/lesson/chatter/mixed_chatter.ts";
export * from "../data/lesson/chatter/sentence_source.ts";
export * from "../data/lesson/known_names.ts";
export * from "../data/lesson/passage_source.ts";
export * from "../data/lesson/unseen/unseen.ts";
export * from "../data/lesson/write_passage.ts";
export * from "./answer_blank.ts";
export * from "./friend_units.ts";
export * from "./gradient_reach.ts";
export * from "./hold_gate.ts";
export * from "./lesson_checkpoint.ts";
export * from "./lesson_exercises.ts";
export * from "./lesson_recipe.ts";
export * from "./lesson_vocabulary.ts";
export * from "./measure_blanks.ts";
export * from "./measure_operations.ts";
export * from "./passage_difference.ts";
export * from "./probe_word.ts";
export * from "./question.ts";
export * from "./teach_lesson.ts";
export * from "./unit_arithmetic.ts";
