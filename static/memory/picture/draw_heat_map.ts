/**
 * Draws what of a memory can be seen.
 *
 * @module
 */

import type { Rgb } from "../../../lib/insight/mod.ts";
import { type ColorTable, colorTable, paperColor } from "./color_table.ts";
import { COLUMN_WIDTH, type HeatMapLayout, TEXT_HEIGHT } from "./heat_map_layout.ts";
import type { Picture } from "./picture.ts";
import { visible } from "../words.ts";

/** What is to be drawn, and how. */
export interface HeatMapView {
  readonly picture: Picture;
  /** Columns on show, from the first. */
  readonly columns: number;
  /** Which unit has which row. */
  readonly units: Uint16Array;
  /** What each row is called. */
  readonly nameOf: (unit: number) => string;
  readonly layout: HeatMapLayout;
  /** Column and unit that are marked. */
  readonly column: number | undefined;
  readonly unit: number;
  /** Pixels that are scrolled out on the left and at the top, and those that can be seen. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The page's colours as they are now: asked for once a frame, as that makes the browser lay the page out. */
interface Inks {
  readonly ink: string;
  readonly soft: string;
  readonly paper: Rgb;
  readonly font: string;
}

/** Columns or rows from `first` up to but not including `end`. */
interface Range {
  readonly first: number;
  readonly end: number;
}

/** Draws on one canvas, again and again. */
export class HeatMapPainter {
  readonly #canvas: HTMLCanvasElement;
  readonly #pixels = document.createElement("canvas");
  #table: { readonly name: string; readonly colors: ColorTable } | undefined;

  /** @param canvas Where to draw; it is made as large as it must be. */
  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** Draws one frame. */
  draw(view: HeatMapView): void {
    const { left, top, width, height, layout: { gutter, rowHeight }, units } = view;
    const scale = devicePixelRatio, canvas = this.#canvas, context = canvas.getContext("2d")!;
    if (canvas.width !== Math.round(width * scale) || canvas.height !== Math.round(height * scale)) {
      canvas.width = Math.round(width * scale);
      canvas.height = Math.round(height * scale);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    const inks = inksOf(canvas);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, width, height);
    const columns = {
      first: Math.max(0, Math.floor(left / COLUMN_WIDTH)),
      end: Math.min(view.columns, Math.ceil((left + width - gutter) / COLUMN_WIDTH)),
    };
    const rows = {
      first: Math.floor(top / rowHeight),
      end: Math.min(units.length, Math.ceil((top + height - TEXT_HEIGHT) / rowHeight)),
    };
    context.save();
    clip(context, { left: gutter, top: TEXT_HEIGHT, width, height });
    context.translate(gutter - left, TEXT_HEIGHT - top);
    if (columns.end > columns.first) this.#drawValues(context, view, { columns, rows, inks });
    this.#drawMarks(context, view, inks);
    context.restore();
    context.save();
    clip(context, { left: gutter, top: 0, width, height: TEXT_HEIGHT });
    context.translate(gutter - left, 0);
    this.#drawText(context, view, { ...columns, inks });
    context.restore();
    context.save();
    clip(context, { left: 0, top: TEXT_HEIGHT, width: gutter, height });
    context.translate(0, TEXT_HEIGHT - top);
    this.#drawNames(context, view, { ...rows, inks });
    context.restore();
  }

  #drawValues(
    context: CanvasRenderingContext2D,
    { picture, units, layout: { rowHeight } }: HeatMapView,
    { columns, rows, inks }: { readonly columns: Range; readonly rows: Range; readonly inks: Inks },
  ): void {
    const { values, hiddenSize: H, slice: { gate } } = picture;
    const colors = this.#colors(gate, inks.paper),
      width = columns.end - columns.first,
      height = rows.end - rows.first;
    const image = new ImageData(width, height), pixels = new Uint32Array(image.data.buffer);
    for (let row = rows.first, k = 0; row < rows.end; row++) {
      for (let t = columns.first; t < columns.end; t++) {
        pixels[k++] = colors[values[t * H + units[row]] + 127];
      }
    }
    this.#pixels.width = width;
    this.#pixels.height = height;
    this.#pixels.getContext("2d")!.putImageData(image, 0, 0);
    context.imageSmoothingEnabled = false;
    context.drawImage(
      this.#pixels,
      columns.first * COLUMN_WIDTH,
      rows.first * rowHeight,
      width * COLUMN_WIDTH,
      height * rowHeight,
    );
    // A hair of paper between the rows: each can be followed with the eye.
    context.fillStyle = `rgb(${inks.paper.join(" ")})`;
    for (let row = rows.first; row < rows.end; row++) {
      context.fillRect(columns.first * COLUMN_WIDTH, (row + 1) * rowHeight - 1, width * COLUMN_WIDTH, 1);
    }
  }

  #drawText(
    context: CanvasRenderingContext2D,
    { picture, column }: HeatMapView,
    { first, end, inks: { ink, soft, font } }: Range & { readonly inks: Inks },
  ): void {
    context.font = `13px ${font}`;
    context.textAlign = "center";
    for (let t = first; t < end; t++) {
      const { symbol, part } = picture.symbols[t];
      context.fillStyle = part === "reply" || t === column ? ink : soft;
      const sign = part === "mark" ? "·" : symbol === " " ? "" : visible(symbol);
      context.fillText(sign, (t + 0.5) * COLUMN_WIDTH, TEXT_HEIGHT - 7);
    }
  }

  #drawNames(
    context: CanvasRenderingContext2D,
    { units, unit, nameOf, layout: { gutter, rowHeight } }: HeatMapView,
    { first, end, inks: { ink, soft, font } }: Range & { readonly inks: Inks },
  ): void {
    const size = Math.min(11, rowHeight);
    context.textAlign = "right";
    context.textBaseline = "middle";
    context.font = `${size}px ${font}`;
    context.fillStyle = soft;
    const write = (row: number) => context.fillText(nameOf(units[row]), gutter - 6, (row + 0.5) * rowHeight);
    for (let row = first; row < end; row++) if (units[row] !== unit) write(row);
    const chosen = units.indexOf(unit);
    if (chosen < first || chosen >= end) return;
    context.font = `600 ${size}px ${font}`;
    context.fillStyle = ink;
    write(chosen);
  }

  #drawMarks(context: CanvasRenderingContext2D, view: HeatMapView, { ink }: Inks): void {
    const { units, column, unit, columns, layout: { rowHeight } } = view;
    const row = units.indexOf(unit), width = columns * COLUMN_WIDTH;
    context.strokeStyle = ink;
    context.lineWidth = 1;
    if (row >= 0) context.strokeRect(0.5, row * rowHeight - 0.5, width - 1, rowHeight);
    if (column === undefined || column >= columns) return;
    context.strokeRect(column * COLUMN_WIDTH - 0.5, -2, COLUMN_WIDTH + 1, units.length * rowHeight + 1);
  }

  #colors(gate: Picture["slice"]["gate"], paper: Rgb): ColorTable {
    const name = `${gate} ${paper}`;
    if (this.#table?.name !== name) this.#table = { name, colors: colorTable(gate, paper) };
    return this.#table.colors;
  }
}

function inksOf(canvas: HTMLCanvasElement): Inks {
  const style = getComputedStyle(canvas);
  return {
    ink: style.getPropertyValue("--ink"),
    soft: style.getPropertyValue("--ink-soft"),
    paper: paperColor(canvas),
    font: style.fontFamily,
  };
}

function clip(
  context: CanvasRenderingContext2D,
  { left, top, width, height }: Record<"left" | "top" | "width" | "height", number>,
): void {
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
}
