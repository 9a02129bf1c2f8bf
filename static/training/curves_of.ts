/**
 * The curves of a stored run, from its log.
 *
 * @module
 */

import type { LogLine } from "../../lib/training/mod.ts";
import type { LiveRun } from "./desk_state.ts";

/** The losses and the evaluations that a log tells of. */
export function curvesOf(log: readonly string[]): Pick<LiveRun, "losses" | "evaluations"> {
  const lines = log.map((line) => JSON.parse(line) as LogLine);
  return {
    losses: lines.flatMap(({ event, step, loss }) =>
      event === undefined && typeof loss === "number" ? [{ step, loss }] : []
    ),
    evaluations: lines.flatMap(({ event, step, train, valid, answers, improved, sample }) =>
      event !== "evaluation" ? [] : [{
        told: "evaluation" as const,
        step,
        train: train as number | null,
        valid: valid as number | null,
        answers: typeof answers === "number" ? answers : null,
        improved: improved === true,
        sample: typeof sample === "string" ? sample : "",
      }]
    ),
  };
}
