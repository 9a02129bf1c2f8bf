/**
 * Lines with their names at one end, which never hide each other.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { drawPlot, type Picture, pictureOf } from "./picture.ts";
import { INKS } from "./scale.ts";

/** A point of a line. */
export interface LinePoint {
  /** Which line. */
  readonly name: string;
  /** Across. */
  readonly x: number;
  /** Up. */
  readonly y: number;
}

/** An axis: its label, and what Plot should know besides. */
export interface LineAxis extends Plot.ScaleOptions {
  readonly label: string;
}

/** What {@linkcode lineChart} can draw besides. */
export interface LineChartOptions {
  readonly x: LineAxis;
  readonly y: LineAxis;
  /** A colour per line; by default {@linkcode INKS} in turn. */
  readonly colors?: Readonly<Record<string, string>>;
  /** Lines to dash. */
  readonly dashed?: readonly string[];
  /** Level lines with a name at their right end, to compare with. */
  readonly levels?: readonly { readonly y: number; readonly name?: string }[];
  /** Whether to mark the points; default true. */
  readonly markers?: boolean;
  /** At which end of the lines the names are; default the right one. */
  readonly namesAt?: "left" | "right";
  /** Pixels for the names; default 7.2 a letter. */
  readonly margin?: number;
  readonly height?: number;
  readonly width?: number;
  /** What else Plot is to draw, below the lines. */
  readonly marks?: NonNullable<Plot.PlotOptions["marks"]>;
}

/** The least distance of two names, in pixels. */
const APART = 15;

/**
 * Draws lines.
 *
 * @param points Of all lines, each line's in order.
 * @param options Axes, colours, levels to compare with.
 */
export function lineChart(points: readonly LinePoint[], options: LineChartOptions): Picture {
  const { x, y, dashed = [], levels = [], markers = true, namesAt = "right" } = options;
  const names = [...new Set(points.map(({ name }) => name))], inks = Object.values(INKS);
  const colors = names.map((name, k) => options.colors?.[name] ?? inks[k % inks.length]);
  const wanted = [...names, ...levels.map(({ name }) => name ?? "")];
  const margin = options.margin ?? 16 + 7.2 * Math.max(...wanted.map((name) => name.length));
  const side = namesAt === "right" ? "left" : "right";
  const isSolid = ({ name }: LinePoint) => !dashed.includes(name);
  const line = {
    x: "x",
    y: "y",
    stroke: "name",
    strokeWidth: 2.5,
    marker: markers,
  } as const;
  const plot: Plot.PlotOptions = {
    width: options.width ?? 760,
    height: options.height ?? 320,
    ...(namesAt === "right" ? { marginRight: margin } : { marginLeft: margin, marginRight: 56 }),
    x,
    y: { grid: true, ...allTicks(y).length === 0 && { axis: side }, ...y },
    color: { domain: names, range: colors },
    marks: [
      ...options.marks ?? [],
      ...allTicks(x).map(([ticks, text]) => Plot.axisX(ticks, { text, label: x.label })),
      ...allTicks(y).map(([ticks, text]) => Plot.axisY(ticks, { text, label: y.label, anchor: side })),
      Plot.ruleY(levels, { y: "y", stroke: "#888", strokeDasharray: "4 3" }),
      Plot.lineY(points.filter(isSolid), line),
      Plot.lineY(points.filter((point) => !isSolid(point)), { ...line, strokeDasharray: "7 4" }),
    ],
  };
  const ends = names.map((name, k) => {
    const own = points.filter((point) => point.name === name);
    const end = own.reduce((a, b) => isFurther(b, a, { x, namesAt }) ? b : a);
    return { ...end, fill: colors[k] };
  });
  const drawn = drawPlot(plot), across = drawn.scale("x")!, up = drawn.scale("y")!;
  const right = Math.max(...points.map((point) => across.apply(point.x)));
  const tags = [
    ...ends.map(({ name, x, y, fill }) => ({ name, at: across.apply(x), y: up.apply(y), fill })),
    ...levels.flatMap(({ name, y }) => name ? [{ name, at: right, y: up.apply(y), fill: "#555" }] : []),
  ];
  const bottom = Math.max(...up.range as number[]);
  const texts = spread(tags.map((tag) => tag.y), bottom).map((place, k) => {
    const { name, at, fill } = tags[k];
    const [dx, anchor] = namesAt === "right" ? [8, "start"] : [-8, "end"];
    return `<text x="${at + dx}" y="${
      place + 4
    }" text-anchor="${anchor}" fill="${fill}" stroke="none">${name}</text>`;
  });
  drawn.insertAdjacentHTML("beforeend", texts.join(""));
  return pictureOf(drawn, plot.width!);
}

/** A number without abbreviations: Plot would write 400m for 0.4. */
function numberText(value: number): string {
  if (value >= 0.001) return value.toLocaleString("en", { maximumSignificantDigits: 3 });
  const power = Math.floor(Math.log10(value) + 1e-9), digits = Number((value / 10 ** power).toPrecision(2));
  return `${digits === 1 ? "" : `${digits}·`}10⁻${
    [...`${-power}`].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[+digit]).join("")
  }`;
}

/** The ticks of a logarithmic axis with their texts: of these Plot would leave out some. */
function allTicks({ type, ticks, tickFormat }: LineAxis): [number[], string[]][] {
  if (type !== "log" || !Array.isArray(ticks)) return [];
  const format = typeof tickFormat === "function" ? tickFormat as (tick: number) => string : numberText;
  return [[ticks, ticks.map((tick) => format(tick))]];
}

/** Whether a point is nearer to the end where the names are. */
function isFurther(
  point: LinePoint,
  than: LinePoint,
  { x, namesAt }: { readonly x: LineAxis; readonly namesAt: "left" | "right" },
): boolean {
  const growsRight = !x.reverse;
  return (point.x > than.x) === (growsRight === (namesAt === "right")) && point.x !== than.x;
}

/** Moves places apart, keeping their order and, above the bottom, their middle. */
function spread(places: readonly number[], bottom: number): number[] {
  const order = [...places.keys()].sort((a, b) => places[a] - places[b]);
  const moved = order.map((k) => places[k]);
  for (let round = 0; round < 100; round++) {
    for (let k = 1; k < moved.length; k++) {
      const missing = APART - (moved[k] - moved[k - 1]);
      if (missing > 0) [moved[k - 1], moved[k]] = [moved[k - 1] - missing / 2, moved[k] + missing / 2];
    }
  }
  for (let k = moved.length - 1, most = bottom; k >= 0; k--, most = moved[k + 1] - APART) {
    moved[k] = Math.min(moved[k], most);
  }
  const result: number[] = [];
  order.forEach((k, place) => result[k] = moved[place]);
  return result;
}
