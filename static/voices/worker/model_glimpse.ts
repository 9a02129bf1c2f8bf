/**
 * Reads one sentence with a model, to show how it remembers before anything is said.
 *
 * @module
 */

import { type Checkpoint, encodePrompt, openBackend } from "../../../lib/mod.ts";
import { halfLife, NamedArray, overTime, type Trace, trace } from "../../../lib/insight/mod.ts";
import { FIRST_CHARACTER } from "../../../lib/text/mod.ts";
import type { ModelGlimpse } from "../../protocol/model_glimpse.ts";

/** Someone gives a name, then talks about other things. */
const SENTENCE = "Hello! My name is Alex. It rains in London, so we talk.";
/** Rows of the picture. */
const UNITS = 24;
/** Units fainter than this share of the strongest one's mean are not worth showing. */
const FAINT = 0.15;

/**
 * The activity of the units that keep their values longest; faint ones are skipped.
 *
 * @param checkpoint The model.
 */
export function glimpse({ model, vocabulary, info }: Checkpoint): ModelGlimpse {
  const { ids } = encodePrompt(vocabulary, [{ speaker: 0, text: SENTENCE }], { kind: info.kind });
  const stepper = openBackend().createStepper(model, 1, { weights: "int8" });
  const record = trace(stepper, ids);
  stepper.close();
  const course = topLayer(record), T = ids.length, H = model.config.hiddenSize;
  const mean = overTime(course, (values) => values.reduce((sum, x) => sum + Math.abs(x), 0) / T).data;
  const slowness = overTime(course, halfLife).data;
  const boldest = mean.reduce((a, b) => Math.max(a, b));
  const units = Array.from({ length: H }, (_, unit) => unit)
    .filter((unit) => mean[unit] >= FAINT * boldest)
    .sort((a, b) => slowness[b] - slowness[a] || a - b)
    .slice(0, UNITS);
  const values = Int8Array.from({ length: T * units.length }, (_, k) => {
    const time = Math.floor(k / units.length), unit = units[k % units.length];
    return Math.round(Math.max(-1, Math.min(1, course.at({ time, layer: 0, unit }))) * 127);
  });
  return {
    symbols: Array.from(ids, (id) => id < FIRST_CHARACTER ? "" : vocabulary.decode([id])),
    units,
    values: btoa(String.fromCharCode(...new Uint8Array(values.buffer))),
  };
}

/** The last layer's memory: c, or h of a simple RNN. */
function topLayer(record: Trace): NamedArray<"time" | "layer" | "unit", Float32Array> {
  const memory = record.cell.size("unit") > 0 ? record.cell : record.hidden;
  const T = memory.size("time"), L = memory.size("layer"), H = memory.size("unit");
  const data = new Float32Array(T * H);
  for (let t = 0; t < T; t++) data.set(memory.data.subarray((t * L + L - 1) * H, (t + 1) * L * H), t * H);
  return new NamedArray({ time: T, layer: 1, unit: H }, data);
}
