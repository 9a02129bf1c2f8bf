/**
 * Drives a training run from the command line: stores it in a folder, shows it on stderr, and stops it on signals.
 *
 * @module
 */

import { RunOnDisk } from "../../disk/run_on_disk.ts";
import { driveRun, type RunEnd, type RunListener } from "../../training/drive_run.ts";
import type { JudgedReplies } from "../../training/judged_replies.ts";
import { DivergedError } from "../../training/trainer.ts";
import type { TrainingRunOptions } from "../../training/training_run.ts";
import { shellWord } from "../shell_word.ts";
import { Interrupted } from "../command.ts";
import { type StopSignal, StopSignals } from "../stop_signals.ts";
import { type Communicator, singleRank } from "../../nn/shards/communicator.ts";
import { NOWHERE } from "../../training/run_store.ts";
import { AgreedStop } from "./agreed_stop.ts";
import type { TrainingDisplay } from "./display.ts";

/** What driving a run needs besides the run itself. */
export interface TrainingDriverOptions {
  /** Where the checkpoints go. */
  readonly folder: string;
  /** The folder's log, open to read and append; absent in a process that only helps to train. */
  readonly file?: Deno.FsFile | undefined;
  readonly display: TrainingDisplay;
  /** First turns to reply to in samples; absent for no samples. */
  readonly openings?: readonly string[];
  /** By what the thresholds of the best model are fitted; absent for none. */
  readonly judged?: JudgedReplies | undefined;
  /** Whether to stop when the process that started this one ends. */
  readonly stopWithParent?: boolean;
  /** The processes that train together; by default this one alone. */
  readonly communicator?: Communicator;
}

/**
 * Trains until the budget is spent; see `driveRun()`.
 *
 * @throws {Interrupted} After a signal, once the run is saved.
 * @throws {Error} If the run diverges a second time, or a file cannot be written; the files are those of the last
 * good state.
 */
export async function driveTraining(
  run: TrainingRunOptions,
  options: TrainingDriverOptions,
): Promise<RunEnd> {
  const { folder, file, display, openings, judged, communicator = singleRank } = options;
  const { stopWithParent: withParent = false } = options;
  const onSignal = (signal: StopSignal) =>
    display.line(`${signal}: finishing this step and saving (press again to stop at once) …`);
  using signals = new StopSignals(onSignal, { withParent });
  const stop = new AgreedStop(signals, communicator);
  const end = await withAdvice(folder, () =>
    driveRun(run, {
      store: file ? new RunOnDisk(folder, file) : NOWHERE,
      listener: listenerOf(display, stop),
      stop: stop.signal,
      ...openings && { openings },
      ...judged && { judged },
    }));
  if (end.reason !== "stopped") return end;
  const advice = `Saved at step ${end.step}. To go on: deno task train --resume --out ${shellWord(folder)}`;
  throw new Interrupted(stop.reason, file ? advice : "");
}

function listenerOf(
  display: TrainingDisplay,
  stop: AgreedStop,
): RunListener {
  return {
    step: (report) => {
      display.step(report);
      stop.agree();
    },
    evaluation: (report, sample) => display.evaluation(report, sample),
    retry: ({ message }, step) =>
      display.line(`${message}. Going on from step ${step} at half the learning rate.`),
  };
}

/** Adds what is saved and what to try to the error of a run that diverged twice. */
async function withAdvice<T>(folder: string, drive: () => Promise<T>): Promise<T> {
  try {
    return await drive();
  } catch (error) {
    if (!(error instanceof DivergedError)) throw error;
    throw new Error(
      `${error.message}, although the learning rate was halved. The last good state is in ${folder}. ` +
        `Try a lower --learning-rate`,
    );
  }
}
