/**
 * Pictures for the notebooks: Observable Plot or plain SVG, shown as PNG, which every notebook viewer can display
 * (GitHub, JupyterLab, VS Code, any version of nbconvert).
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { Resvg } from "@resvg/resvg-js";
import { parseHTML } from "linkedom";
import {
  cssColor,
  divergingColor,
  GATE_COLORS,
  gateColor,
  type GateName,
  type Rgb,
} from "../lib/insight/mod.ts";
import { pngDataUrl } from "./png.ts";

export { GATE_COLORS, Plot };

declare global {
  namespace Deno {
    /** Added by the Jupyter kernel; unknown to the type checker outside of one. */
    const jupyter: {
      display(bundle: Record<string, unknown>, options: { raw: boolean }): Promise<void>;
    };
  }
}

const FONTS = ["DejaVuSans.ttf", "DejaVuSansMono.ttf"].map((file) =>
  new URL(`./fonts/${file}`, import.meta.url).pathname
);
const { document } = parseHTML("<!doctype html><body></body>") as unknown as Required<
  Pick<Plot.PlotOptions, "document">
>;
const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c]);

/** A picture as SVG source with its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Shows a picture as PNG (with the caption as its text alternative) and the caption below it.
 *
 * @param picture Options for Plot, or a picture made by another function of this file.
 * @param caption What to look for, in a sentence or two of Markdown.
 */
export async function show(picture: Plot.PlotOptions | Picture, caption: string): Promise<void> {
  const { svg } = "svg" in picture ? picture : plotPicture(picture);
  const font = { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: "DejaVu Sans" };
  const png = new Resvg(svg, { font, background: "white", fitTo: { mode: "zoom", value: 1.5 } }).render()
    .asPng();
  const plain = caption.replace(/[*_`]/g, "");
  await Deno.jupyter.display({ "image/png": png.toBase64(), "text/plain": plain }, { raw: true });
  await Deno.jupyter.display({ "text/markdown": `*${caption}*`, "text/plain": plain }, { raw: true });
  // The kernel may report a cell as done before its outputs are sent: give them a moment.
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Draws a Plot in the notebooks' colours and fonts. */
function plotPicture(options: Plot.PlotOptions): Picture {
  const width = options.width ?? 760;
  const style = { background: "white", fontFamily: "DejaVu Sans", fontSize: "12px", color: "#222" };
  const svg = Plot.plot({ marginLeft: 56, marginBottom: 40, ...options, width, document, style });
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return { svg: svg.outerHTML, width, height: Number(svg.getAttribute("height")) };
}

/** What the colours show: a gate 0 … 1, or a signed value −1 … 1. */
export type Scale = GateName | "diverging";

function colorOf(scale: Scale): (value: number) => Rgb {
  const signed = scale === "diverging" || scale === "cell" || scale === "hidden" || scale === "candidate";
  return signed ? (value) => divergingColor(value) : (value) => gateColor(scale, value);
}

/** A colour bar that says what the colours mean. */
function legend(scale: Scale, x: number, y: number): string {
  const color = colorOf(scale);
  const signed = color(-1).join() !== color(0).join();
  const low = signed ? -1 : 0;
  const steps = Array.from({ length: 40 }, (_, i) => {
    const value = low + (1 - low) * (i / 39);
    return `<rect x="${x + i * 3}" y="${y}" width="3.5" height="8" fill="${cssColor(color(value))}"/>`;
  });
  const label = (value: string, at: number) =>
    `<text x="${at}" y="${y + 20}" font-size="10" text-anchor="middle" fill="#444">${value}</text>`;
  return steps.join("") + label(signed ? "−1" : "0", x) + (signed ? label("0", x + 60) : "") +
    label("1", x + 120);
}

/**
 * A heat map of units × characters, as on the chat page: one row per unit, one column per character.
 *
 * @param values Shape (rows, text.length), row-major.
 * @param options.text The characters along the top, one per column.
 * @param options.scale What the colours mean.
 * @param options.rowLabels A label per row, if there are few.
 * @param options.title Drawn above.
 */
export async function heatMap(values: ArrayLike<number>, options: {
  readonly text: readonly string[];
  readonly scale: Scale;
  readonly rowLabels?: readonly string[];
  readonly title?: string;
}): Promise<Picture> {
  const columns = options.text.length;
  const rows = values.length / columns;
  const color = colorOf(options.scale);
  const left = options.rowLabels ? 12 + 7 * Math.max(...options.rowLabels.map((label) => label.length)) : 8;
  const cell = Math.max(3, Math.min(16, Math.floor(940 / columns)));
  const rowHeight = options.rowLabels ? 16 : Math.max(1, Math.min(8, Math.floor(360 / rows)));
  const top = options.title ? 42 : 20;
  const [mapWidth, mapHeight] = [columns * cell, rows * rowHeight];
  const [width, height] = [left + Math.max(mapWidth, 140) + 10, top + mapHeight + 36];
  const image = await pngDataUrl(columns, rows, (x, y) => color(values[y * columns + x]));
  const letters = cell < 7
    ? []
    : options.text.map((character, i) =>
      `<text x="${left + (i + 0.5) * cell}" y="${top - 5}" font-family="DejaVu Sans Mono" font-size="${
        cell - 3
      }"
      text-anchor="middle" fill="#222">${escape(visible(character))}</text>`
    );
  const labels = (options.rowLabels ?? []).map((label, i) =>
    `<text x="${left - 5}" y="${top + (i + 0.72) * rowHeight}" font-size="11" text-anchor="end" fill="#444">${
      escape(label)
    }</text>`
  );
  const title = options.title
    ? `<text x="${left}" y="14" font-size="13" font-weight="600" fill="#222">${escape(options.title)}</text>`
    : "";
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${title}
    <image href="${image}" x="${left}" y="${top}" width="${mapWidth}" height="${mapHeight}"
      preserveAspectRatio="none" image-rendering="optimizeSpeed"/>
    ${letters.join("")}${labels.join("")}${legend(options.scale, left, top + mapHeight + 10)}</svg>`;
  return { svg, width, height };
}

/**
 * Text with a coloured background for each character, wrapped at `columns`.
 *
 * @param characters One string per character.
 * @param values One value per character.
 * @param options.scale What the colours mean.
 */
export function tintedText(characters: readonly string[], values: ArrayLike<number>, options: {
  readonly scale: Scale;
  readonly columns?: number;
  readonly title?: string;
}): Picture {
  const color = colorOf(options.scale);
  const perLine = options.columns ?? 88;
  const top = options.title ? 26 : 8;
  let [column, line] = [0, 0];
  const marks: string[] = [];
  characters.forEach((character, i) => {
    if (column === perLine) [column, line] = [0, line + 1];
    const [x, y] = [8 + column * 9, top + line * 22];
    const ground = color(values[i]);
    marks.push(`<rect x="${x}" y="${y}" width="9.3" height="20" fill="${cssColor(ground)}"/>
      <text x="${x + 4.5}" y="${y + 14}" font-family="DejaVu Sans Mono" font-size="13" text-anchor="middle"
        fill="${isDark(ground) ? "white" : "#222"}">${escape(visible(character))}</text>`);
    [column, line] = character === "\n" ? [0, line + 1] : [column + 1, line];
  });
  const [width, height] = [16 + perLine * 9, top + (line + 1) * 22 + 36];
  const title = options.title
    ? `<text x="8" y="15" font-size="13" font-weight="600" fill="#222">${escape(options.title)}</text>`
    : "";
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${title}
    ${marks.join("")}${legend(options.scale, 8, top + (line + 1) * 22 + 6)}</svg>`;
  return { svg, width, height };
}

/** Whether white letters are more readable than black ones on this background (relative luminance, ITU-R BT.601). */
function isDark([red, green, blue]: Rgb): boolean {
  return 0.299 * red + 0.587 * green + 0.114 * blue < 130;
}

/** Makes white space visible. */
function visible(character: string): string {
  return character === "\n" ? "↵" : character === " " ? "·" : character;
}

/**
 * Shows a table, as Markdown where supported.
 *
 * @param rows One object per row, all with the same keys: the columns' names.
 * @param caption What to look for, in a sentence or two of Markdown.
 */
export async function printTable(
  rows: readonly Readonly<Record<string, string | number>>[],
  caption: string,
): Promise<void> {
  const names = Object.keys(rows[0]);
  const body = rows.map((row) => names.map((name) => String(row[name])));
  const markdown = [names, names.map((_, i) => isNumeric(body[0][i]) ? "---:" : "---"), ...body]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`).join("\n");
  const widths = names.map((name, i) =>
    Math.max(...[name, ...body.map((row) => row[i])].map((s) => s.length))
  );
  const plain = [names, ...body].map((cells) => cells.map((cell, i) => cell.padEnd(widths[i])).join("  "));
  const bundle = {
    "text/markdown": `${markdown}\n\n*${caption}*`,
    "text/plain": `${plain.join("\n")}\n\n${caption.replace(/[*_`]/g, "")}`,
  };
  await Deno.jupyter.display(bundle, { raw: true });
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Whether a table's entry is a number, perhaps with a sign or a unit. */
function isNumeric(text: string): boolean {
  return /^[+−-]?\d/.test(text);
}

/** One quantity of one step, for {@linkcode stepTable}. */
export interface StepRow {
  /** Its name in plain words, with the symbol. */
  readonly label: string;
  /** One number per unit. */
  readonly values: ArrayLike<number>;
  /** Which colours to use. */
  readonly scale: Scale;
}

/**
 * One step of a few units as a table: a row per quantity, a column per unit, each number on its colour.
 *
 * @param rows From top to bottom, in the order of computation.
 */
export function stepTable(rows: readonly StepRow[]): Picture {
  const [left, top, column, rowHeight] = [250, 24, 62, 28];
  const columns = rows[0].values.length;
  const [width, height] = [left + columns * column + 10, top + rows.length * rowHeight + 8];
  const heads = Array.from(
    { length: columns },
    (_, j) =>
      `<text x="${
        left + (j + 0.5) * column
      }" y="15" font-size="11" text-anchor="middle" fill="#444">cell ${j}</text>`,
  );
  const lines = rows.map(({ label, values, scale }, i) => {
    const y = top + i * rowHeight;
    const cells = Array.from(values, (value, j) => {
      const ground = colorOf(scale)(value);
      return `<rect x="${left + j * column}" y="${y}" width="${column - 2}" height="${rowHeight - 2}" fill="${
        cssColor(ground)
      }"/><text x="${left + (j + 0.5) * column - 1}" y="${
        y + 18
      }" font-size="12" text-anchor="middle" fill="${isDark(ground) ? "white" : "#222"}">${
        value.toFixed(2).replace("-", "−")
      }</text>`;
    });
    return `<text x="${left - 8}" y="${y + 18}" font-size="12" text-anchor="end" fill="#222">${
      escape(label)
    }</text>${cells.join("")}`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${heads.join("")}${
    lines.join("")
  }</svg>`;
  return { svg, width, height };
}
