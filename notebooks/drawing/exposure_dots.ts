/**
 * How much secrets are exposed, against how often they were read.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { INKS } from "./scale.ts";

/** The exposure of one secret in one model. */
export interface ExposureDot {
  /** Which model. */
  readonly who: string;
  /** How often the secret was in the text of one of them. */
  readonly copies: number;
  /** Its exposure. */
  readonly bits: number;
}

/** The mean exposure of something that was never read: that of a rank that may be anything. */
const BY_CHANCE = 1 / Math.LN2;

/**
 * A picture of exposures for `show()`: a dot per secret, and a line through each model's means.
 *
 * @param dots Of one or two models: the first is purple, the second brown.
 * @param options.most The most that can be measured.
 * @param options.copies How often secrets were read, in order.
 */
export function exposureDots(
  dots: readonly ExposureDot[],
  { most, copies }: { readonly most: number; readonly copies: readonly number[] },
): Plot.PlotOptions {
  const names = [...new Set(dots.map(({ who }) => who))];
  const colors = [INKS.purple, INKS.brown];
  const means = names.flatMap((who) =>
    copies.map((count) => {
      const bits = dots.filter((dot) => dot.who === who && dot.copies === count).map((dot) => dot.bits);
      return { who, copies: count, bits: bits.reduce((sum, value) => sum + value, 0) / bits.length };
    })
  );
  const ends = means.filter((one) => one.copies === copies.at(-1));
  const guides = [{ y: most, text: "likelier than every random code" }, { y: BY_CHANCE, text: "by chance" }];
  return {
    height: 300,
    marginRight: 110,
    x: {
      type: "point",
      padding: 1.2,
      domain: [...copies],
      label: "times that the secret is in the small model's text →",
    },
    y: { label: "↑ exposure, bits", domain: [0, most * 1.08], grid: true },
    color: { domain: names, range: colors },
    marks: [
      Plot.ruleY(guides, { y: "y", stroke: "#888", strokeDasharray: "4,3" }),
      Plot.text(guides, { frameAnchor: "left", y: "y", text: "text", dx: 4, dy: -7, fill: "#555" }),
      Plot.dot(dots, { x: "copies", y: "bits", stroke: "who", r: 3.5 }),
      Plot.line(means, { x: "copies", y: "bits", stroke: "who", strokeWidth: 2.5 }),
      Plot.text(ends, {
        x: "copies",
        y: "bits",
        text: "who",
        fill: "who",
        textAnchor: "start",
        dx: 10,
        stroke: "white",
        strokeWidth: 4,
      }),
    ],
  };
}
