/**
 * Keeps track of how much of a training budget is spent.
 *
 * @module
 */

import type { Recipe } from "./recipe.ts";

/** Without `evalEvery`, about this many evaluations are made over the budget. */
const EVALUATIONS = 20;

/** But never fewer steps apart than this. */
const MIN_STEPS_BETWEEN = 10;

/** With a budget of minutes, evaluations may take this share of the time. */
const EVALUATION_SHARE = 0.1;

/** Where a run is when its clock is started. */
export interface ClockStart {
  readonly stepsPerEpoch: number;
  /** Seconds trained before the run was interrupted. */
  readonly seconds: number;
  /** A clock in milliseconds; default `performance.now`. */
  readonly now?: () => number;
}

/**
 * Tells what share of the budget is spent and when to evaluate. With a budget of steps or epochs it counts steps only
 * and ignores the time, so that a run can be repeated to the byte.
 *
 * @example
 * ```ts
 * import { BudgetClock } from "./budget_clock.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const recipe = { budget: { epochs: 4 }, evalEvery: 0 };
 * const clock = new BudgetClock(recipe, { stepsPerEpoch: 50, seconds: 0 });
 * assertEquals([clock.progress(50), clock.evaluationDue(50), clock.evaluationDue(51)], [0.25, true, false]);
 * ```
 */
export class BudgetClock {
  /** Steps of the whole run; undefined for a budget in minutes. */
  readonly totalSteps: number | undefined;
  /** Seconds of the whole run; undefined for a budget in steps or epochs. */
  readonly #totalSeconds: number | undefined;
  /** Steps between evaluations; 0 if they depend on time. */
  readonly #evalEvery: number;
  /** When the run would have started had it never been interrupted, in milliseconds. */
  readonly #begin: number;
  readonly #now: () => number;
  #seconds: number;
  #nextEvaluation: number;

  constructor({ budget, evalEvery }: Pick<Recipe, "budget" | "evalEvery">, start: ClockStart) {
    if ("minutes" in budget) this.#totalSeconds = budget.minutes * 60;
    else if ("steps" in budget) this.totalSteps = budget.steps;
    else this.totalSteps = Math.max(1, Math.round(budget.epochs * start.stepsPerEpoch));
    this.#evalEvery = evalEvery;
    if (evalEvery === 0 && this.totalSteps !== undefined) {
      this.#evalEvery = Math.max(MIN_STEPS_BETWEEN, Math.ceil(this.totalSteps / EVALUATIONS));
    }
    this.#now = start.now ?? (() => performance.now());
    this.#begin = this.#now() - start.seconds * 1000;
    this.#seconds = start.seconds;
    this.#nextEvaluation = start.seconds + this.#pause(0);
  }

  /** Seconds of the whole run up to the last {@linkcode BudgetClock.tick}; null for a budget in steps or epochs. */
  get seconds(): number | null {
    return this.#totalSeconds === undefined ? null : this.#seconds;
  }

  /** Reads the time; until the next call, time stands still, so that all answers agree. */
  tick(): void {
    this.#seconds = (this.#now() - this.#begin) / 1000;
  }

  /** Share of the budget spent after this many steps, 0 … 1. */
  progress(step: number): number {
    return Math.min(
      1,
      this.totalSteps === undefined ? this.#seconds / this.#totalSeconds! : step / this.totalSteps,
    );
  }

  /** Where the next step is in the schedule: 0 for the first … 1 for the last. */
  scheduleProgress(step: number): number {
    return this.totalSteps === undefined ? this.progress(step) : step / Math.max(1, this.totalSteps - 1);
  }

  /** Whether to evaluate the model after this many steps; always after the last. */
  evaluationDue(step: number): boolean {
    if (this.progress(step) >= 1) return true;
    return this.#evalEvery > 0 ? step % this.#evalEvery === 0 : this.#seconds >= this.#nextEvaluation;
  }

  /** Records that an evaluation has finished and how many seconds it took. */
  evaluated(seconds: number): void {
    this.tick();
    this.#nextEvaluation = this.#seconds + this.#pause(seconds);
  }

  /** Seconds from one evaluation to the next. */
  #pause(evaluationSeconds: number): number {
    return Math.max((this.#totalSeconds ?? 0) / EVALUATIONS, evaluationSeconds / EVALUATION_SHARE);
  }
}
