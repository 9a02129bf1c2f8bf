/**
 * What may come next, as bars, under several settings side by side.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { INKS } from "./scale.ts";

/** A symbol that may come next, under one setting. */
export interface ShareBar {
  /** Which panel, from left to right. */
  readonly panel: string;
  /** Which row of panels, from top to bottom; one row if absent. */
  readonly row?: string;
  /** The symbol as one sign. */
  readonly sign: string;
  /** Its probability. */
  readonly share: number;
  /** False if it is out of the question: then it is grey. */
  readonly kept?: boolean;
}

/**
 * A picture of probabilities for `show()`, all on the scale from 0 to 1.
 *
 * @param bars Each panel's in the order in which they are drawn.
 */
export function barPanels(bars: readonly ShareBar[]): Plot.PlotOptions {
  const panels = [...new Set(bars.map(({ panel }) => panel))];
  const rows = [...new Set(bars.flatMap(({ row }) => row ?? []))];
  const places = new Map<string, number>();
  const drawn = bars.map(({ kept = true, ...bar }) => {
    const where = `${bar.row}\n${bar.panel}`, place = places.get(where) ?? 0;
    places.set(where, place + 1);
    return { ...bar, place, color: kept ? INKS.purple : "#C4C4C4", ink: kept ? "#222" : "#999" };
  });
  const facets = { fx: "panel", ...rows.length > 0 && { fy: "row" } };
  return {
    width: 900,
    height: rows.length > 0 ? 190 * rows.length : 240,
    ...rows.length > 0 && { marginRight: 80, fy: { label: null, domain: rows } },
    fx: { label: null, domain: panels, axis: "top" },
    x: { label: null, type: "band", axis: null },
    y: { label: "↑ probability", grid: true, ticks: 4, domain: [0, 1.1] },
    marks: [
      Plot.barY(drawn, { ...facets, x: "place", y: "share", fill: "color" }),
      Plot.text(drawn, { ...facets, x: "place", y: "share", text: "sign", dy: -7, fill: "ink" }),
      Plot.ruleY([0]),
    ],
  };
}
