/**
 * Which units of a layer matter most here.
 *
 * @module
 */

import type { State } from "../../../lib/mod.ts";
import { halfLife, logitParts, NamedArray, overTime, type Trace } from "../../../lib/insight/mod.ts";
import type { Model } from "../../../lib/nn/mod.ts";
import type { RowOrder } from "../messages.ts";
import type { Reading } from "./reading.ts";

/** Units fainter than this share of the boldest come last. */
const FAINT = 0.1;

/**
 * The units of a layer, those that matter most first.
 *
 * @param reading What was read.
 * @param options.model Its model.
 * @param options.layer Which layer.
 * @param options.by What matters. The effect on a letter is that of the last layer, which alone speaks to the letters;
 *   of the others, the slowest come first.
 * @param options.column The chosen letter.
 * @param options.unlike Another run, which the change is from; otherwise it is from the memory before the message.
 * @returns All units of the layer, each once.
 */
export function orderRows(reading: Reading, options: {
  readonly model: Model;
  readonly layer: number;
  readonly by: RowOrder;
  readonly column: number;
  readonly unlike?: Reading;
}): Uint16Array<ArrayBuffer> {
  const { model, layer, by, column, unlike } = options, { record } = reading;
  const H = record.hidden.size("unit"), speaks = layer === record.hidden.size("layer") - 1;
  if (by === "model") return Uint16Array.from({ length: H }, (_, unit) => unit);
  if (by === "change") return largestFirst(changes(reading, { layer, column, unlike }));
  if (by === "effect" && speaks) return largestFirst(effects(reading, { model, column }));
  return largestFirst(slowness(record, layer));
}

/** How long each unit keeps what it holds, in characters. */
function slowness(record: Trace, layer: number): Float64Array {
  const memory = record.cell.size("unit") > 0 ? record.cell : record.hidden;
  const T = memory.size("time"), U = memory.size("unit"), L = memory.size("layer");
  const courses = new Float32Array(T * U);
  for (let t = 0; t < T; t++) {
    courses.set(memory.data.subarray((t * L + layer) * U, (t * L + layer + 1) * U), t * U);
  }
  const course = new NamedArray({ time: T, layer: 1, unit: U }, courses);
  const size = overTime(course, (values) => values.reduce((sum, x) => sum + Math.abs(x), 0)).data;
  const largest = size.reduce((a, b) => Math.max(a, b), 0);
  // A unit that holds next to nothing is slow, too, but there is nothing to be seen of it.
  return Float64Array.from(
    overTime(course, halfLife).data,
    (length, unit) => size[unit] < FAINT * largest ? -1 : length,
  );
}

/** By how much each unit's memory is another one than before the first character on show, or in another run. */
function changes(reading: Reading, { layer, column, unlike }: {
  readonly layer: number;
  readonly column: number;
  readonly unlike: Reading | undefined;
}): Float64Array {
  const { config } = reading, H = config.hiddenSize;
  const then = unlike ? unlike.stateBefore(sameLetter(reading, unlike, column) + 1) : reading.before;
  const now = reading.stateBefore(column + 1);
  const memory = (state: State | undefined) =>
    (config.cell === "lstm" ? state?.c : state?.h) ?? new Float32Array(config.numLayers * H);
  const [here, there] = [memory(now), memory(then)].map((units) =>
    units.subarray(layer * H, (layer + 1) * H)
  );
  return Float64Array.from(here, (value, unit) => Math.abs(value - there[unit]));
}

/** The column of another run at the same letter of the reply or of the message, or at its last. */
function sameLetter(reading: Reading, other: Reading, column: number): number {
  const letter = column - reading.messageLength;
  const last = letter < 0 ? other.messageLength - 1 : other.length - 1;
  return Math.min(last, letter < 0 ? column : other.messageLength + letter);
}

/** How much each unit of the last layer added to the letter's logit, of either sign. */
function effects(
  reading: Reading,
  { model, column }: { readonly model: Model; readonly column: number },
): Float64Array {
  const { numLayers: L, hiddenSize: H } = model.config;
  const hidden = reading.stateBefore(column)?.h.subarray((L - 1) * H) ?? new Float32Array(H);
  return logitParts(model, hidden, { symbol: reading.record.ids[column] }).parts.map(Math.abs);
}

/** Places of the values, the largest first; of equals, the lower place. */
function largestFirst(values: Float64Array): Uint16Array<ArrayBuffer> {
  const compare = (a: number, b: number) => values[a] === values[b] ? a - b : values[b] - values[a];
  return Uint16Array.from(Array.from(values.keys()).sort(compare));
}
