/**
 * The loss of a training run, beside models that only count.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { type Picture, plotPicture } from "./picture.ts";
import { INKS } from "./scale.ts";

/** A loss after a step, in nats per character. */
export interface LossPoint {
  readonly step: number;
  readonly loss: number;
}

/**
 * Draws it over a logarithmic axis of steps.
 *
 * @param run.batches The loss of single batches.
 * @param run.exams The loss on text that is not trained on.
 * @param run.levels Losses to compare with, and whose they are.
 */
export function lossChart(run: {
  readonly batches: readonly LossPoint[];
  readonly exams: readonly LossPoint[];
  readonly levels: readonly { readonly y: number; readonly name: string }[];
}): Picture {
  const { batches, exams, levels } = run, last = batches[batches.length - 1].step;
  const ticks = [1, 10, 100, 1000, 10_000].filter((step) => step <= last);
  const line = { x: "step", y: "loss" } as const;
  return plotPicture({
    height: 380,
    marginRight: 200,
    x: { type: "log", label: "training step (logarithmic)" },
    y: {
      label: "loss, nats per character",
      domain: [Math.min(...levels.map(({ y }) => y)) - 0.1, 4.8],
      grid: true,
    },
    marks: [
      Plot.axisX(ticks, {
        text: (step: number) => step.toLocaleString("en"),
        label: "training step (logarithmic)",
      }),
      Plot.ruleY(levels, { y: "y", stroke: "#888", strokeDasharray: "4 3" }),
      Plot.text(levels, { x: () => last, y: "y", text: "name", textAnchor: "start", dx: 8, fill: "#555" }),
      Plot.lineY(batches, { ...line, stroke: "#B79BD3", strokeWidth: 1 }),
      Plot.lineY(exams, { ...line, stroke: INKS.purple, strokeWidth: 2.5, marker: "circle" }),
    ],
  });
}
