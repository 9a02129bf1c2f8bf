/**
 * Text with a coloured background for each character.
 *
 * @module
 */

import { cssColor } from "../../lib/insight/mod.ts";
import { escapeText, type Picture, svgPicture, visible } from "./picture.ts";
import { colorOf, isDark, legend, LEGEND_HEIGHT, type Scale } from "./scale.ts";

/**
 * Text with a coloured background for each character, wrapped between words at `columns`.
 *
 * @param characters One string per character.
 * @param values One value per character.
 * @param options.scale What the colours mean.
 * @param options.columns Characters per line at most; default 88.
 * @param options.title Drawn above.
 */
export function tintedText(characters: readonly string[], values: ArrayLike<number>, options: {
  readonly scale: Scale;
  readonly columns?: number;
  readonly title?: string;
}): Picture {
  const { scale, columns = 88, title } = options, top = title ? 26 : 8;
  const places = wrap(characters, columns);
  const marks = characters.map((character, i) => {
    const [x, y] = [8 + places[i].column * 9, top + places[i].line * 22], ground = colorOf(scale, values[i]);
    return `<rect x="${x}" y="${y}" width="9.3" height="20" fill="${cssColor(ground)}"/>` +
      `<text x="${x + 4.5}" y="${
        y + 14
      }" font-family="DejaVu Sans Mono" font-size="13" text-anchor="middle" ` +
      `fill="${isDark(ground) ? "white" : "#222"}">${escapeText(visible(character))}</text>`;
  });
  const heading = title
    ? `<text x="8" y="15" font-size="13" font-weight="600" fill="#222">${escapeText(title)}</text>`
    : "";
  const bottom = top + (Math.max(0, ...places.map(({ line }) => line)) + 1) * 22 + 6;
  const size = { width: 16 + columns * 9, height: bottom + LEGEND_HEIGHT + 6 };
  return svgPicture([heading, ...marks, legend(scale, 8, bottom)], size);
}

/** Where each character goes: lines end after a space or a line feed, or where a word is too long for any line. */
function wrap(characters: readonly string[], columns: number): { column: number; line: number }[] {
  const places: { column: number; line: number }[] = [];
  let line = 0, start = 0;
  while (start < characters.length) {
    let end = Math.min(characters.length, start + columns);
    const feed = characters.indexOf("\n", start);
    if (feed >= 0 && feed < end) end = feed + 1;
    else if (end < characters.length) {
      const space = characters.lastIndexOf(" ", end - 1);
      if (space > start) end = space + 1;
    }
    for (let i = start; i < end; i++) places.push({ column: i - start, line });
    [start, line] = [end, line + 1];
  }
  return places;
}
