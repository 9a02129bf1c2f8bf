/**
 * Plots a training run's losses in characters.
 *
 * @module
 */

import asciichart from "asciichart";
import { type Paint, paintFor } from "../terminal.ts";
import type { LogLine } from "../../training/training_log.ts";

const ROWS = 12;
const COLUMNS = 72;

const PLAIN = paintFor({ isTerminal: () => false });

/**
 * Plots the training loss, and over it the validation loss where it was measured, in nats per character.
 *
 * @param lines A run's log.
 * @param paint Colours the curves; plain by default.
 * @returns Lines of text; empty if there are too few losses to plot.
 *
 * @example
 * ```ts
 * import { lossCurve } from "./loss_curve.ts";
 * import { assertMatch } from "@std/assert";
 *
 * const lines = [4, 3, 2, 1].map((loss, i) => ({ step: 10 * i, seconds: i, loss }));
 * assertMatch(lossCurve(lines), /nats per character, steps 1 to 30$/);
 * ```
 */
export function lossCurve(lines: readonly LogLine[], paint: Paint = PLAIN): string {
  const train = pointsOf(lines.filter(({ event }) => event === undefined), "loss");
  const valid = pointsOf(lines.filter(({ event }) => event === "evaluation"), "valid");
  if (train.length < 2) return "";
  const last = Math.max(train[train.length - 1].step, valid.at(-1)?.step ?? 0);
  const both = valid.length > 1;
  const series = [train, ...both ? [valid] : []].map((points) => resample(points, last));
  const colours = paint.enabled ? [asciichart.lightcyan, asciichart.lightred] : [];
  const format = (value: number) => value.toFixed(2).padStart(7);
  const chart = asciichart.plot(series, { height: ROWS, format, colors: colours });
  const legend = both && paint.enabled
    ? ", training in blue, validation in red"
    : both
    ? ", training and validation"
    : "";
  return `${chart}\n        nats per character, steps 1 to ${last}${legend}`;
}

interface Point {
  readonly step: number;
  readonly loss: number;
}

function pointsOf(lines: readonly LogLine[], field: string): Point[] {
  return lines.flatMap((line) => {
    const loss = line[field];
    return typeof loss === "number" ? [{ step: line.step, loss }] : [];
  });
}

/** One loss per column: the mean of the points in its range of steps, else interpolated between its neighbours. */
function resample(points: readonly Point[], last: number): number[] {
  const width = last / COLUMNS;
  return Array.from({ length: COLUMNS }, (_, column) => {
    const inside = points.filter(({ step }) => step > column * width && step <= (column + 1) * width);
    if (inside.length === 0) return lossAt((column + 0.5) * width, points);
    return inside.reduce((sum, { loss }) => sum + loss, 0) / inside.length;
  });
}

function lossAt(step: number, points: readonly Point[]): number {
  const before = points.findLast((point) => point.step <= step) ?? points[0];
  const after = points.find((point) => point.step >= step) ?? points[points.length - 1];
  const share = after.step > before.step ? (step - before.step) / (after.step - before.step) : 0;
  return before.loss + share * (after.loss - before.loss);
}
