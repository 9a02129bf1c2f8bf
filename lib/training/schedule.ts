/**
 * The learning rate over a run: a short warm-up, then half a cosine that ends exactly with the budget.
 *
 * @module
 */

/** Where a run is. */
export interface ScheduleInput {
  /** Number of the step about to be taken, counted from 1. */
  readonly step: number;
  /** Share of the budget spent, 0 at the first step … 1 at the last. */
  readonly progress: number;
}

/** Steps over which the learning rate rises, but at most a tenth of the budget. */
const WARM_UP_STEPS = 100;

/** The learning rate ends at this share of its highest value. */
const FINAL_SHARE = 0.1;

/**
 * The factor on the highest learning rate at one step: linear warm-up times a cosine from 1 to 1/10
 * (Loshchilov and Hutter, 2017, without restarts).
 *
 * @returns A factor in 0 < f ≤ 1.
 *
 * @example
 * ```ts
 * import { scheduleFactor } from "./schedule.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * assertAlmostEquals(scheduleFactor({ step: 1, progress: 0 }), 0.01);
 * assertAlmostEquals(scheduleFactor({ step: 2000, progress: 1 }), 0.1);
 * ```
 */
export function scheduleFactor({ step, progress }: ScheduleInput): number {
  const warmUp = Math.min(1, Math.max(step / WARM_UP_STEPS, progress / 0.1));
  const cosine = (1 + Math.cos(Math.PI * Math.min(1, progress))) / 2;
  return warmUp * (FINAL_SHARE + (1 - FINAL_SHARE) * cosine);
}
