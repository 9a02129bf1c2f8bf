/**
 * Drives a training run: saves it, logs it, reports on it, and stops it when asked to.
 *
 * @module
 */

import { decodeCheckpoint, encodeCheckpoint } from "./checkpoint/checkpoint.ts";
import type { DivergedError } from "./divergence.ts";
import type { JudgedReplies } from "./judged_replies.ts";
import type { RunStore } from "./run_store.ts";
import { type StepReport, train } from "./trainer.ts";
import { type LogLine, TrainingLog } from "./training_log.ts";
import type { EvaluationOutcome, TrainingRunOptions } from "./training_run.ts";
import { trainingSample } from "./training_sample.ts";

/** Milliseconds after which a run is saved again, even between evaluations. */
const SAVE_EVERY = 40_000;

/** Is told what happens in a run, in order. */
export interface RunListener {
  /** A step was taken. */
  step?(report: StepReport): void;
  /**
   * The model was evaluated after a step.
   *
   * @param sample What it writes by then; empty if no sample was asked for.
   */
  evaluation?(report: StepReport, sample: string): void;
  /** The run diverged, and continues from an earlier step at half the learning rate. */
  retry?(error: DivergedError, step: number): void;
}

/** How to drive a run. */
export interface DriveOptions {
  /** Stores the run. */
  readonly store: RunStore;
  /** Is told what happens. */
  readonly listener?: RunListener;
  /** Stops the run after the current step; a reason that is a string is logged. */
  readonly stop?: AbortSignal;
  /** Milliseconds after which the run is saved again, even between evaluations; 40,000 if absent. */
  readonly saveEvery?: number;
  /** First turns to reply to in samples; absent for no samples. */
  readonly openings?: readonly string[];
  /**
   * By what the thresholds of the best model are fitted when the run has ended, see `fitThresholds()`; if absent, it gets
   * none.
   */
  readonly judged?: JudgedReplies;
}

/** How a run ended. */
export interface RunEnd {
  /** Why: its budget is spent, it stopped improving, or it was asked to stop; undefined if nothing was left to do. */
  readonly reason: "budget" | "patience" | "stopped" | undefined;
  /** The last step of the whole run. */
  readonly step: number;
  /** How many of its steps were taken this time. */
  readonly taken: number;
  /** Seconds since the run started, less interruptions. */
  readonly seconds: number;
  /** Its log. */
  readonly log: readonly LogLine[];
}

/**
 * Trains until the budget is spent, saving at every evaluation, at intervals, and when stopped.
 *
 * The best model is saved before the state to resume from: resuming from the older state finds the same best model
 * again. For the same reason the log is cut back to where the run continues, at the start and after it has diverged.
 *
 * @param run What to train, on what, and perhaps a checkpoint to resume.
 * @param options Where to store it, who listens, and when to stop.
 * @throws {DivergedError} If it diverges a second time; the last good state stays stored.
 * @throws {RangeError} If the checkpoint to resume has no training state, or belongs to another corpus.
 * @throws {Error} If something cannot be stored.
 *
 * @example
 * ```ts
 * import { driveRun } from "./drive_run.ts";
 * import { prepareData } from "./prepare_data.ts";
 * import { completeRecipe } from "./recipe.ts";
 * import { reference } from "../nn/reference/backend.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const lines: string[] = [];
 * const saved: string[] = [];
 * const store = {
 *   save: async (file: string) => void await saved.push(file),
 *   load: () => Promise.resolve(undefined),
 *   log: {
 *     read: () => lines,
 *     append: (line: string) => void lines.push(line),
 *     cut: (count: number) => void lines.splice(count),
 *   },
 * };
 * const data = prepareData({ corpus: { kind: "text", text: "to be or not to be, ".repeat(20) } });
 * const recipe = completeRecipe(380, { hiddenSize: 8, seqLength: 10, budget: { steps: 2 } });
 * const { reason, step } = await driveRun({ ...data, recipe, backend: reference }, { store });
 * assertEquals([reason, step, saved], ["budget", 2, ["last", "best", "last"]]);
 * ```
 */
export async function driveRun(run: TrainingRunOptions, options: DriveOptions): Promise<RunEnd> {
  const { store, listener = {}, stop, saveEvery = SAVE_EVERY, judged } = options;
  const fit = judged && await fittingTo(judged);
  const log = new TrainingLog(store.log);
  const from = run.resume?.info.step;
  log.cutBack(from ?? -1);
  log.add(from === undefined ? "begin" : "resume", from ?? 0, { name: run.name, recipe: run.recipe });
  let step = from ?? 0;
  let taken = 0;
  let reason: RunEnd["reason"];
  let lastSaved = run.resume ? performance.now() : -Infinity;
  for await (const report of train(run)) {
    step = report.step;
    taken++;
    if (report.diverged) noteRetry(log, step - 1, report.diverged);
    if (report.diverged) listener.retry?.(report.diverged, step - 1);
    log.addStep(report);
    listener.step?.(report);
    if (report.evaluation) {
      const sample = sampleOf(report.evaluation, run, options);
      listener.evaluation?.(report, sample);
      noteEvaluation(log, report, sample);
      if (report.evaluation.improved) {
        await store.save("best", encodeCheckpoint(report.evaluation.checkpoint));
      }
    }
    reason = report.finished ?? (stop?.aborted ? "stopped" : undefined);
    if (report.evaluation || reason || performance.now() - lastSaved > saveEvery) {
      await store.save("last", encodeCheckpoint(report.checkpoint()));
      lastSaved = performance.now();
    }
    if (reason) noteEnd(log, step, { reason, signal: stop?.reason });
    if (reason === "stopped") break;
  }
  if (fit && taken > 0 && reason !== "stopped") await fit(run, store);
  return { reason, step, taken, seconds: log.seconds, log: log.lines() };
}

/**
 * Gives the best model its thresholds. What that takes is loaded only if it is wanted, but before the run: a page may have
 * lost its network by the end.
 */
async function fittingTo({ conversations, ...texts }: JudgedReplies) {
  const { fitThresholds } = await import("../measuring/fit_thresholds.ts");
  return async ({ backend }: TrainingRunOptions, store: RunStore): Promise<void> => {
    // A run that was resumed may have found its best model before.
    const best = await store.load("best");
    if (!best) return;
    const { model, vocabulary, info } = decodeCheckpoint(best, "the run's best model");
    if (info.thresholds) return;
    const stepper = backend.createStepper(model, 1, { weights: "int8" });
    const thresholds = fitThresholds(conversations, {
      ...texts,
      stepper,
      vocabulary,
      kind: info.kind,
      words: info.words,
    });
    stepper.close();
    if (thresholds) {
      await store.save("best", encodeCheckpoint({ model, vocabulary, info: { ...info, thresholds } }));
    }
  };
}

function sampleOf(
  { checkpoint }: EvaluationOutcome,
  { backend }: TrainingRunOptions,
  { openings }: DriveOptions,
): string {
  return openings ? trainingSample(checkpoint, { backend, openings }) : "";
}

function noteRetry(log: TrainingLog, step: number, { message, tensor }: DivergedError): void {
  log.cutBack(step);
  log.add("diverged", step, { message, tensor });
}

function noteEvaluation(log: TrainingLog, { step, epoch, evaluation }: StepReport, sample: string): void {
  const { train, valid, answers, improved } = evaluation!;
  log.add("evaluation", step, { epoch, train, valid, ...answers !== null && { answers }, improved, sample });
}

function noteEnd(
  log: TrainingLog,
  step: number,
  { reason, signal }: { readonly reason: NonNullable<RunEnd["reason"]>; readonly signal: unknown },
): void {
  if (reason !== "stopped") log.add("end", step, { reason });
  else log.add("interrupted", step, { signal: typeof signal === "string" ? signal : "stop" });
}
