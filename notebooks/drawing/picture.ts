/**
 * What a picture is, and how it becomes PNG: Observable Plot or plain SVG, drawn without a browser.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { Resvg } from "@resvg/resvg-js";
import { parseHTML } from "linkedom";
import { indexedPng } from "./png.ts";

const FONTS = ["DejaVuSans.ttf", "DejaVuSansMono.ttf"].map((file) =>
  new URL(`../fonts/${file}`, import.meta.url).pathname
);
const { document } = parseHTML("<!doctype html><body></body>") as unknown as Required<
  Pick<Plot.PlotOptions, "document">
>;

/** Pixels of the PNG per pixel of the picture: sharp on most screens, and still small. */
const ZOOM = 1.5;

/** A picture as SVG source with its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Whether to show the SVG itself where HTML is shown: it has a background and needs no font of ours. */
  readonly isVector?: boolean;
  /** What there is to see, unless the caller says it better. */
  readonly alt?: string;
}

/** What Plot gives back: an SVG element that knows its scales. */
export type DrawnPlot = ReturnType<typeof Plot.plot>;

/** Draws a Plot in the notebooks' fonts, on white, so that it can be read on a dark page, too. */
export function drawPlot(options: Plot.PlotOptions): DrawnPlot {
  const width = options.width ?? 760;
  const style = { background: "white", fontFamily: "DejaVu Sans", fontSize: "12px", color: "#222" };
  const svg = Plot.plot({ marginLeft: 56, marginBottom: 40, ...options, width, document, style });
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return svg;
}

/** The picture of a drawn Plot. */
export function pictureOf(drawn: DrawnPlot, width: number): Picture {
  return { svg: drawn.outerHTML, width, height: Number(drawn.getAttribute("height")) };
}

/** Draws a Plot. */
export function plotPicture(options: Plot.PlotOptions): Picture {
  return pictureOf(drawPlot(options), options.width ?? 760);
}

/** Puts a picture's parts together. */
export function svgPicture(
  parts: readonly string[],
  { width, height }: { readonly width: number; readonly height: number },
): Picture {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}">${parts.join("")}</svg>`;
  return { svg, width, height };
}

/** Renders a picture on white, as PNG. */
export function pngOf({ svg }: Picture): Promise<Uint8Array> {
  const font = { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: "DejaVu Sans" };
  const drawn = new Resvg(svg, { font, background: "white", fitTo: { mode: "zoom", value: ZOOM } }).render();
  return indexedPng({ width: drawn.width, height: drawn.height, rgba: drawn.pixels });
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for SVG and HTML. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ESCAPES[c]);
}

/** The picture as an HTML element with a text alternative. */
export function imgOf(picture: Picture, png: string, alt: string): string {
  const svg = picture.isVector && new TextEncoder().encode(picture.svg).toBase64();
  const source = svg ? `svg+xml;base64,${svg}` : `png;base64,${png}`;
  return `<img alt="${escapeText(alt)}" width="${picture.width}" src="data:image/${source}">`;
}

/** A character with white space made visible. */
export function visible(character: string): string {
  return character === "\n" ? "↵" : character === " " ? "·" : character;
}

/** A number with a real minus sign. */
export function signed(value: number, digits = 2): string {
  return value.toFixed(digits).replace(/^-(?=0\.?0*$)/, "").replace("-", "−");
}
