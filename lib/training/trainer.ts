/**
 * Training as a stream of reports: it prints and writes nothing; its caller does.
 *
 * @module
 */

import type { CourseProgress } from "./course/memory_course.ts";
import { BudgetClock } from "./budget_clock.ts";
import type { Checkpoint, TrainingState } from "./checkpoint/checkpoint.ts";
import { DivergedError } from "./divergence.ts";
import { Pauses } from "./pauses.ts";
import type { Recipe } from "./recipe.ts";
import { scheduleFactor } from "./schedule.ts";
import {
  type EvaluationOutcome,
  type StepOutcome,
  TrainingRun,
  type TrainingRunOptions,
} from "./training_run.ts";

export { DivergedError };
export type { EvaluationOutcome, StepOutcome, TrainingRunOptions };

/** What is reported after each step. */
export interface StepReport extends StepOutcome {
  /** Number of the step, counted from 1 over the whole run. */
  readonly step: number;
  /** How often the corpus has been read so far. */
  readonly epoch: number;
  /** Share of the budget that is spent, 0 … 1. */
  readonly progress: number;
  /** The learning rate of this step. */
  readonly learningRate: number;
  /** Where the course in remembering is; absent without one. */
  readonly course?: CourseProgress;
  /** Given if an evaluation was due after this step; the last step always has one. */
  readonly evaluation?: EvaluationOutcome;
  /** Given if the run had diverged: what was seen. It was put back to the last evaluation, at half the learning rate. */
  readonly diverged?: DivergedError;
  /** Why this step is the last one. */
  readonly finished?: "budget" | "patience";
  /** A copy of the whole run as it is after this step, to resume from; call it before the next step. */
  checkpoint(): Checkpoint & { readonly training: TrainingState };
}

/**
 * Trains a model until its budget is spent or it has stopped improving.
 *
 * The same recipe, corpus and back-end give the same bytes, even if the run is stopped after any report and resumed
 * from its `checkpoint()`; only a budget in minutes depends on the clock. A loss that is not finite or has exploded
 * takes the run back to its last evaluation (or to where this process resumed it, if that was later), once, at half
 * the learning rate.
 *
 * @param options Recipe, corpus, back-end, and perhaps a checkpoint to resume.
 * @returns One report per step; none if there is nothing left to do.
 * @throws {DivergedError} If it diverges a second time.
 * @throws {RangeError} If the checkpoint to resume has no training state or belongs to another corpus.
 *
 * @example
 * ```ts
 * import { completeRecipe } from "./recipe.ts";
 * import { train } from "./trainer.ts";
 * import { reference } from "../nn/reference/backend.ts";
 * import { encodeCorpus } from "../text/corpus.ts";
 * import { learnVocabulary } from "../text/vocabulary.ts";
 * import { assertLess } from "@std/assert";
 *
 * const text = "to be or not to be, ".repeat(20);
 * const vocabulary = learnVocabulary([text]);
 * const corpus = encodeCorpus(vocabulary, { kind: "text", text });
 * const recipe = completeRecipe(text.length, { hiddenSize: 8, seqLength: 10, budget: { steps: 30 } });
 * const losses: number[] = [];
 * for await (const { loss } of train({ backend: reference, recipe, vocabulary, corpus })) losses.push(loss);
 * assertLess(losses[29], losses[0]);
 * ```
 */
export async function* train(options: TrainingRunOptions): AsyncGenerator<StepReport, void> {
  const run = await TrainingRun.create(options);
  try {
    yield* drive(run, options);
  } finally {
    run.close();
  }
}

async function* drive(
  run: TrainingRun,
  { recipe, now = () => performance.now() }: TrainingRunOptions,
): AsyncGenerator<StepReport, void> {
  const clock = new BudgetClock(recipe, {
    stepsPerEpoch: run.stepsPerEpoch,
    seconds: run.counters.seconds ?? 0,
    now,
  });
  const pauses = new Pauses();
  let good = run.checkpoint();
  let diverged: DivergedError | undefined;
  while (!finishedBy(run, clock, recipe)) {
    const factor = scheduleFactor({ step: run.step + 1, progress: clock.scheduleProgress(run.step) });
    const learningRate = recipe.learningRate * run.counters.learningRateScale * factor;
    let outcome: StepOutcome;
    try {
      outcome = run.takeStep(learningRate);
    } catch (error) {
      if (!(error instanceof DivergedError) || run.counters.learningRateScale < 1) throw error;
      diverged = error;
      run.restore(good);
      run.counters = { ...run.counters, learningRateScale: 0.5 };
      continue;
    }
    clock.tick();
    const evaluation = clock.evaluationDue(run.step) ? await evaluate(run, clock, now) : undefined;
    run.counters = { ...run.counters, seconds: clock.seconds };
    if (evaluation) good = run.checkpoint();
    const finished = finishedBy(run, clock, recipe);
    yield {
      ...outcome,
      step: run.step,
      epoch: run.epoch,
      progress: clock.progress(run.step),
      learningRate,
      ...run.course && { course: run.course },
      ...evaluation && { evaluation },
      ...diverged && { diverged },
      ...finished && { finished },
      checkpoint: () => run.checkpoint(),
    };
    diverged = undefined;
    await pauses.whenDue();
  }
}

async function evaluate(run: TrainingRun, clock: BudgetClock, now: () => number): Promise<EvaluationOutcome> {
  const start = now();
  const outcome = await run.evaluate();
  clock.evaluated((now() - start) / 1000);
  return outcome;
}

/** Why a run is over; undefined if it is not. */
function finishedBy(run: TrainingRun, clock: BudgetClock, { patience }: Recipe): StepReport["finished"] {
  if (clock.progress(run.step) >= 1) return "budget";
  return patience > 0 && run.counters.evaluationsSinceBest >= patience ? "patience" : undefined;
}
