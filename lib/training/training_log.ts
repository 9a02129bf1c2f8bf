/**
 * A run's log: what happened in it, one JSON object a line, in the order of the steps.
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
  /** Seconds since the run began, less those lost to interruptions. */
  readonly seconds: number;
  /** What else there is to say of it. */
  readonly [field: string]: unknown;
}

/** Writes the log of one run, through interruptions. */
export class TrainingLog {
  readonly #store: LogStore;
  /** When the run would have begun had it never been interrupted, in milliseconds. */
  #begin = performance.now();
  #lossSum = 0;
  #lossCount = 0;

  /**
   * Begins to count, and to measure time.
   *
   * @param store Keeps the lines.
   */
  constructor(store: LogStore) {
    this.#store = store;
  }

  /** Seconds since the run began. */
  get seconds(): number {
    return (performance.now() - this.#begin) / 1000;
  }

  /** Forgets all lines after a step, and a last line that a kill has torn; the clock goes on from what is left. */
  cutBack(step: number): void {
    const lines = this.#store.read().map(parseLine);
    const last = lines.findLastIndex((line) => line !== undefined && line.step <= step);
    this.#store.cut(last + 1);
    this.#begin = performance.now() - (lines[last]?.seconds ?? 0) * 1000;
    this.#lossSum = this.#lossCount = 0;
  }

  /** Writes a line about something special. */
  add(event: LogLine["event"], step: number, fields: Readonly<Record<string, unknown>>): void {
    this.#append({ event, step, seconds: round(this.seconds, 3), ...fields });
  }

  /** Counts a step, and writes a line for every tenth. */
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

/** What a line says; undefined if it is not one of a log. */
function parseLine(text: string): LogLine | undefined {
  try {
    const line = JSON.parse(text);
    return Number.isSafeInteger(line?.step) && Number.isFinite(line.seconds) ? line : undefined;
  } catch {
    return undefined; // torn by a kill
  }
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
