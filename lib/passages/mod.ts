/**
 * The lesson's passages without its courses: how they are written and drawn, how a memory is read right before the
 * blank, and what can be done to it there. For a page that shows all that, and must not load the texts that the lesson's
 * models are taught with; `lib/lesson` has both.
 *
 * @example Who is to be named in the blank
 * ```ts
 * import { KNOWN_AMONG_UNSEEN, drawPassage, partSpans } from "./mod.ts";
 * import { Random } from "../nn/mod.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const passage = drawPassage(new Random(1), KNOWN_AMONG_UNSEEN);
 * const [{ start, end }] = partSpans(passage, "friend");
 * assertEquals(passage.text.slice(start, end), passage.answer);
 * ```
 *
 * @module
 */

export * from "../data/lesson/chatter/fill_chatter.ts";
export * from "../data/lesson/chatter/sentence_source.ts";
export * from "../data/lesson/lesson_words.ts";
export * from "../data/lesson/passage_source.ts";
export * from "../data/lesson/unseen/unseen.ts";
export * from "../data/lesson/write_passage.ts";
export * from "../lesson/answer_blank.ts";
export * from "../lesson/friend_units.ts";
export * from "../lesson/gradient_reach.ts";
export * from "../lesson/hold_gate.ts";
export * from "../lesson/lesson_vocabulary.ts";
export * from "../lesson/passage_difference.ts";
export * from "../lesson/probe_word.ts";
export * from "../lesson/question.ts";
export * from "../lesson/unit_arithmetic.ts";
