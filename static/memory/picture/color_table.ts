/**
 * The colours of a picture, worked out once for all of its 255 values.
 *
 * @module
 */

import { divergingColor, gateColor, type GateName, PAPER, type Rgb } from "../../../lib/insight/mod.ts";
import { isSigned } from "../words.ts";

/** For each value −127 … 127, behind 127 places, one pixel as it lies in memory. */
export type ColorTable = Uint32Array;

/** On dark paper small values are lifted: |value| to this power is the share of full colour. */
const DARK_POWER = 0.6;

/** On dark paper the two ends of the signed scale are as light as they are dark on light paper. */
const LIGHT_ENDS: { readonly negative: Rgb; readonly positive: Rgb } = {
  negative: [0x6c, 0xb4, 0xf0],
  positive: [0xff, 0x7d, 0x66],
};

/** The page's background as it is now: zero has its colour, in light and in dark. */
export function paperColor(element: Element): Rgb {
  const channels = getComputedStyle(element).getPropertyValue("--paper").match(/\d+/g)?.map(Number);
  // An element that has just left the page has no colours any more, and nobody sees what is drawn on it.
  return channels ? [channels[0], channels[1], channels[2]] : PAPER;
}

/** The colour of one value of a gate or state. */
export function colorOf(gate: GateName, value: number, paper: Rgb): Rgb {
  return isSigned(gate) ? signedColor(value, paper) : gateColor(gate, value, paper);
}

/** The colour of a signed value: blue, the paper, red. */
export function signedColor(value: number, paper: Rgb): Rgb {
  if (luminance(paper) > 0.179) return divergingColor(value, paper);
  const end = value < 0 ? LIGHT_ENDS.negative : LIGHT_ENDS.positive,
    share = Math.min(1, Math.abs(value)) ** DARK_POWER;
  const channel = (k: 0 | 1 | 2) => Math.round(paper[k] + (end[k] - paper[k]) * share);
  return [channel(0), channel(1), channel(2)];
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
export function inkOn(color: Rgb): string {
  return luminance(color) > 0.179 ? "#000000" : "#ffffff";
}

/** Relative luminance as WCAG has it, 0 … 1. */
function luminance([red, green, blue]: Rgb): number {
  const linear = [red, green, blue].map((x) => x <= 10 ? x / 3294 : ((x / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}
