/**
 * A curriculum for the blank: at first short names, right before it; then longer ones; then they move away, as fast
 * as the network learns. With whole passages from the start, a network keeps guessing for minutes, since nothing
 * tells it yet that there is something to remember.
 *
 * @module
 */

import type { LessonPassage } from "../data/lesson/lesson.ts";
import { type LessonBatch, lessonBatch } from "../data/lesson/lesson_batch.ts";
import { drawPassage } from "../data/lesson/passage_source.ts";
import { partSpans, type Span } from "../data/lesson/write_passage.ts";
import type { Learner } from "../nn/backend.ts";
import type { Random } from "../nn/random.ts";
import type { LessonRecipe } from "./lesson_recipe.ts";
import { LESSON_VOCABULARY } from "./lesson_vocabulary.ts";

/** B: passages side by side. */
export const LESSON_ROWS = 16;

/** From this many characters between name and blank, passages are whole. */
const WHOLE = 45;
/** Characters between name and blank at first: those of `␠from␠`. */
const NEAREST = 6;
/** Roughly from the friend's name to the end of the sentence about the trade. */
const TRADE = 15;
/** Share of batches that start at "whose name is" while the friend is near: reading what precedes it costs time. */
const HEADLESS = 0.8;
/** The weight of letters that can be copied: those of the answer and of the friend's second mention. */
const COPIED = 5;
/** The weight of any other letter. */
const OTHER = 0.1;
/** Share of letters that must be right, as a running mean, to move on. */
const PASS_MARK = 0.85;
/** How the friend moves away: by a tenth of the distance plus a character. */
const GROWTH = 1.1;
/** The names get a letter longer after this many exams. */
const EXAMS_PER_LETTER = 4;

/**
 * Sets the exercises, grades the exams, and decides how long the names are and how far away.
 *
 * @example
 * ```ts
 * import { LessonExercises } from "./lesson_exercises.ts";
 * import { LESSON_RECIPES } from "./lesson_recipe.ts";
 * import { Random } from "../nn/random.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const course = new LessonExercises(LESSON_RECIPES.anyName, new Random(1));
 * assertEquals([course.exercise().batchSize, course.gap, course.longestName], [16, 6, 4]);
 * ```
 */
export class LessonExercises {
  readonly #recipe: LessonRecipe;
  readonly #random: Random;
  #gap = NEAREST;
  #longestName: number;
  #right = 0;

  /** Starts with short names, right before the blank. */
  constructor(recipe: LessonRecipe, random: Random) {
    this.#recipe = recipe;
    this.#random = random;
    this.#longestName = recipe.shortNames;
  }

  /** T: no exercise is longer. */
  static longest({ goal }: Pick<LessonRecipe, "goal">): number {
    return goal + 220;
  }

  /** How far away the friend is named at present, at most, in characters. */
  get gap(): number {
    return Math.floor(this.#gap);
  }

  /** How many letters names have at present, at most. */
  get longestName(): number {
    return Math.floor(this.#longestName);
  }

  /** Share of the letters that are right at that distance, a running mean over the exams. */
  get right(): number {
    return this.#right;
  }

  /** The next batch: half the rows with the friend at the greatest distance, half nearer, uniformly. */
  exercise(): LessonBatch {
    const random = this.#random;
    const share = random.uniform() < 0.5 ? 1 : random.uniform();
    const gap = Math.floor(NEAREST * (this.gap / NEAREST) ** share);
    const batch = this.#draw(gap, random.uniform() < HEADLESS);
    return { ...batch, weights: batch.copied.map((isCopied) => isCopied ? COPIED : OTHER) };
  }

  /** Tests a batch with the friend at the greatest distance; if enough letters are right, the curriculum moves on. */
  exam(learner: Learner): void {
    const { answers, targets, ...batch } = this.#draw(this.gap, true);
    const best = new Int32Array(targets.length);
    learner.computeLoss({ ...batch, targets }, undefined, best);
    let letters = 0, right = 0;
    answers.forEach((isAnswer, k) => {
      letters += isAnswer;
      if (isAnswer && best[k] === targets[k]) right++;
    });
    this.#right = 0.6 * this.#right + 0.4 * right / letters;
    if (this.#right > PASS_MARK) this.#goOn();
  }

  #goOn(): void {
    const { longNames, goal } = this.#recipe;
    if (this.#longestName < longNames) this.#longestName += 1 / EXAMS_PER_LETTER;
    else this.#gap = Math.min(goal, GROWTH * this.#gap + 1);
  }

  /** Passages with the friend about this far away, and which of their letters can be copied. */
  #draw(gap: number, headless: boolean): LessonBatch & { readonly copied: Float32Array } {
    const passages = Array.from({ length: LESSON_ROWS }, () => this.#passage(gap, headless));
    const batch = lessonBatch(passages, { vocabulary: LESSON_VOCABULARY });
    const copied = Float32Array.from(batch.answers);
    passages.forEach(({ again }, b) => {
      for (let t = again.start; t <= again.end; t++) copied[(t - 1) * LESSON_ROWS + b] = 1; // predicted at the letter before
    });
    return { ...batch, copied };
  }

  /** A passage, and where its friend is mentioned again. */
  #passage(gap: number, headless: boolean): LessonPassage & { readonly again: Span } {
    const whole = drawPassage(this.#random, this.#recipe.source, {
      distance: gap < WHOLE ? 0 : gap - TRADE,
      longestName: this.longestName,
    });
    const [first, again] = partSpans(whole, "friend");
    if (gap >= WHOLE) return { ...whole, again };
    const cut = headless ? Math.max(0, first.start - "whose name is ".length - this.#random.below(8)) : 0;
    const near = whole.text.slice(cut, again.end) + whole.text.slice(-gap);
    return { ...whole, text: near, again: { start: again.start - cut, end: again.end - cut } };
  }
}
