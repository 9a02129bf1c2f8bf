/**
 * What a training run shows on stderr: on a terminal one line that is updated in place, else a plain line now
 * and then.
 *
 * @module
 */

import { GATE_COLORS } from "../../insight/palette.ts";
import type { CourseProgress } from "../../training/course/memory_course.ts";
import type { StepReport } from "../../training/trainer.ts";
import { type Paint, paintFor, stripControl } from "../terminal.ts";

/** Milliseconds between updates of the line. */
const RENEWAL_MS = 150;
/** Milliseconds between plain lines. */
const PLAIN_MS = 30_000;
/** Over how many steps the displayed loss is averaged. */
const SMOOTHING = 50;

/** Text for one run: a terminal, or anything else that takes lines. */
export interface Screen {
  isTerminal(): boolean;
  /** Characters per line; used on a terminal only. */
  columns(): number;
  write(text: string): void;
}

/** The process's stderr. */
export const stderrScreen: Screen = {
  isTerminal: () => Deno.stderr.isTerminal(),
  columns: () => Deno.consoleSize().columns,
  write(text) {
    const bytes = new TextEncoder().encode(text);
    for (let written = 0; written < bytes.length;) written += Deno.stderr.writeSync(bytes.subarray(written));
  },
};

/** Shows nothing: for a process that trains alongside one that shows the run. */
export const noScreen: Screen = { isTerminal: () => false, columns: () => 80, write: () => {} };

/** Shows a run's steps, evaluations and samples. */
export class TrainingDisplay {
  readonly #screen: Screen;
  readonly #paint: Paint;
  readonly #begin = performance.now();
  #lastShown = -Infinity;
  #lineOpen = false;
  #loss: number | undefined;
  #valid: number | null = null;
  /** Share of the budget spent before this process began. */
  #firstProgress: number | undefined;
  /** Characters read since the last evaluation, and when that was. */
  #characters = 0;
  #since = performance.now();

  constructor(screen: Screen = stderrScreen) {
    this.#screen = screen;
    this.#paint = paintFor(screen);
  }

  /** Writes a line that stays. */
  line(text: string): void {
    this.#screen.write(`${this.#lineOpen ? "\r\x1b[2K" : ""}${text}\n`);
    this.#lineOpen = false;
  }

  /** Counts a step and, if it is time, shows the run's progress. */
  step(report: StepReport): void {
    this.#firstProgress ??= report.progress;
    this.#characters += report.symbols;
    this.#loss = this.#loss === undefined ? report.loss : this.#loss + (report.loss - this.#loss) / SMOOTHING;
    const terminal = this.#screen.isTerminal();
    const now = performance.now();
    if (now - this.#lastShown < (terminal ? RENEWAL_MS : PLAIN_MS)) return;
    this.#lastShown = now;
    const text = this.#status(report);
    if (!terminal) return this.line(text);
    this.#screen.write(`\r\x1b[2K${text.slice(0, this.#screen.columns() - 1)}`);
    this.#lineOpen = true;
  }

  /** Shows what an evaluation found, and a sample of what the model writes. */
  evaluation(report: StepReport, sample: string): void {
    const { evaluation } = report;
    if (!evaluation) return;
    this.#valid = evaluation.valid;
    const { bold, dim, color } = this.#paint;
    const losses = [
      evaluation.train === null ? "" : `loss ${inUnits(evaluation.train)}`,
      evaluation.valid === null ? "" : `validation ${inUnits(evaluation.valid)}`,
      evaluation.answers === null ? "" : `right answers ${percent(evaluation.answers)}`,
    ].filter(Boolean).join("   ");
    const mark = evaluation.improved ? "  best" : "";
    this.line(`${bold(`step ${report.step}`)}  ${losses}${color(mark, GATE_COLORS.input)}`);
    for (const text of sample ? stripControl(sample).split("\n") : []) {
      this.line(dim("  | ") + color(text, GATE_COLORS.hidden));
    }
    this.#lastShown = this.#since = performance.now();
    this.#characters = 0;
  }

  #status({ step, epoch, progress, course }: StepReport): string {
    const now = performance.now();
    const seconds = (now - this.#begin) / 1000;
    const done = progress - this.#firstProgress!;
    const left = done > 0 ? seconds * (1 - progress) / done : undefined;
    return [
      `${Math.floor(progress * 100)}%`,
      `step ${step}`,
      `epoch ${epoch.toFixed(2)}`,
      `loss ${inUnits(this.#loss!)}`,
      course ? describeCourse(course) : "",
      this.#valid === null ? "" : `valid ${this.#valid.toFixed(3)}`,
      rate(this.#characters / (now - this.#since)),
      `${clock(seconds)} elapsed`,
      left === undefined ? "" : `${clock(left)} left`,
    ].filter(Boolean).join("  ");
  }
}

/** A loss in both units, e.g. `1.612 nats 2.326 bits`. */
export function inUnits(nats: number): string {
  return `${nats.toFixed(3)} nats ${(nats / Math.LN2).toFixed(3)} bits`;
}

/** Thousands of characters per second. */
function rate(thousands: number): string {
  return `${thousands < 10 ? thousands.toFixed(1) : Math.round(thousands)}k chars/s`;
}

/** From how far back things are remembered by now. */
function describeCourse({ level, distance, right }: CourseProgress): string {
  if (level > 2) return "course done";
  const what = ["says words again", "takes note", `remembers ${distance} characters back`][level];
  return `course: ${what}, ${percent(right)} right`;
}

/** A share as a whole percentage. */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** Seconds as minutes and seconds, or hours from 60 minutes, e.g. `1:05`. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const two = (n: number) => String(n).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
