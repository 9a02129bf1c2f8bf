/**
 * A curriculum for the lesson's blank: at first the friend is named right before it, and moves away as fast as the
 * network learns. With whole passages from the start a network only guesses for minutes, since nothing tells it yet
 * that there is something to remember.
 *
 * @module
 */

import type { Learner } from "../../nn/backend.ts";
import type { Random } from "../../nn/random.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";
import { pick } from "../pick.ts";
import { type FriendPair, type LessonPassage, lessonPassage } from "./lesson.ts";
import { type LessonBatch, lessonBatch, nearPassage } from "./lesson_batch.ts";

/** From this many characters between name and blank on, passages are whole. */
const WHOLE = 45;
/** Characters between name and blank at first: those of `␠from␠`. */
const NEAREST = 6;
/** Share of blanks that must be filled correctly, as a running mean, before the friend moves further away. */
const PASS_MARK = 0.85;
/** The weight of a character of the answer; all others have 1. */
const ANSWER_WEIGHT = 5;

/** Options of a {@linkcode LessonCourse}. */
export interface LessonCourseOptions {
  /** The symbols to encode with. */
  readonly vocabulary: Vocabulary;
  /** The pairs of friends to learn with. */
  readonly pairs: readonly FriendPair[];
  /** All names, the lesson's own by default. */
  readonly names?: readonly string[];
  /** B: passages side by side. */
  readonly batchSize: number;
  /** How many characters away the friend should be in the end. */
  readonly goal: number;
  /** Makes the choices. */
  readonly random: Random;
}

/**
 * Sets the exercises, marks the exams, and decides how far away the friend is.
 *
 * @example
 * ```ts
 * import { LessonCourse } from "./lesson_course.ts";
 * import { LESSON } from "./lesson.ts";
 * import { learnVocabulary } from "../../text/vocabulary.ts";
 * import { Random } from "../../nn/random.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const course = new LessonCourse({
 *   vocabulary: learnVocabulary([LESSON.text]),
 *   pairs: [["Aman", "Alex"]],
 *   batchSize: 4,
 *   goal: 100,
 *   random: new Random(1),
 * });
 * assertEquals([course.exercise().batchSize, course.gap], [4, 6]);
 * ```
 */
export class LessonCourse {
  readonly #options: LessonCourseOptions;
  #gap = NEAREST;
  #right = 0;

  /** Starts with the friend right before the blank. */
  constructor(options: LessonCourseOptions) {
    this.#options = options;
  }

  /** How many characters away the friend is now, at most. */
  get gap(): number {
    return Math.floor(this.#gap);
  }

  /** Share of blanks filled correctly at that distance, as a running mean over the exams. */
  get right(): number {
    return this.#right;
  }

  /** Whether the friend has reached the goal. */
  get done(): boolean {
    return this.#gap >= this.#options.goal;
  }

  /** A passage with the friend this far away: cut short if near, with sentences in between if far. */
  passage(gap: number): LessonPassage {
    const { random, pairs, names } = this.#options;
    const passage = lessonPassage(random, {
      distance: Math.max(0, gap - WHOLE),
      friendPair: pick(random, pairs),
      ...names && { names },
    });
    return gap < WHOLE ? nearPassage(passage, gap) : passage;
  }

  /** The next batch to learn from: half of the time with the friend at the full distance, otherwise nearer. */
  exercise(): LessonBatch {
    const { random, batchSize, vocabulary } = this.#options;
    const gap = random.uniform() < 0.5 ? this.gap : NEAREST + random.below(this.gap - NEAREST + 1);
    const passages = Array.from({ length: batchSize }, () => this.passage(gap));
    return lessonBatch(passages, { vocabulary, answerWeight: ANSWER_WEIGHT });
  }

  /**
   * Tests B blanks with the friend at the full distance; if enough are filled correctly, the friend moves further
   * away.
   */
  exam(learner: Learner): void {
    const { batchSize, vocabulary, goal } = this.#options;
    const passages = Array.from({ length: batchSize }, () => this.passage(this.gap));
    this.#right = 0.6 * this.#right + 0.4 * lessonRecall(learner, passages, { vocabulary });
    if (this.#right > PASS_MARK) this.#gap = Math.min(goal, 1.02 * this.#gap + 1);
  }
}

/**
 * The share of blanks that are filled correctly: *every* letter of the name, and the full stop after it, must be the
 * most probable next character.
 *
 * @param learner Reads forward only; its carried state is overwritten.
 * @param passages As many as the learner has rows, none longer than its sequences.
 * @param options.vocabulary The model's.
 * @returns 0 … 1.
 *
 * @example
 * ```ts
 * import { LESSON } from "./lesson.ts";
 * import { lessonRecall } from "./lesson_course.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { reference } from "../../nn/reference/backend.ts";
 * import { learnVocabulary } from "../../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = learnVocabulary([LESSON.text]);
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 2, numLayers: 1 } as const;
 * const model = createModel(config, new Random(1));
 * const learner = await reference.createLearner(model, { batchSize: 1, seqLength: 200 });
 * assertEquals(lessonRecall(learner, [LESSON], { vocabulary }), 0); // it has learnt nothing
 * ```
 */
export function lessonRecall(
  learner: Learner,
  passages: readonly LessonPassage[],
  { vocabulary }: { readonly vocabulary: Vocabulary },
): number {
  const B = passages.length, { answers, targets, ...batch } = lessonBatch(passages, { vocabulary });
  const best = new Int32Array(targets.length);
  learner.computeLoss({ ...batch, targets }, undefined, best);
  const missed = new Set<number>();
  answers.forEach((isAnswer, k) => {
    if (isAnswer && best[k] !== targets[k]) missed.add(k % B);
  });
  return 1 - missed.size / B;
}
