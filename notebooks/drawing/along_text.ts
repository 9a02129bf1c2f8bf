/**
 * How open each choice in a text was, and how surprising what came.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { INKS } from "./scale.ts";

/** One character of a text. */
export interface PlaceInText {
  /** The character as one sign. */
  readonly sign: string;
  /** The entropy before it, in nats. */
  readonly open: number;
  /** Its surprise, in nats. */
  readonly nats: number;
}

/**
 * A picture of a short text for `show()`: bars for what was open, dots for what came.
 *
 * @param line Its characters; about 70 fit.
 */
export function alongText(line: readonly PlaceInText[]): Plot.PlotOptions {
  const places = line.map((one, place) => ({ ...one, place }));
  return {
    width: 900,
    height: 260,
    x: { label: null, type: "band", tickFormat: (place: number) => line[place].sign, tickSize: 0 },
    y: { label: "↑ nats", grid: true },
    marks: [
      Plot.barY(places, { x: "place", y: "open", fill: INKS.purple, fillOpacity: 0.4 }),
      Plot.dot(places, { x: "place", y: "nats", fill: INKS.black, r: 3 }),
      Plot.ruleY([0]),
    ],
  };
}
