/**
 * Units × characters as coloured cells.
 *
 * @module
 */

import { escapeText, type Picture, svgPicture, visible } from "./picture.ts";
import { pngDataUrl } from "./png.ts";
import { colorOf, legend, LEGEND_HEIGHT, type Scale } from "./scale.ts";

/**
 * A heat map of units × characters, as on the chat page: one row per unit, one column per character.
 *
 * @param values Shape (rows, text.length), row-major.
 * @param options.text The characters along the top, one per column.
 * @param options.scale What the colours mean.
 * @param options.rowLabels A label per row, if there are few.
 * @param options.title Drawn above.
 * @param options.rowHeight Pixels; by default 16 with labels, and 1 to 8 without.
 */
export async function heatMap(values: ArrayLike<number>, options: {
  readonly text: readonly string[];
  readonly scale: Scale;
  readonly rowLabels?: readonly string[];
  readonly title?: string;
  readonly rowHeight?: number;
}): Promise<Picture> {
  const { text, scale, rowLabels, title } = options;
  const columns = text.length, rows = values.length / columns;
  const left = rowLabels ? 12 + 7 * Math.max(...rowLabels.map((label) => label.length)) : 8;
  const cell = Math.max(3, Math.min(16, Math.floor(940 / columns)));
  const usual = rowLabels ? 16 : Math.max(1, Math.min(8, Math.floor(360 / rows)));
  const rowHeight = options.rowHeight ?? usual, top = title ? 42 : 20;
  const [mapWidth, mapHeight] = [columns * cell, rows * rowHeight];
  const image = await pngDataUrl(columns, rows, (x, y) => colorOf(scale, values[y * columns + x]));
  const letters = cell < 7
    ? []
    : text.map((character, i) =>
      `<text x="${left + (i + 0.5) * cell}" y="${top - 5}" font-family="DejaVu Sans Mono" font-size="${
        cell - 3
      }" ` +
      `text-anchor="middle" fill="#222">${escapeText(visible(character))}</text>`
    );
  const labels = (rowLabels ?? []).map((label, i) =>
    `<text x="${left - 5}" y="${
      top + (i + 0.72) * rowHeight
    }" font-size="11" text-anchor="end" fill="#444">` +
    `${escapeText(label)}</text>`
  );
  const heading = title
    ? `<text x="${left}" y="14" font-size="13" font-weight="600" fill="#222">${escapeText(title)}</text>`
    : "";
  const map = `<image href="${image}" x="${left}" y="${top}" width="${mapWidth}" height="${mapHeight}" ` +
    `preserveAspectRatio="none" image-rendering="optimizeSpeed"/>`;
  const size = { width: left + Math.max(mapWidth, 140) + 10, height: top + mapHeight + LEGEND_HEIGHT + 12 };
  return svgPicture([heading, map, ...letters, ...labels, legend(scale, left, top + mapHeight + 10)], size);
}
