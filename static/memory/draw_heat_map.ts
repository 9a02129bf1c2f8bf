/**
 * Draws the columns of a memory that can be seen.
 *
 * @module
 */

import { type ColorTable, colorTable, paperColor } from "./color_table.ts";
import type { Picture } from "./picture.ts";
import { visible } from "./words.ts";

/** Width of a column and height of the line of text above it, in CSS pixels. */
export const COLUMN_WIDTH = 10;
export const TEXT_HEIGHT = 22;

/** Height of a row in CSS pixels: tall enough to follow, as long as the whole layer stays on a screen. */
export function rowHeight(hiddenSize: number): number {
  return Math.max(1, Math.min(10, Math.floor(384 / hiddenSize)));
}

/** What is to be drawn, and how. */
export interface HeatMapView {
  readonly picture: Picture;
  /** Which unit stands in which row; the layer's own order if absent. */
  readonly order: Uint16Array | undefined;
  /** Column and unit that are marked. */
  readonly column: number | undefined;
  readonly unit: number;
  /** Pixels that are scrolled out on the left, and the width that can be seen. */
  readonly left: number;
  readonly width: number;
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
    const { picture, left, width } = view;
    const scale = devicePixelRatio, height = TEXT_HEIGHT + picture.hiddenSize * rowHeight(picture.hiddenSize);
    const canvas = this.#canvas, context = canvas.getContext("2d")!;
    if (canvas.width !== Math.round(width * scale) || canvas.height !== Math.round(height * scale)) {
      canvas.width = Math.round(width * scale);
      canvas.height = Math.round(height * scale);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, width, height);
    const first = Math.max(0, Math.floor(left / COLUMN_WIDTH));
    const end = Math.min(picture.symbols.length, Math.ceil((left + width) / COLUMN_WIDTH));
    context.translate(-left, 0);
    if (end > first) {
      this.#drawValues(context, view, { first, end });
      this.#drawText(context, view, { first, end });
    }
    this.#drawMarks(context, view);
  }

  #drawValues(context: CanvasRenderingContext2D, view: HeatMapView, columns: Range): void {
    const { picture: { values, hiddenSize: H, slice: { gate } }, order } = view, { first, end } = columns;
    const colors = this.#colors(gate), rows = order?.length === H ? order : undefined;
    const image = new ImageData(end - first, H), pixels = new Uint32Array(image.data.buffer);
    for (let row = 0, k = 0; row < H; row++) {
      const unit = rows ? rows[row] : row;
      for (let t = first; t < end; t++) pixels[k++] = colors[values[t * H + unit] + 127];
    }
    this.#pixels.width = end - first;
    this.#pixels.height = H;
    this.#pixels.getContext("2d")!.putImageData(image, 0, 0);
    context.imageSmoothingEnabled = false;
    const width = (end - first) * COLUMN_WIDTH, height = H * rowHeight(H);
    context.drawImage(this.#pixels, first * COLUMN_WIDTH, TEXT_HEIGHT, width, height);
  }

  #drawText(
    context: CanvasRenderingContext2D,
    { picture, column }: HeatMapView,
    { first, end }: Range,
  ): void {
    const style = getComputedStyle(this.#canvas);
    const ink = style.getPropertyValue("--ink"), soft = style.getPropertyValue("--ink-soft");
    context.font = `13px ${style.fontFamily}`;
    context.textAlign = "center";
    for (let t = first; t < end; t++) {
      const { symbol, part } = picture.symbols[t];
      context.fillStyle = part === "reply" || t === column ? ink : soft;
      const sign = part === "mark" ? "·" : symbol === " " ? "" : visible(symbol);
      context.fillText(sign, (t + 0.5) * COLUMN_WIDTH, TEXT_HEIGHT - 7);
    }
  }

  #drawMarks(context: CanvasRenderingContext2D, { picture, order, column, unit }: HeatMapView): void {
    if (column === undefined) return;
    const H = picture.hiddenSize, step = rowHeight(H), width = picture.symbols.length * COLUMN_WIDTH;
    const row = order?.length === H ? order.indexOf(unit) : unit;
    context.strokeStyle = getComputedStyle(this.#canvas).getPropertyValue("--ink");
    context.lineWidth = 1;
    context.strokeRect(column * COLUMN_WIDTH - 0.5, 1.5, COLUMN_WIDTH + 1, TEXT_HEIGHT + H * step - 2);
    context.globalAlpha = 0.75;
    context.strokeRect(0.5, TEXT_HEIGHT + row * step - 1, width - 1, step + 2);
    context.globalAlpha = 1;
  }

  #colors(gate: Picture["slice"]["gate"]): ColorTable {
    const paper = paperColor(this.#canvas), name = `${gate} ${paper}`;
    if (this.#table?.name !== name) this.#table = { name, colors: colorTable(gate, paper) };
    return this.#table.colors;
  }
}

/** Columns from `first` up to but not including `end`. */
interface Range {
  readonly first: number;
  readonly end: number;
}
