/**
 * What colours mean in the notebooks.
 *
 * @module
 */

import {
  cssColor,
  divergingColor,
  gateColor,
  type GateName,
  PAPER,
  type Rgb,
} from "../../lib/insight/mod.ts";

/**
 * What the colours of a picture show: a gate or an amount, 0 … 1, or a signed value, −1 … 1. Gate names are for gates
 * only; what is never negative and no gate is an `amount`.
 */
export type Scale = GateName | "diverging" | "amount";

/**
 * Colours of lines, dots and bars that are not gates: the gates' own colours would say that they are. In the order in
 * which to use them.
 */
export const INKS = { purple: "#6A3D9A", grey: "#8A8A8A", brown: "#8C5A2B", black: "#222222" } as const;

const PURPLE: Rgb = [0x6a, 0x3d, 0x9a];

/** Whether a scale goes from −1 to 1. */
export function isSigned(scale: Scale): boolean {
  return scale === "diverging" || scale === "cell" || scale === "hidden" || scale === "candidate";
}

/** The colour of a value. */
export function colorOf(scale: Scale, value: number): Rgb {
  if (isSigned(scale)) return divergingColor(value);
  if (scale !== "amount") return gateColor(scale as GateName, value);
  const t = Math.min(1, Math.max(0, value));
  const channel = (k: number) => Math.round(PAPER[k] + (PURPLE[k] - PAPER[k]) * t);
  return [channel(0), channel(1), channel(2)];
}

/** Whether white letters are more readable than black ones on this background (relative luminance, ITU-R BT.601). */
export function isDark([red, green, blue]: Rgb): boolean {
  return 0.299 * red + 0.587 * green + 0.114 * blue < 130;
}

/** The height of {@linkcode legend}. */
export const LEGEND_HEIGHT = 24;

/** A colour bar that says what the colours mean, as SVG. */
export function legend(scale: Scale, x: number, y: number): string {
  const low = isSigned(scale) ? -1 : 0;
  const steps = Array.from({ length: 40 }, (_, i) => {
    const value = low + (1 - low) * (i / 39);
    return `<rect x="${x + i * 3}" y="${y}" width="3.5" height="8" fill="${
      cssColor(colorOf(scale, value))
    }"/>`;
  });
  const label = (value: string, at: number) =>
    `<text x="${at}" y="${y + 20}" font-size="10" text-anchor="middle" fill="#444">${value}</text>`;
  const middle = isSigned(scale) ? label("0", x + 60) : "";
  return steps.join("") + label(isSigned(scale) ? "−1" : "0", x + 4) + middle + label("1", x + 117);
}
