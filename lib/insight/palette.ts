/**
 * One visual language for the page, the terminal and the notebooks.
 *
 * Gates and states have the same colours everywhere (Okabe and Ito's palette, safe for colour-blind eyes); signed
 * values use one diverging scale, fixed to −1 … 1 and never stretched to a picture's own extremes.
 *
 * @module
 */

/** Red, green and blue, each 0 … 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The CSS colour of each gate and state. */
export const GATE_COLORS = {
  forget: "#D55E00",
  input: "#009E73",
  candidate: "#CC79A7",
  output: "#E69F00",
  cell: "#0072B2",
  hidden: "#56B4E9",
} as const;

/** The names of what can be coloured. */
export type GateName = keyof typeof GATE_COLORS;

const NEGATIVE: Rgb = [0x21, 0x66, 0xac];
const POSITIVE: Rgb = [0xb2, 0x18, 0x2b];
/** The colour of zero on a light background. */
export const PAPER: Rgb = [0xf7, 0xf6, 0xf2];

/** Parses `#rrggbb`. */
function parseHex(hex: string): Rgb {
  const value = parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The colour a share t = 0 … 1 of the way from one colour to another. */
function mix(from: Rgb, to: Rgb, t: number): Rgb {
  const channel = (i: number) => Math.round(from[i] + (to[i] - from[i]) * t);
  return [channel(0), channel(1), channel(2)];
}

/**
 * A signed value −1 … 1 from blue through paper to red; values beyond are clipped.
 *
 * @param value What to colour: a cell state, hidden state or candidate.
 * @param paper The colour of zero; a dark one for dark backgrounds.
 *
 * @example
 * ```ts
 * import { divergingColor } from "./palette.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(divergingColor(-1), [0x21, 0x66, 0xac]);
 * assertEquals(divergingColor(2), divergingColor(1));
 * ```
 */
export function divergingColor(value: number, paper: Rgb = PAPER): Rgb {
  return mix(paper, value < 0 ? NEGATIVE : POSITIVE, Math.min(1, Math.abs(value)));
}

/**
 * A gate's opening 0 … 1 from paper to the gate's own colour.
 *
 * @example
 * ```ts
 * import { gateColor, PAPER } from "./palette.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(gateColor("forget", 0), PAPER);
 * assertEquals(gateColor("forget", 1), [0xd5, 0x5e, 0x00]);
 * ```
 */
export function gateColor(gate: GateName, opening: number, paper: Rgb = PAPER): Rgb {
  return mix(paper, parseHex(GATE_COLORS[gate]), Math.min(1, Math.max(0, opening)));
}

/** A colour in the syntax of CSS and SVG. */
export function cssColor([red, green, blue]: Rgb): string {
  return `rgb(${red} ${green} ${blue})`;
}
