/**
 * Clouds of dots with a name each, placed so that no name hides another.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { drawPlot, escapeText, type Picture, pictureOf } from "./picture.ts";
import { INKS } from "./scale.ts";

/** A dot of a cloud. */
export interface NamedDot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

const LINE = 14, LETTER = 7.4;
/** Where a name can be, in line heights and widths from the middle of its cloud; the nearest first. */
const PLACES = [1, 1.8, 2.8, 4, 5.5].flatMap((far) =>
  [[0, -1], [0, 1], [1, 0], [-1, 0], [1, -1], [-1, -1], [1, 1], [-1, 1]].map(([x, y]) => [x * far, y * far])
);

/**
 * Draws the clouds; a name that has to move away from its cloud gets a thin line to it.
 *
 * @param dots All dots of all clouds.
 * @param options The axes' labels.
 */
export function nameMap(
  dots: readonly NamedDot[],
  options: { readonly x: string; readonly y: string; readonly height?: number },
): Picture {
  const names = [...new Set(dots.map(({ name }) => name))].sort();
  const inks = [INKS.purple, INKS.brown, "#4D4D4D", "#A6761D", "#7A7A9E"];
  const colors = names.map((_, k) => inks[k % inks.length]);
  const plot: Plot.PlotOptions = {
    width: 820,
    height: options.height ?? 520,
    inset: 24,
    x: { label: options.x, nice: true, grid: true },
    y: { label: options.y, nice: true, grid: true },
    color: { domain: names, range: colors },
    marks: [Plot.dot(dots, { x: "x", y: "y", r: 1.6, fill: "name", fillOpacity: 0.35 })],
  };
  const drawn = drawPlot(plot), across = drawn.scale("x")!, up = drawn.scale("y")!;
  const middle = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const placed: Box[] = [];
  const tags = names.map((name, k) => {
    const own = dots.filter((dot) => dot.name === name);
    const [x, y] = [middle(own.map((d) => across.apply(d.x))), middle(own.map((d) => up.apply(d.y)))];
    const box = place(x, y, { width: name.length * LETTER, placed });
    placed.push(box);
    const [cx, cy] = [box.left + box.width / 2, box.top + LINE / 2];
    const isFar = Math.hypot(cx - x, cy - y) > Math.max(22, box.width / 2 + 12);
    const leader = isFar
      ? `<line x1="${x}" y1="${y}" x2="${cx}" y2="${cy}" stroke="${colors[k]}" stroke-width="0.7"/>`
      : "";
    const text = `<text x="${cx}" y="${cy + 4}" text-anchor="middle" font-weight="600" fill="${colors[k]}" `;
    return [
      leader,
      `${text} stroke="white" stroke-width="3">${escapeText(name)}</text>${text} stroke="none">${
        escapeText(name)
      }</text>`,
    ];
  });
  drawn.insertAdjacentHTML(
    "beforeend",
    tags.map(([line]) => line).join("") + tags.map(([, text]) => text).join(""),
  );
  return pictureOf(drawn, plot.width!);
}

/** The first free place around a point. */
function place(
  x: number,
  y: number,
  { width, placed }: { readonly width: number; readonly placed: readonly Box[] },
): Box {
  const boxes = PLACES.map(([dx, dy]): Box => ({
    left: x + Math.sign(dx) * (width / 2 + 6) + (dx - Math.sign(dx)) * LINE - width / 2,
    top: y + dy * LINE - LINE / 2,
    width,
  }));
  const isFree = (box: Box) =>
    placed.every((other) =>
      box.left > other.left + other.width + 3 || other.left > box.left + box.width + 3 ||
      Math.abs(box.top - other.top) >= LINE
    );
  return boxes.find(isFree) ?? boxes[0];
}
