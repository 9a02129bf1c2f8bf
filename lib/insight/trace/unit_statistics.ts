/**
 * What each unit is like over a whole text: how large it grows, how long it remembers, how its gates behave.
 *
 * @module
 */

import type { NamedArray } from "./named_array.ts";
import { overTime } from "./over_time.ts";
import { logForget, timeConstant } from "./time_constant.ts";
import type { Trace, UnitsOverTime } from "./trace.ts";

/** One number per unit. */
export type PerUnit = NamedArray<"layer" | "unit", Float64Array>;

/** How often a gate is wide open or shut, as in Karpathy, Johnson and Li, 2015. */
export interface Saturation {
  /** Share of the characters at which the gate is below 0.1: left-saturated, shut. */
  readonly left: PerUnit;
  /** Share of the characters at which it is above 0.9: right-saturated, open. */
  readonly right: PerUnit;
}

/** The result of {@linkcode unitStatistics}. For a simple RNN, h takes the place of c. */
export interface UnitStatistics {
  /** Mean of c. */
  readonly mean: PerUnit;
  /** Variance of c. */
  readonly variance: PerUnit;
  /** Characters until c has lost half of its autocorrelation: how slowly it changes. */
  readonly halfLife: PerUnit;
  /**
   * −1 / (mean of ln f): characters in which the belt, left alone, falls to 1/e. Has no units for a simple RNN.
   */
  readonly timeConstant: PerUnit;
  /** Per gate; no units for a simple RNN. */
  readonly saturation: Readonly<Record<"input" | "forget" | "output", Saturation>>;
}

/**
 * Summarizes every unit's values over a text.
 *
 * @param trace The trace of a text of two characters or more; the longer, the more reliable.
 * @returns One number per unit for each question.
 *
 * @example
 * ```ts
 * import { unitStatistics } from "./unit_statistics.ts";
 * import { trace } from "./trace.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { reference } from "../../nn/reference/backend.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 5, hiddenSize: 4, numLayers: 1 }, new Random(1));
 * model.parameters.data.fill(0); // every gate is at one half
 * const { timeConstant } = unitStatistics(trace(reference.createStepper(model), [1, 2, 3]));
 * assertAlmostEquals(timeConstant.at({ layer: 0, unit: 2 }), 1 / Math.log(2));
 * ```
 */
export function unitStatistics(trace: Trace): UnitStatistics {
  const memory = trace.cell.size("unit") > 0 ? trace.cell : trace.hidden;
  return {
    mean: overTime(memory, mean),
    variance: overTime(memory, variance),
    halfLife: overTime(memory, halfLife),
    timeConstant: overTime(trace.forget, (f) => timeConstant(mean(f.map(logForget)))),
    saturation: {
      input: saturation(trace.input),
      forget: saturation(trace.forget),
      output: saturation(trace.output),
    },
  };
}

function saturation(gate: UnitsOverTime): Saturation {
  return {
    left: overTime(gate, (values) => values.filter((value) => value < 0.1).length / values.length),
    right: overTime(gate, (values) => values.filter((value) => value > 0.9).length / values.length),
  };
}

/**
 * The lag at which the autocorrelation of a series first falls to one half, linearly interpolated.
 *
 * @param values The series, at even steps.
 * @returns The lag in steps; Infinity if it does not fall that far within half the series, or the series is constant.
 *
 * @example
 * ```ts
 * import { halfLife } from "./unit_statistics.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const wave = Float64Array.from({ length: 6000 }, (_, t) => Math.cos(2 * Math.PI * t / 60));
 * assertAlmostEquals(halfLife(wave), 10, 0.1); // cos falls to one half at a sixth of its period
 * ```
 */
export function halfLife(values: Float64Array): number {
  const T = values.length, centre = mean(values), total = variance(values) * T;
  if (total <= 1e-24 * T * centre * centre) return Infinity; // constant but for rounding
  let before = 1;
  for (let lag = 1; lag <= T / 2; lag++) {
    let sum = 0;
    for (let t = lag; t < T; t++) sum += (values[t] - centre) * (values[t - lag] - centre);
    const correlation = sum / total;
    if (correlation <= 0.5) return lag - 1 + (before - 0.5) / (before - correlation);
    before = correlation;
  }
  return Infinity;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: Float64Array): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / values.length;
}
