/**
 * The colours of a picture, worked out once for all of its 255 values.
 *
 * @module
 */

import { divergingColor, gateColor, type GateName, type Rgb } from "../../lib/insight/mod.ts";
import { isSigned } from "./words.ts";

/** For each value −127 … 127, behind 127 places, one pixel as it lies in memory. */
export type ColorTable = Uint32Array;

/** The page's background as it is now: zero has its colour, in light and in dark. */
export function paperColor(element: Element): Rgb {
  const [red, green, blue] = getComputedStyle(element).getPropertyValue("--paper").match(/\d+/g)!.map(Number);
  return [red, green, blue];
}

/** The colour of one value of a gate or state. */
export function colorOf(gate: GateName, value: number, paper: Rgb): Rgb {
  return isSigned(gate) ? divergingColor(value, paper) : gateColor(gate, value, paper);
}

/** Fills a table. */
export function colorTable(gate: GateName, paper: Rgb): ColorTable {
  const bytes = new Uint8ClampedArray(255 * 4);
  for (let value = -127; value <= 127; value++) {
    bytes.set([...colorOf(gate, value / 127, paper), 255], (value + 127) * 4);
  }
  return new Uint32Array(bytes.buffer);
}

/** Ink that can be read on a colour: black or white, whichever stands out more. */
export function inkOn([red, green, blue]: Rgb): string {
  const linear = [red, green, blue].map((x) => x <= 10 ? x / 3294 : ((x / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  return luminance > 0.179 ? "#000000" : "#ffffff";
}
