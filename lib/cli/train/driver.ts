/**
 * Drives a training run: saves it, logs it, shows it, and stops it when asked to.
 *
 * @module
 */

import { join } from "@std/path";
import type { Backend } from "../../nn/backend.ts";
import { type Checkpoint, encodeCheckpoint } from "../../training/checkpoint/checkpoint.ts";
import { DivergedError, type StepReport, train } from "../../training/trainer.ts";
import type { TrainingRunOptions } from "../../training/training_run.ts";
import { BEST_FILE, LAST_FILE } from "../../disk/run_files.ts";
import { writeFileAtomically } from "../../disk/write_atomically.ts";
import { Interrupted } from "../command.ts";
import { StopSignals } from "../stop_signals.ts";
import type { TrainingDisplay } from "./display.ts";
import type { TrainingLog } from "./log.ts";
import { trainingSample } from "./sample.ts";

/** Milliseconds after which a run is saved again, also between evaluations. */
const SAVE_MS = 40_000;

/** What drives a run besides what it is made from. */
export interface TrainingDriverOptions {
  readonly backend: Backend;
  /** Where the checkpoints go. */
  readonly folder: string;
  readonly display: TrainingDisplay;
  readonly log: TrainingLog;
  /** First turns to reply to in samples; undefined for no samples. */
  readonly openings?: readonly string[];
  /** Whether to stop when the process that has started this one ends. */
  readonly stopWithParent?: boolean;
}

/**
 * Trains until the budget is spent, saving at every evaluation, at least every 40 seconds, and when stopped.
 *
 * `best.safetensors` is written before `last.safetensors`: whoever resumes from the older last file comes by
 * the same best model again.
 *
 * @returns How many steps were taken.
 * @throws {Interrupted} After a signal, when the run is saved.
 * @throws {Error} If the run diverges a second time, or a file cannot be written; the files are those of the last
 * good state.
 */
export async function driveTraining(
  run: TrainingRunOptions,
  options: TrainingDriverOptions,
): Promise<number> {
  const { folder, display, log, stopWithParent: withParent = false } = options;
  const { batchSize, seqLength } = run.recipe;
  const save = (name: string, checkpoint: Checkpoint) =>
    writeFileAtomically(join(folder, name), encodeCheckpoint(checkpoint));
  const onSignal = (signal: string) =>
    display.line(`${signal}: finishing this step and saving (once more to stop at once) …`);
  using signals = new StopSignals(onSignal, { withParent });
  let lastSaved = run.resume ? performance.now() : -Infinity;
  let steps = 0;
  for await (const report of withAdvice(train(run), folder)) {
    steps++;
    if (report.diverged) tellRetry(report, options);
    log.addStep(report);
    display.step(report, { characters: batchSize * seqLength });
    if (report.evaluation) tellEvaluation(report, options);
    if (report.evaluation?.improved) await save(BEST_FILE, report.evaluation.checkpoint);
    const stop = report.finished ? undefined : signals.received;
    if (report.evaluation || stop || performance.now() - lastSaved > SAVE_MS) {
      await save(LAST_FILE, report.checkpoint());
      lastSaved = performance.now();
    }
    if (stop) {
      log.add("interrupted", report.step, { signal: stop });
      throw new Interrupted(
        stop,
        `Saved at step ${report.step}. To go on: deno task train --resume --out ${folder}`,
      );
    }
    if (report.finished) log.add("end", report.step, { reason: report.finished });
  }
  return steps;
}

/** Adds to the message of a run that has diverged for good what is safe and what to try. */
async function* withAdvice(reports: AsyncIterable<StepReport>, folder: string): AsyncGenerator<StepReport> {
  try {
    yield* reports;
  } catch (error) {
    if (!(error instanceof DivergedError)) throw error;
    throw new Error(
      `${error.message}, although the learning rate had been halved. The last good state lies in ${folder}. ` +
        `Try a lower --learning-rate`,
    );
  }
}

function tellRetry({ diverged, step }: StepReport, { display, log }: TrainingDriverOptions): void {
  log.cutBack(step - 1);
  log.add("diverged", step - 1, { message: diverged!.message, tensor: diverged!.tensor });
  display.line(`${diverged!.message}. Going on from step ${step - 1} at half the learning rate.`);
}

function tellEvaluation(
  report: StepReport,
  { backend, display, log, openings }: TrainingDriverOptions,
): void {
  const { train, valid, improved, checkpoint } = report.evaluation!;
  const sample = openings ? trainingSample(checkpoint, { backend, openings }) : "";
  display.evaluation(report, sample);
  log.add("evaluation", report.step, { epoch: report.epoch, train, valid, improved, sample });
}
