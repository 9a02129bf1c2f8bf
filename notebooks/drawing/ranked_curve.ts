/**
 * One number per unit as a falling curve.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";

/** How a curve looks, and what helps to read it. */
export interface RankedCurveOptions extends Plot.PlotOptions {
  /** Its colour: the gate's or state's that it is about. */
  readonly stroke: string;
  /** Dashed lines with a name, from height to name. */
  readonly guides?: Readonly<Record<string, string>>;
  /** Whether the heights are on a logarithmic scale. */
  readonly log?: boolean;
}

/** What is written at a logarithmic scale's heights: plain numbers. */
const TICKS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * A picture of numbers in falling order for `show()`.
 *
 * @param values One per unit, the largest first.
 * @param options How it looks.
 */
export function rankedCurve(values: readonly number[], options: RankedCurveOptions): Plot.PlotOptions {
  const { stroke, guides = {}, log = false, marks = [], x, y, ...rest } = options;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const heights = Object.keys(guides).map(Number);
  const ticks = TICKS.filter((tick) => tick >= low && tick <= high);
  return {
    height: 260,
    ...rest,
    x: { label: "units, largest first →", ...x },
    y: { ...log ? { type: "log", axis: null } as const : { grid: true }, ...y },
    marks: [
      // Plot's own axis leaves out some labels of a logarithmic scale.
      ...log
        ? [Plot.gridY(ticks), Plot.axisY(ticks, { text: String, ...y?.label && { label: y.label } })]
        : [],
      Plot.ruleY(heights, { stroke: "#999", strokeDasharray: "4,3" }),
      Plot.text(heights, {
        x: values.length,
        y: (height: number) => height,
        text: (height: number) => guides[String(height)],
        textAnchor: "end",
        dy: -7,
        fill: "#555",
      }),
      ...log ? [] : [
        Plot.ruleY([0], { stroke: "#999" }),
        Plot.areaY(values, {
          x: (_: number, k: number) => k + 1,
          y: (value: number) => value,
          fill: stroke,
          fillOpacity: 0.25,
        }),
      ],
      Plot.line(values, {
        x: (_: number, k: number) => k + 1,
        y: (value: number) => value,
        stroke,
        strokeWidth: 2,
      }),
      ...marks,
    ],
  };
}
