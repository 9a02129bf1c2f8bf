/**
 * A run after something was told of it.
 *
 * @module
 */

import type { LiveRun, LossPoint } from "./desk_state.ts";
import type { TrainingTold } from "./messages.ts";

/** Points kept of the curve; of more than that, every second one is left out. */
const MOST_POINTS = 2000;
/** Evaluations kept. */
const MOST_EVALUATIONS = 200;

/** The run as it is now. */
export function followRun(run: LiveRun, told: TrainingTold): LiveRun {
  switch (told.told) {
    case "state":
      return { ...run, phase: told.state };
    case "plan":
      return { ...run, plan: told, phase: run.phase === "pausing" ? "pausing" : "learning" };
    case "progress":
      return { ...run, progress: told };
    case "loss":
      return { ...run, losses: thinned([...run.losses, { step: told.step, loss: told.loss }]) };
    case "evaluation":
      return {
        ...run,
        evaluations: [...run.evaluations.filter(({ step }) => step < told.step), told].slice(
          -MOST_EVALUATIONS,
        ),
      };
    case "retry":
      return {
        ...run,
        losses: run.losses.filter(({ step }) => step <= told.step),
        evaluations: run.evaluations.filter(({ step }) => step <= told.step),
        retry: told.message,
      };
    case "unstored":
      return { ...run, unstored: told.weights };
    case "stored":
      return {
        ...run,
        stored: { time: Date.now(), step: told.step },
        hasModel: run.hasModel || told.best,
      };
  }
}

function thinned(points: readonly LossPoint[]): readonly LossPoint[] {
  return points.length <= MOST_POINTS ? points : points.filter((_, k) => k % 2 === 0);
}
