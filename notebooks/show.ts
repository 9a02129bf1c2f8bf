/**
 * Everything that the notebooks show: pictures, tables, lines, claims and exercises. Pictures are Observable Plot or
 * plain SVG, shown as PNG, which every notebook viewer can display (GitHub, JupyterLab, VS Code, any version of
 * nbconvert).
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { GATE_COLORS } from "../lib/insight/mod.ts";
import { display, plainText } from "./drawing/display.ts";
import { imgOf, type Picture, plotPicture, pngOf } from "./drawing/picture.ts";

export { cellDrawing, type CellNumbers } from "./drawing/cell_drawing.ts";
export { checkClaims, checkExercises, checkFindings, type Claim, exercise } from "./drawing/check.ts";
export { gateCourses } from "./drawing/gate_courses.ts";
export { heatMap } from "./drawing/heat_map.ts";
export { type LineAxis, lineChart, type LinePoint } from "./drawing/line_chart.ts";
export { lossChart } from "./drawing/loss_chart.ts";
export { type NamedDot, nameMap } from "./drawing/name_map.ts";
export type { Picture } from "./drawing/picture.ts";
export { print, printTable } from "./drawing/print.ts";
export { INKS, type Scale } from "./drawing/scale.ts";
export { type StepRow, stepTable } from "./drawing/step_table.ts";
export { tintedText } from "./drawing/tinted_text.ts";
export { twinBars } from "./drawing/twin_bars.ts";
export { type WalkRow, walkThrough } from "./drawing/walk_through.ts";
export { GATE_COLORS, Plot };

/** The words around a picture. */
export interface Words {
  /** What to look for, in a sentence or two of Markdown; shown below the picture. */
  readonly caption: string;
  /** What can be seen, with the numbers that matter, for those who do not see it; some pictures bring theirs. */
  readonly alt?: string;
  /** Puts something livelier in the picture's place where scripts are run; see {@linkcode walkThrough}. */
  readonly alive?: (img: string) => string;
}

/**
 * Shows a picture and its caption below. JupyterLab and nbconvert give alternative texts to pictures in HTML only, so
 * it comes as both.
 *
 * @param picture Options for Plot, or a picture made by another function of this file.
 * @param words Caption and text alternative.
 */
export async function show(picture: Plot.PlotOptions | Picture, words: Words | string): Promise<void> {
  const { caption, alt: told, alive = (img: string) => img }: Words = typeof words === "string"
    ? { caption: words }
    : words;
  const drawn = "svg" in picture ? picture : plotPicture(picture), { width, height } = drawn;
  const alt = told ?? drawn.alt ?? plainText(caption);
  const png = (await pngOf(drawn)).toBase64();
  await display(
    { "text/html": alive(imgOf(drawn, png, alt)), "image/png": png, "text/plain": alt },
    { "image/png": { alt, width, height } },
  );
  await display({ "text/markdown": `*${caption}*`, "text/plain": plainText(caption) });
}
