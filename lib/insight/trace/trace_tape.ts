/**
 * Turns a trace into the tape that the backward pass needs, so that nothing has to be read twice.
 *
 * @module
 */

import type { Model } from "../../nn/model.ts";
import { NetworkTape } from "../../nn/reference/network.ts";
import { type State, zeroState } from "../../nn/state.ts";
import type { Trace, UnitsOverTime } from "./trace.ts";

/** Which part of the text to put on the tape. */
export interface TraceTapeOptions {
  /** The part's first character; default 0. */
  readonly start?: number;
  /** The character after its last; default the end of the text. */
  readonly end?: number;
  /** The state that the trace started from; empty by default. */
  readonly state?: State | undefined;
}

/**
 * Puts part of a trace on a tape: gates, c and h, and what each step received from the previous one. Logits and the
 * layers' outputs stay zero.
 *
 * @param model The model that read the text.
 * @param trace The trace.
 * @param options Which part.
 *
 * @example
 * ```ts
 * import { traceTape } from "./trace_tape.ts";
 * import { trace } from "./trace.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { reference } from "../../nn/reference/backend.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 5, hiddenSize: 4, numLayers: 1 }, new Random(1));
 * const record = trace(reference.createStepper(model), [1, 2, 3]);
 * const [layer] = traceTape(model, record, { start: 1 }).layers;
 * assertEquals([...layer.steps[0].previousCell], [...record.cell.select({ time: 0 }).data]);
 * ```
 */
export function traceTape(
  { config }: Model,
  trace: Trace,
  { start = 0, end = trace.ids.length, state = zeroState(config) }: TraceTapeOptions = {},
): NetworkTape {
  const H = config.hiddenSize, tape = new NetworkTape(config, { T: end - start, B: 1, Floats: Float64Array });
  const gates = config.cell === "lstm"
    ? [trace.input, trace.forget, trace.candidate, trace.output]
    : [trace.candidate];
  tape.layers.forEach(({ steps }, l) => {
    const initial = { h: state.h.subarray(l * H, (l + 1) * H), c: state.c.subarray(l * H, (l + 1) * H) };
    steps.forEach((step, k) => {
      const t = start + k;
      gates.forEach((gate, g) => step.gates.set(unitsAt(gate, t, l), g * H));
      step.previousHidden.set(t > 0 ? unitsAt(trace.hidden, t - 1, l) : initial.h);
      step.previousCell.set(t > 0 ? unitsAt(trace.cell, t - 1, l) : initial.c);
      step.hidden.set(unitsAt(trace.hidden, t, l));
      step.cell.set(unitsAt(trace.cell, t, l));
    });
  });
  return tape;
}

/** All units of layer l at time t: a live view. */
function unitsAt(values: UnitsOverTime, t: number, l: number): Float32Array {
  const L = values.size("layer"), H = values.size("unit");
  return values.data.subarray((t * L + l) * H, (t * L + l + 1) * H);
}
