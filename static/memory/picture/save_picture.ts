/**
 * The picture of a memory as a file, with its caption.
 *
 * @module
 */

import { HeatMapPainter } from "./draw_heat_map.ts";
import { COLUMN_WIDTH, type HeatMapLayout, TEXT_HEIGHT } from "./heat_map_layout.ts";
import type { Memory } from "../memory.ts";
import { columnsOnShow, rowsOnShow } from "./rows_on_show.ts";
import { GATE_WORDS } from "../words.ts";

const LAYOUT: HeatMapLayout = { rows: 32, rowHeight: 12, gutter: 196 };
const MARGIN = 16;
/** Pixels of two lines of words. */
const CAPTION = 44;
/** Columns of one picture: canvases have their limits. */
const MOST_COLUMNS = 1200;

/**
 * Draws all rows on show and all characters, with what it is of below.
 *
 * @param memory Whose picture.
 * @param within An element in whose colours it is drawn.
 * @returns A PNG; nothing while there is no picture.
 */
export async function pictureFile(memory: Memory, within: Element): Promise<Blob | undefined> {
  const { picture, column, unit, slice: { layer } } = memory.state;
  if (!picture) return undefined;
  const units = rowsOnShow(memory.state, picture),
    columns = Math.min(columnsOnShow(memory.state), MOST_COLUMNS);
  const width = LAYOUT.gutter + columns * COLUMN_WIDTH,
    height = TEXT_HEIGHT + units.length * LAYOUT.rowHeight;
  const canvas = document.createElement("canvas");
  canvas.className = "unseen";
  within.append(canvas);
  const style = getComputedStyle(canvas), ink = style.getPropertyValue("--ink-soft");
  const paper = style.getPropertyValue("--paper"), font = `13px ${style.fontFamily}`;
  new HeatMapPainter(canvas).draw({
    picture,
    columns,
    units,
    layout: LAYOUT,
    nameOf: (unit) => memory.names.short(layer, unit),
    column,
    unit,
    left: 0,
    top: 0,
    width,
    height,
  });
  canvas.remove();
  const sheet = document.createElement("canvas"), scale = devicePixelRatio;
  sheet.width = (Math.max(width, 640) + 2 * MARGIN) * scale;
  sheet.height = (height + 2 * MARGIN + CAPTION) * scale;
  const context = sheet.getContext("2d")!;
  context.scale(scale, scale);
  context.fillStyle = paper;
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.drawImage(canvas, MARGIN, MARGIN, width, height);
  context.fillStyle = ink;
  context.font = font;
  captionOf(memory, units.length).forEach((line, k) =>
    context.fillText(line, MARGIN, MARGIN + height + 20 * (k + 1))
  );
  return await new Promise((resolve) => sheet.toBlob((blob) => resolve(blob ?? undefined), "image/png"));
}

/** What the picture is of, and how it can be made again. */
function captionOf({ state: { picture, slice }, version }: Memory, rows: number): string[] {
  const { name, symbol, scale } = GATE_WORDS[slice.gate];
  const made = version
    ? `${version.model.name}, seed ${version.seed}, temperature ${version.settings.temperature}`
    : "";
  return [
    `${name} (${symbol}) of ${rows} of ${picture!.hiddenSize} units, letter by letter; colours from ${
      scale[0]
    } to ${scale.at(-1)}`,
    made,
  ];
}
