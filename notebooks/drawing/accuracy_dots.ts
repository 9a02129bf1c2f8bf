/**
 * How often several readers are right, on one line per question.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { INKS } from "./scale.ts";

/** One line: its name, and the share of right answers, 0 … 1, of each reader. */
export type AccuracyLine = { readonly name: string } & Readonly<Record<string, string | number>>;

const SYMBOLS = ["circle", "diamond", "times"], COLORS = [INKS.purple, INKS.brown, INKS.black];

/**
 * A picture of up to three readers' accuracies, for `show()`: a circle, a diamond and a cross.
 *
 * @param rows All with the same readers, in the same order; the last is what always saying the usual gets.
 */
export function accuracyDots(rows: readonly AccuracyLine[]): Plot.PlotOptions {
  const readers = Object.keys(rows[0]).filter((key) => key !== "name");
  const dots = rows.flatMap((row) =>
    readers.map((reader) => ({ name: row.name, reader, share: Number(row[reader]) }))
  );
  return {
    height: 60 + 38 * rows.length,
    marginLeft: 110,
    x: { domain: [0.4, 1], label: "held-out accuracy →", grid: true, tickFormat: "%" },
    y: { label: null, domain: rows.map(({ name }) => name) },
    symbol: { domain: readers, range: SYMBOLS, legend: false },
    color: { domain: readers, range: COLORS },
    marks: [
      Plot.ruleY(rows, {
        y: "name",
        x1: readers.at(-1)!,
        x2: readers[0],
        stroke: "#ccc",
        strokeWidth: 4,
      }),
      Plot.dot(dots, {
        x: "share",
        y: "name",
        symbol: "reader",
        stroke: "reader",
        r: 6,
        strokeWidth: 2,
      }),
    ],
  };
}
