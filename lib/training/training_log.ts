/**
 * A run's log: what happened, one JSON object per line, in order of the steps.
 *
 * @module
 */

import type { LogStore } from "./run_store.ts";
import type { StepReport } from "./trainer.ts";

/** Steps whose losses are averaged into one line. */
const STEPS_PER_LINE = 10;

/** One line: steps are counted over the whole run, losses are nats per character. */
export interface LogLine {
  /** What happened; absent for a line about the last few steps. */
  readonly event?: "begin" | "resume" | "evaluation" | "diverged" | "interrupted" | "end";
  /** The step after which it is written. */
  readonly step: number;
  /** Seconds since the run started, less interruptions. */
  readonly seconds: number;
  /** Further details. */
  readonly [field: string]: unknown;
}

/** Writes the log of one run, across interruptions. */
export class TrainingLog {
  readonly #store: LogStore;
  /** When the run would have started had it never been interrupted, in milliseconds. */
  #begin = performance.now();
  #lossSum = 0;
  #lossCount = 0;

  /**
   * Starts counting and timing.
   *
   * @param store Stores the lines.
   */
  constructor(store: LogStore) {
    this.#store = store;
  }

  /** Seconds since the run started. */
  get seconds(): number {
    return (performance.now() - this.#begin) / 1000;
  }

  /** Drops all lines after a step, and a last line cut off by a kill; the clock continues from what is left. */
  cutBack(step: number): void {
    const lines = this.#store.read().map(parseLine);
    const last = lines.findLastIndex((line) => line !== undefined && line.step <= step);
    this.#store.cut(last + 1);
    this.#begin = performance.now() - (lines[last]?.seconds ?? 0) * 1000;
    this.#lossSum = this.#lossCount = 0;
  }

  /** Writes a line about an event. */
  add(event: LogLine["event"], step: number, fields: Readonly<Record<string, unknown>>): void {
    this.#append({ event, step, seconds: round(this.seconds, 3), ...fields });
  }

  /** Counts a step, and writes a line every ten steps. */
  addStep({ step, epoch, loss, learningRate, gradientNorm }: StepReport): void {
    this.#lossSum += loss;
    this.#lossCount++;
    if (step % STEPS_PER_LINE !== 0) return;
    this.#append({
      step,
      epoch: round(epoch, 4),
      loss: round(this.#lossSum / this.#lossCount, 5),
      learningRate: Number(learningRate.toPrecision(5)),
      gradientNorm: Number(gradientNorm.toPrecision(5)),
      seconds: round(this.seconds, 3),
    });
    this.#lossSum = this.#lossCount = 0;
  }

  /** All lines so far. */
  lines(): LogLine[] {
    return this.#store.read().map(parseLine).filter((line) => line !== undefined);
  }

  #append(line: Record<string, unknown>): void {
    this.#store.append(JSON.stringify(line));
  }
}

/** What a line says; undefined if it is not a line of a log. */
function parseLine(text: string): LogLine | undefined {
  try {
    const line = JSON.parse(text);
    return Number.isSafeInteger(line?.step) && Number.isFinite(line.seconds) ? line : undefined;
  } catch {
    return undefined; // cut off by a kill
  }
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
