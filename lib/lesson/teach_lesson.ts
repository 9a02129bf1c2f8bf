/**
 * Trains one of the lesson's models, step by step, so that a page can watch, draw and stop.
 *
 * @module
 */

import type { LessonPassage } from "../data/lesson/lesson.ts";
import { LESSON } from "../data/lesson/lesson.ts";
import type { Backend, Learner } from "../nn/backend.ts";
import { createModel, type Model } from "../nn/model.ts";
import { openBackend } from "../nn/open_backend.ts";
import { Parameters } from "../nn/parameters.ts";
import { Random } from "../nn/random.ts";
import { type Trace, trace } from "../insight/trace/trace.ts";
import { answerBlank, type BlankAnswer } from "./answer_blank.ts";
import { LESSON_ROWS, LessonExercises } from "./lesson_exercises.ts";
import type { LessonRecipe } from "./lesson_recipe.ts";
import { LESSON_VOCABULARY } from "./lesson_vocabulary.ts";

/** Updates between exams. */
const EXAM_EVERY = 10;
/** Updates over which the learning rate rises. */
const WARM_UP = 50;
/** The learning rate falls linearly over this last share of the updates. */
const FALL = 0.35;
/** It ends at this share of its peak. */
const LAST_SHARE = 0.02;
/** The last batch's share of the displayed loss. */
const LOSS_SHARE = 0.05;

/** What can be changed in a lesson. */
export interface TeachOptions {
  /** Ends after this many updates instead; the learning rate still falls at the end. */
  readonly steps?: number;
  /** Replaces the recipe's seed. */
  readonly seed?: number;
  /** Does the arithmetic; by default the fastest on one thread. */
  readonly backend?: Backend;
  /** The passage to look at; the lesson's own by default. */
  readonly passage?: Pick<LessonPassage, "text" | "answer">;
  /** Updates between looks at that passage; default 20. */
  readonly lookEvery?: number;
}

/** A lesson's progress, after each update. */
export interface LessonReport {
  /** Updates taken. */
  readonly step: number;
  /** Updates in all. */
  readonly steps: number;
  /** The loss over about the last twenty batches, a running mean, in nats per character. */
  readonly loss: number;
  /** How far away the friend is named, at most, in characters. */
  readonly gap: number;
  /** How many letters names have, at most. */
  readonly longestName: number;
  /** Share of the letters that are right there, a running mean over the exams. */
  readonly right: number;
  /** Now and then, and after the last update, a look at one passage. */
  readonly look?: LessonLook;
}

/** What a model in training makes of a passage. */
export interface LessonLook {
  /** Its answer to the blank. */
  readonly answer: BlankAnswer;
  /** Everything inside it while it read the text up to the blank. */
  readonly trace: Trace;
}

/**
 * Trains a model by a recipe. It reports after each update and goes on when asked for the next report, so the caller
 * decides when to pause and when to stop.
 *
 * @param recipe Which model.
 * @param options What to change in it.
 * @returns The trained model, after all updates.
 * @throws {RangeError} If `steps` or `lookEvery` is not a positive whole number.
 *
 * @example
 * ```ts
 * import { teachLesson } from "./teach_lesson.ts";
 * import { LESSON_RECIPES } from "./lesson_recipe.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const reports = await Array.fromAsync(teachLesson(LESSON_RECIPES.knownNames, { steps: 3 }));
 * assertEquals(reports.map(({ step, look }) => [step, look !== undefined]), [[1, false], [2, false], [3, true]]);
 * ```
 */
export async function* teachLesson(
  recipe: LessonRecipe,
  options: TeachOptions = {},
): AsyncGenerator<LessonReport, Model> {
  const { steps = recipe.steps, seed = recipe.seed, passage = LESSON, lookEvery = 20 } = options;
  assertCount(steps, "steps");
  assertCount(lookEvery, "lookEvery");
  const { cell, hiddenSize, forgetBias, learningRate, cellPenalty } = recipe;
  const backend = options.backend ?? openBackend(), random = new Random(seed);
  const config = { cell, vocabularySize: LESSON_VOCABULARY.size, hiddenSize, numLayers: 1 };
  const learner = await backend.createLearner(createModel(config, random, { forgetBias }), {
    batchSize: LESSON_ROWS,
    seqLength: LessonExercises.longest(recipe),
    cellPenalty,
  });
  try {
    const course = new LessonExercises(recipe, random);
    let loss = 0;
    for (let step = 1; step <= steps; step++) {
      const last = learner.computeGradient(course.exercise());
      loss += (step === 1 ? 1 : LOSS_SHARE) * (last - loss);
      update(learner, step, learningRate * learningRateFactor(step, steps));
      if (step % EXAM_EVERY === 0) course.exam(learner);
      const { gap, longestName, right } = course;
      const isLook = step % lookEvery === 0 || step === steps;
      yield {
        step,
        steps,
        loss,
        gap,
        longestName,
        right,
        ...isLook && { look: lookAt(learner.model, { backend, passage }) },
      };
    }
    const parameters = new Parameters(config);
    parameters.data.set(learner.model.parameters.data);
    return { config, parameters };
  } finally {
    learner.close();
  }
}

/** A short rise, then constant, then a linear fall. */
function learningRateFactor(step: number, steps: number): number {
  const fall = Math.max(LAST_SHARE, (1 - step / steps) / FALL);
  return Math.min(1, step / WARM_UP, fall);
}

function update(learner: Learner, step: number, learningRate: number): void {
  learner.update({
    learningRate,
    beta1: 0.9,
    beta2: 0.99,
    epsilon: 1e-8,
    weightDecay: 0,
    gradClip: 1,
    step,
  });
}

/** Reads a passage with the current model. */
function lookAt(
  model: Model,
  { backend, passage }: Required<Pick<TeachOptions, "backend" | "passage">>,
): LessonLook {
  const stepper = backend.createStepper(model);
  const record = trace(stepper, LESSON_VOCABULARY.encode(passage.text).ids);
  const answer = answerBlank(stepper, passage.answer, { vocabulary: LESSON_VOCABULARY });
  stepper.close();
  return { answer, trace: record };
}

function assertCount(value: number, name: string): void {
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new RangeError(
      `Cannot teach the lesson as ${name} must be a positive whole number: current value is ${value}`,
    );
  }
}
