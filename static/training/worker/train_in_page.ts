/**
 * Drives a run in the page, and tells how far it has come.
 *
 * @module
 */

import type { Backend, Model } from "../../../lib/nn/mod.ts";
import {
  type Checkpoint,
  driveRun,
  judgedReplies,
  type RunListener,
  type StepReport,
  type TrainingData,
} from "../../../lib/training/mod.ts";
import type { RunRecord } from "../../own_models/run_record.ts";
import type { TrainingAnswer } from "../messages.ts";
import { AwakeClock } from "./awake_clock.ts";
import { PageRunStore } from "./page_run_store.ts";
import type { TrainingPorts } from "./training_ports.ts";

/** Milliseconds between two reports; a few a second are enough to look alive. */
const REPORT_EVERY = 200;
/** Milliseconds after which a run is stored again: what a crash may cost. */
const SAVE_EVERY = 5000;
/** Steps over which the loss on show is averaged, and seconds over which the speed is. */
const SMOOTHING = 50, SPEED_SECONDS = 3;
/** Steps for one point of the curve. */
const POINT_STEPS = 10;

/** What is trained. */
export interface PageRun {
  readonly record: RunRecord;
  readonly data: TrainingData;
  readonly backend: Backend;
  readonly begin?: Model;
  readonly resume?: Checkpoint;
}

/** Trains until the run ends or pauses. */
export async function trainInPage(
  { record, data, backend, begin, resume }: PageRun,
  { tell, stop }: TrainingPorts,
): Promise<TrainingAnswer> {
  const clock = new AwakeClock();
  const store = new PageRunStore(record, tell);
  const { openings, judged, ...texts } = data, replies = judgedReplies(judged, record.sources);
  clock.start();
  try {
    const { reason, step } = await driveRun({
      ...texts,
      backend,
      recipe: record.recipe,
      name: record.name,
      sources: record.sources,
      now: () => clock.now(),
      ...begin && { begin },
      ...resume && { resume },
    }, {
      store,
      listener: listenerOf({ store, clock, tell }),
      stop,
      saveEvery: SAVE_EVERY,
      openings,
      ...replies && { judged: replies },
    });
    await store.finish(reason === "stopped" ? "paused" : "done");
    return { answer: "ended", end: { reason, step } };
  } catch (error) {
    await store.abandon();
    throw error;
  } finally {
    clock.stop();
  }
}

function listenerOf(
  { store, clock, tell }: {
    readonly store: PageRunStore;
    readonly clock: AwakeClock;
    readonly tell: TrainingPorts["tell"];
  },
): RunListener {
  const begun = clock.now();
  let loss: number | undefined, firstShare: number | undefined, told = -Infinity;
  let point = { sum: 0, steps: 0 };
  let window = { since: begun, symbols: 0, speed: 0 };
  const measure = (): number => {
    const seconds = (clock.now() - window.since) / 1000;
    const speed = window.symbols / seconds;
    if (seconds < SPEED_SECONDS) return window.speed || speed;
    window = { since: clock.now(), symbols: 0, speed };
    return speed;
  };
  return {
    step(report: StepReport) {
      const { step, epoch, progress: share } = report;
      loss = loss === undefined ? report.loss : loss + (report.loss - loss) / SMOOTHING;
      firstShare ??= share;
      window.symbols += report.symbols;
      point = { sum: point.sum + report.loss, steps: point.steps + 1 };
      store.note({ share, step });
      if (step % POINT_STEPS === 0) {
        tell({ told: "loss", step, loss: point.sum / point.steps });
        point = { sum: 0, steps: 0 };
      }
      if (performance.now() - told < REPORT_EVERY && !report.finished) return;
      told = performance.now();
      const seconds = (clock.now() - begun) / 1000, done = share - firstShare;
      const left = done > 0 ? seconds * (1 - share) / done : Infinity;
      tell({ told: "progress", step, epoch, share, loss, speed: measure(), seconds, left });
    },
    evaluation({ step, evaluation }, sample) {
      const { train, valid, answers, improved } = evaluation!;
      tell({ told: "evaluation", step, train, valid, answers, improved, sample });
      // What was spent on judging is not spent on training.
      window = { ...window, since: clock.now(), symbols: 0 };
    },
    retry: ({ message }, step) => tell({ told: "retry", step, message }),
  };
}
