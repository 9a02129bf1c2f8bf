/**
 * Several falling curves side by side, each with what chance would give.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";

/** One of the curves. */
export interface RankedPanel {
  /** Written above it. */
  readonly name: string;
  /** 0 … 1, the largest first. */
  readonly values: readonly number[];
  /** What chance does not exceed: a dashed line. */
  readonly chance: number;
}

/**
 * A picture of some curves on the same scale from 0 to 1, for `show()`.
 *
 * @param panels From left to right.
 * @param options Colour of the curves, and what their height means.
 */
export function rankedPanels(
  panels: readonly RankedPanel[],
  { color, label }: { readonly color: string; readonly label: string },
): Plot.PlotOptions {
  const points = panels.flatMap(({ name, values }) =>
    values.map((value, k) => ({ name, rank: k + 1, value }))
  );
  return {
    width: 900,
    height: 280,
    fx: { domain: panels.map(({ name }) => name), label: null },
    x: { label: "units, best first →", ticks: 2 },
    y: { domain: [0, 1], label, grid: true },
    marks: [
      Plot.areaY(points, { fx: "name", x: "rank", y: "value", fill: color, fillOpacity: 0.25 }),
      Plot.lineY(points, { fx: "name", x: "rank", y: "value", stroke: color, strokeWidth: 2 }),
      Plot.ruleY(panels, { fx: "name", y: "chance", stroke: "#333", strokeDasharray: "4,3" }),
    ],
  };
}
