/**
 * Two rows of bars over the same items, one above the other.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { type Picture, plotPicture } from "./picture.ts";

/**
 * Draws them, from 0 to 1.
 *
 * @param rows A share per item for each row, by the row's name; the first above.
 * @param options.colors A colour for each row's name.
 */
export function twinBars(
  rows: Readonly<Record<string, readonly number[]>>,
  options: { readonly x: string; readonly y: string; readonly colors: Readonly<Record<string, string>> },
): Picture {
  const bars = Object.entries(rows).flatMap(([name, shares]) =>
    shares.map((share, rank) => ({ name, rank, share }))
  );
  return plotPicture({
    height: 320,
    marginRight: 90,
    color: { domain: Object.keys(options.colors), range: Object.values(options.colors), legend: false },
    fy: { domain: Object.keys(rows), label: null },
    x: { label: options.x, ticks: [] },
    y: { domain: [0, 1], label: options.y, tickFormat: "%", ticks: 3 },
    marks: [Plot.barY(bars, { x: "rank", y: "share", fill: "name", fy: "name" }), Plot.ruleY([0])],
  });
}
