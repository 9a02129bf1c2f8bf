/**
 * Lines, each with its name at its right end instead of a legend.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { INKS } from "./scale.ts";

/** A point of a line. */
export interface LinePoint {
  /** Which line. */
  readonly series: string;
  /** From left to right. */
  readonly x: number;
  /** From bottom to top. */
  readonly y: number;
}

/** What else is drawn. */
export interface LinesOptions extends Plot.PlotOptions {
  /** A colour per line, in the order in which they appear; {@linkcode INKS} if absent. */
  readonly colors?: readonly string[];
  /** Whether points are marked, as few are. */
  readonly dots?: boolean;
}

/** Pixels between the names of two lines that end at the same height. */
const LINE_HEIGHT = 15;

/**
 * A picture of lines for `show()`.
 *
 * @param points In the order in which each line is drawn.
 * @param options Colours, and everything that Plot takes; its own marks lie below the lines.
 */
export function lines(points: readonly LinePoint[], options: LinesOptions): Plot.PlotOptions {
  const { colors = Object.values(INKS), dots = false, marks = [], ...rest } = options;
  const names = [...new Set(points.map(({ series }) => series))];
  const ends = names.map((name) => points.findLast(({ series }) => series === name)!);
  const height = rest.height ?? 280;
  return {
    height,
    marginRight: 14 + 7.2 * Math.max(...names.map((name) => name.length)),
    ...rest,
    color: { domain: names, range: names.map((_, k) => colors[k % colors.length]) },
    marks: [
      ...marks,
      Plot.line(points, {
        x: "x",
        y: "y",
        stroke: "series",
        strokeWidth: 2,
        ...dots && { marker: "circle" },
      }),
      ...apart(ends, { height, log: rest.y?.type === "log" }).map(({ point, dy }) =>
        Plot.text([point], { x: "x", y: "y", text: "series", fill: "series", textAnchor: "start", dx: 9, dy })
      ),
    ],
  };
}

/** How far each name must be shifted so that none hides another. */
function apart(
  ends: readonly LinePoint[],
  { height, log }: { readonly height: number; readonly log: boolean },
): { point: LinePoint; dy: number }[] {
  const scale = log ? Math.log : Number;
  const heights = ends.map(({ y }) => scale(y)), span = Math.max(...heights) - Math.min(...heights);
  // The ends cover at most the height of the picture: what is too close in pixels even then is moved.
  const pixels = (y: number) => span > 0 ? (Math.max(...heights) - scale(y)) / span * (height - 70) : 0;
  let last = -Infinity;
  return ends.map((point) => ({ point, at: pixels(point.y) })).sort((a, b) => a.at - b.at)
    .map(({ point, at }) => {
      last = Math.max(at, last + LINE_HEIGHT);
      return { point, dy: last - at };
    });
}
