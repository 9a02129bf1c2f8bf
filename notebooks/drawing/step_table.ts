/**
 * One step of a few units as a table of coloured numbers.
 *
 * @module
 */

import { cssColor } from "../../lib/insight/mod.ts";
import { escapeText, type Picture, signed, svgPicture } from "./picture.ts";
import { colorOf, isDark, type Scale } from "./scale.ts";

/** One quantity of one step, for {@linkcode stepTable}. */
export interface StepRow {
  /** Its name in plain words, with the symbol. */
  readonly label: string;
  /** One number per unit. */
  readonly values: ArrayLike<number>;
  /** Which colours to use. */
  readonly scale: Scale;
}

const [LEFT, TOP, ROW] = [190, 24, 28];

/**
 * One step of a few units as a table: a row per quantity, a column per unit, each number on its colour. Of many units,
 * the first sixteen are shown.
 *
 * @param rows From top to bottom, in the order of computation.
 */
export function stepTable(rows: readonly StepRow[]): Picture {
  const columns = Math.min(16, rows[0].values.length), column = columns > 10 ? 50 : 62;
  const heads = Array.from(
    { length: columns },
    (_, j) =>
      `<text x="${
        LEFT + (j + 0.5) * column
      }" y="15" font-size="11" text-anchor="middle" fill="#444">unit ${j}</text>`,
  );
  const lines = rows.map(({ label, values, scale }, i) => {
    const y = TOP + i * ROW;
    const cells = Array.from({ length: columns }, (_, j) => {
      const ground = colorOf(scale, values[j]);
      return `<rect x="${LEFT + j * column}" y="${y}" width="${column - 2}" height="${ROW - 2}" ` +
        `fill="${cssColor(ground)}"/><text x="${LEFT + (j + 0.5) * column - 1}" y="${
          y + 18
        }" font-size="12" ` +
        `text-anchor="middle" fill="${isDark(ground) ? "white" : "#222"}">${signed(values[j])}</text>`;
    });
    return `<text x="${LEFT - 8}" y="${y + 18}" font-size="12" text-anchor="end" fill="#222">` +
      `${escapeText(label)}</text>${cells.join("")}`;
  });
  const more = rows[0].values.length - columns;
  const rest = more > 0
    ? `<text x="${LEFT}" y="${
      TOP + rows.length * ROW + 12
    }" font-size="11" fill="#444">and ${more} units more</text>`
    : "";
  const size = { width: LEFT + columns * column + 10, height: TOP + rows.length * ROW + (rest ? 20 : 6) };
  const alt = rows.map(({ label, values }) =>
    `${label}: ${Array.from(values).slice(0, columns).map((value) => signed(value)).join(" ")}`
  ).join("; ");
  return { ...svgPicture([...heads, ...lines, rest], size), alt: `A table with a column per unit. ${alt}` };
}
