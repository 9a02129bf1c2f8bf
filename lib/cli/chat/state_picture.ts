/**
 * A model's memory as a small picture in the terminal.
 *
 * @module
 */

import { divergingColor, type Rgb } from "../../insight/palette.ts";
import type { ModelConfig } from "../../nn/model.ts";
import type { State } from "../../nn/state.ts";

/** Units side by side. */
const WIDTH = 64;
/** How many of the strongest units are named. */
const STRONGEST_NAMED = 5;

/**
 * Draws h and c of every layer: in colour, two units per character, one above the other, blue −1, paper 0, red
 * +1, never rescaled; always with a summary in words.
 *
 * @param state One conversation's memory.
 * @param config The model's sizes.
 * @param options.color Whether the terminal shows colours.
 * @returns Lines of text.
 *
 * @example
 * ```ts
 * import { drawState } from "./state_picture.ts";
 * import { assertMatch } from "@std/assert";
 *
 * const config = { cell: "lstm", vocabularySize: 9, hiddenSize: 2, numLayers: 1 } as const;
 * const state = { batchSize: 1, h: Float32Array.of(0.5, 0), c: Float32Array.of(3, -0.25) };
 * const text = drawState(state, config, { color: false });
 * assertMatch(text, /long-term memory c .*\n.*strongest units 0 \(\+3.00\), 1 \(−0.25\)/);
 * ```
 */
export function drawState(state: State, config: ModelConfig, options: { readonly color: boolean }): string {
  const { numLayers: L, hiddenSize: H } = config;
  const floats = state.h.length + state.c.length;
  const lines = [`The whole memory of this conversation: ${floats} floats, ${kilobytes(4 * floats)}.`];
  for (let l = 0; l < L; l++) {
    for (
      const [values, what] of [[state.c, "long-term memory c (cell state)"], [
        state.h,
        "short-term memory h (hidden state)",
      ]] as const
    ) {
      if (values.length === 0) continue; // a simple RNN has no cell state
      const units = values.subarray(l * H, (l + 1) * H);
      lines.push(`${what}, layer ${l + 1}: ${H} units`);
      if (options.color) lines.push(...drawUnits(units));
      lines.push(`  ${summarize(units)}`);
    }
  }
  if (options.color) {
    lines.push(`Colours: ${legend()}; each block is one unit, 0 at the top left, two rows to a line.`);
  }
  return lines.join("\n");
}

function kilobytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`;
}

/** Rows of units, two to a line: the upper half of each character is one unit, the lower half another. */
function drawUnits(units: Float32Array): string[] {
  const lines: string[] = [];
  for (let top = 0; top < units.length; top += 2 * WIDTH) {
    let line = "  ";
    for (let i = top; i < Math.min(top + WIDTH, units.length); i++) {
      const upper = ink("▀", divergingColor(units[i]));
      line += i + WIDTH < units.length ? ground(upper, divergingColor(units[i + WIDTH])) : upper;
    }
    lines.push(line);
  }
  return lines;
}

// The caller has decided on colours, so the environment is not asked again.
const ink = (text: string, [red, green, blue]: Rgb): string =>
  `\x1b[38;2;${red};${green};${blue}m${text}\x1b[39m`;
const ground = (text: string, [red, green, blue]: Rgb): string =>
  `\x1b[48;2;${red};${green};${blue}m${text}\x1b[49m`;

function legend(): string {
  return [[-1, "−1 or less"], [0, "0"], [1, "+1 or more"]]
    .map(([value, name]) => `${ink("■", divergingColor(value as number))} ${name}`)
    .join("  ");
}

function summarize(units: Float32Array): string {
  const mean = units.reduce((sum, value) => sum + Math.abs(value), 0) / units.length;
  const beyond = units.reduce((count, value) => count + (Math.abs(value) > 1 ? 1 : 0), 0);
  const strongest = Array.from(units.keys())
    .sort((a, b) => Math.abs(units[b]) - Math.abs(units[a]) || a - b)
    .slice(0, STRONGEST_NAMED)
    .map((i) => `${i} (${signed(units[i])})`);
  return `mean size ${mean.toFixed(2)}, ${beyond} beyond ±1, strongest units ${strongest.join(", ")}`;
}

function signed(value: number): string {
  return (value < 0 ? "−" : "+") + Math.abs(value).toFixed(2);
}
