/**
 * Everything that one unit does along a text.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { GATE_COLORS, type GateName } from "../../lib/insight/mod.ts";
import { drawPlot, type Picture, svgPicture, visible } from "./picture.ts";
import { isSigned } from "./scale.ts";

const NAMES: Readonly<Record<GateName, string>> = {
  forget: "forget gate, f",
  input: "input gate, i",
  candidate: "candidate, C̃",
  cell: "belt, tanh(c)",
  output: "output gate, o",
  hidden: "shown, h",
};
const [LEFT, TOP, ROW, WIDTH] = [120, 26, 78, 900];

/**
 * One panel per gate or state, in its colour: from 0 to 1 if it is never negative, otherwise from −1 to 1.
 *
 * @param courses A number per character for each quantity to draw, in the order of the panels.
 * @param options.text The characters along the top.
 * @param options.mark The index of a character to mark with a dashed line.
 */
export function gateCourses(
  courses: Readonly<Partial<Record<GateName, readonly number[]>>>,
  { text, mark }: { readonly text: readonly string[]; readonly mark?: number },
): Picture {
  const names = Object.keys(courses) as GateName[], column = (WIDTH - LEFT - 12) / text.length;
  const panels = names.map((name, k) => {
    const values = courses[name]!, low = isSigned(name) ? -1 : 0;
    const panel = drawPlot({
      width: WIDTH,
      height: ROW,
      marginTop: 10,
      marginBottom: 10,
      marginLeft: LEFT,
      marginRight: 12,
      x: { domain: [0, text.length], axis: null },
      y: {
        domain: [low, 1],
        ticks: low < 0 ? [-1, 0, 1] : [0, 1],
        label: null,
        tickFormat: (d: number) => `${d}`,
      },
      marks: [
        Plot.ruleY([0], { stroke: "#ccc" }),
        ...mark === undefined ? [] : [Plot.ruleX([mark + 0.5], { stroke: "#999", strokeDasharray: "3 3" })],
        Plot.lineY([...values, values[values.length - 1]], {
          x: (_, t) => t,
          y: (value: number) => value,
          stroke: GATE_COLORS[name],
          strokeWidth: 2,
          curve: "step-after",
        }),
      ],
    });
    const place = `y="${TOP + k * ROW}"`;
    return panel.outerHTML.replace("<svg", `<svg ${place}`) +
      `<text x="${LEFT - 34}" y="${TOP + (k + 0.5) * ROW + 4}" font-size="12" text-anchor="end" ` +
      `fill="${GATE_COLORS[name]}">${NAMES[name]}</text>`;
  });
  const letters = text.map((character, t) =>
    `<text x="${LEFT + (t + 0.5) * column}" y="16" font-family="DejaVu Sans Mono" font-size="12" ` +
    `text-anchor="middle" fill="#222">${visible(character).replace("&", "&amp;").replace("<", "&lt;")}</text>`
  );
  return svgPicture([...letters, ...panels], { width: WIDTH, height: TOP + names.length * ROW + 4 });
}
