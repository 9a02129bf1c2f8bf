/**
 * A picture in words.
 *
 * @module
 */

import { type Picture, valueAt } from "./picture/picture.ts";
import { GATE_WORDS, isSigned, visible } from "./words.ts";

/** Values from here on stand out. */
const STRONG = 0.5;

/** A character aloud. */
export function spoken({ symbol, part }: Picture["symbols"][number]): string {
  if (part === "mark") return symbol.replace(/[⟨⟩]/g, "");
  return symbol === " " ? "space" : symbol === "\n" ? "line break" : `“${visible(symbol)}”`;
}

/** One column: its character, one unit in it, and the others in numbers. */
export function describeColumn(
  picture: Picture,
  { column, unit }: { readonly column: number; readonly unit: number },
): string {
  const { symbols, values, hiddenSize: H, slice: { gate, layer } } = picture;
  const symbol = symbols[column];
  if (!symbol) return "nothing has been read yet";
  let high = 0, low = 0;
  for (const value of values.subarray(column * H, (column + 1) * H)) {
    if (value > STRONG * 127) high++;
    if (value < -STRONG * 127) low++;
  }
  const others = isSigned(gate)
    ? `${high} units above 0.5, ${low} below −0.5`
    : `open in ${high} of ${H} units`;
  const value = number(valueAt(picture, column, unit));
  return `${spoken(symbol)}, ${GATE_WORDS[gate].name} of unit ${unit} in layer ${
    layer + 1
  }: ${value}; ${others}`;
}

/** The whole picture in a sentence or two. */
export function describePicture(picture: Picture, slowest: number | undefined): string {
  const { symbols, values, hiddenSize: H, numLayers, slice: { gate, layer } } = picture;
  let sum = 0;
  for (let k = 0; k < symbols.length * H; k++) sum += Math.abs(values[k]);
  const mean = (sum / 127 / Math.max(1, symbols.length * H)).toFixed(2);
  const which = numLayers > 1 ? ` of layer ${layer + 1} of ${numLayers}` : "";
  const first = slowest === undefined ? "" : ` Unit ${slowest} changes most slowly.`;
  return `${
    GATE_WORDS[gate].name
  }${which}: ${H} units by ${symbols.length} characters, ${mean} strong on average.` +
    first;
}

/** A value with its sign, as it is read. */
export function number(value: number): string {
  return value.toFixed(2).replace("-", "−");
}
