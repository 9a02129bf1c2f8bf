/**
 * `log.jsonl`: what happened in a training run, one JSON object a line, in the order of the steps.
 *
 * @module
 */

import type { StepReport } from "../../training/trainer.ts";

/** Steps whose losses are averaged into one line. */
const STEPS_PER_LINE = 10;
const NEWLINE = "\n".charCodeAt(0);

/** One line: steps are counted over the whole run, losses are nats per character. */
export interface LogLine {
  /** What happened; absent for a line about the last few steps. */
  readonly event?: "begin" | "resume" | "evaluation" | "diverged" | "interrupted" | "end";
  readonly step: number;
  /** Seconds since the run began, less those lost to interruptions. */
  readonly seconds: number;
  readonly [field: string]: unknown;
}

/** Writes the log of one run, through interruptions. */
export class TrainingLog {
  readonly #file: Deno.FsFile;
  /** When the run would have begun had it never been interrupted, in milliseconds. */
  #begin = performance.now();
  #lossSum = 0;
  #lossCount = 0;

  /** @param file Open to read and append. */
  constructor(file: Deno.FsFile) {
    this.#file = file;
  }

  /** Seconds since the run began. */
  get seconds(): number {
    return (performance.now() - this.#begin) / 1000;
  }

  /**
   * Forgets all lines after a step, and a last line that a kill has torn; the clock goes on from what is left.
   * Only the end of the file is cut off, in one go, so that a kill meanwhile loses nothing of what stays.
   */
  cutBack(step: number): void {
    const last = this.#read().findLast(({ line }) => line.step <= step);
    this.#file.truncateSync(last?.end ?? 0);
    this.#begin = performance.now() - (last?.line.seconds ?? 0) * 1000;
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
    return this.#read().map(({ line }) => line);
  }

  /** All whole lines, each with the byte after which it ends. */
  #read(): { readonly line: LogLine; readonly end: number }[] {
    this.#file.seekSync(0, Deno.SeekMode.Start);
    const { size } = this.#file.statSync();
    const bytes = new Uint8Array(size);
    for (let read = 0; read < size;) read += this.#file.readSync(bytes.subarray(read)) ?? size;
    const found = [];
    for (let begin = 0, end; (end = bytes.indexOf(NEWLINE, begin) + 1) > 0; begin = end) {
      const line = parseLine(new TextDecoder().decode(bytes.subarray(begin, end)));
      if (line) found.push({ line, end });
    }
    return found;
  }

  #append(line: Record<string, unknown>): void {
    const bytes = new TextEncoder().encode(JSON.stringify(line) + "\n");
    try {
      for (let written = 0; written < bytes.length;) written += this.#file.writeSync(bytes.subarray(written));
    } catch (error) {
      throw new Error(`Cannot write log.jsonl: ${(error as Error).message}`);
    }
  }
}

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
