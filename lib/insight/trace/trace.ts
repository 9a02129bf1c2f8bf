/**
 * A record of everything that changes in the model while it reads a text.
 *
 * @module
 */

import type { Stepper, StepTrace } from "../../nn/backend.ts";
import { softmax } from "../../nn/softmax.ts";
import type { State } from "../../nn/state.ts";
import { NamedArray } from "./named_array.ts";
import { surprise } from "../probes/surprise.ts";

/** Values of every unit of every layer at every character; those that a simple RNN lacks have no units. */
export type UnitsOverTime = NamedArray<"time" | "layer" | "unit", Float32Array>;

/** What {@linkcode trace} returns; T characters, L layers, H units, V symbols. */
export interface Trace {
  /** The symbols read; length T. */
  readonly ids: Int32Array;
  /** Input gate i, 0 … 1: how much of the candidate is written. */
  readonly input: UnitsOverTime;
  /** Forget gate f, 0 … 1: how much of the old cell state is kept. */
  readonly forget: UnitsOverTime;
  /** Candidate g, −1 … 1: what could be written; a simple RNN's new hidden state. */
  readonly candidate: UnitsOverTime;
  /** Output gate o, 0 … 1: how much of the cell state is shown. */
  readonly output: UnitsOverTime;
  /** Cell state c, the long-term memory, after each character. */
  readonly cell: UnitsOverTime;
  /** Hidden state h, the short-term memory, after each character. */
  readonly hidden: UnitsOverTime;
  /** The model's prediction after each character; each row sums to 1. */
  readonly probabilities: NamedArray<"time" | "symbol", Float32Array>;
  /**
   * How surprising each character was after those before it: −log p in nats; length T. The first is NaN unless the
   * logits before it are given.
   */
  readonly surprise: Float64Array;
}

/** Where {@linkcode trace} starts. */
export interface TraceOptions {
  /** The memory before the first character; empty by default. */
  readonly state?: State | undefined;
  /** The logits before the first character, if any; length V. */
  readonly logits?: ArrayLike<number> | undefined;
}

/**
 * Reads a text and records every gate, c and h of every layer at every character, and the model's predictions. Works
 * with any stepper; interventions on its row apply, and show.
 *
 * @param stepper Reads, with its row 0, which is after the last character in the end.
 * @param ids The text's symbols.
 * @param options What was read before.
 * @returns The trace; about 24·L·H bytes per character.
 *
 * @example
 * ```ts
 * import { trace } from "./trace.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { reference } from "../../nn/reference/backend.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 5, hiddenSize: 4, numLayers: 2 }, new Random(1));
 * const { forget, input, candidate, cell } = trace(reference.createStepper(model), [1, 2, 3]);
 * const now = { time: 2, layer: 1, unit: 0 }, before = { ...now, time: 1 };
 * assertAlmostEquals(cell.at(now), forget.at(now) * cell.at(before) + input.at(now) * candidate.at(now), 1e-6);
 * ```
 */
export function trace(stepper: Stepper, ids: ArrayLike<number>, options: TraceOptions = {}): Trace {
  const { state, logits } = options;
  const { cell: kind, numLayers: L, hiddenSize: H, vocabularySize: V } = stepper.model.config;
  const T = ids.length, gated = kind === "lstm" ? H : 0;
  const unitsOverTime = (unit: number): UnitsOverTime =>
    new NamedArray({ time: T, layer: L, unit }, new Float32Array(T * L * unit));
  const fields: Record<keyof StepTrace, UnitsOverTime> = {
    input: unitsOverTime(gated),
    forget: unitsOverTime(gated),
    candidate: unitsOverTime(H),
    output: unitsOverTime(gated),
    cell: unitsOverTime(gated),
    hidden: unitsOverTime(H),
  };
  const probabilities = new Float32Array(T * V), surprises = new Float64Array(T);

  stepper.writeState(0, state);
  let expected = logits;
  for (let t = 0; t < T; t++) {
    surprises[t] = expected ? surprise(expected, ids[t]) : NaN;
    stepper.step([ids[t]]);
    for (let l = 0; l < L; l++) {
      const gates = stepper.gates(0, l);
      for (const [name, { data }] of Object.entries(fields)) {
        const values = gates[name as keyof StepTrace];
        data.set(values, (t * L + l) * values.length);
      }
    }
    expected = stepper.logits(0);
    softmax(stepper.logits(0), probabilities.subarray(t * V, (t + 1) * V));
  }
  return {
    ids: Int32Array.from(ids),
    ...fields,
    probabilities: new NamedArray({ time: T, symbol: V }, probabilities),
    surprise: surprises,
  };
}
