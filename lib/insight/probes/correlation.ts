/**
 * Which units rise and fall with something in the text.
 *
 * @module
 */

import { Random } from "../../nn/random.ts";
import type { NamedArray } from "../trace/named_array.ts";
import { overTime } from "../trace/over_time.ts";
import type { PerUnit } from "../trace/unit_statistics.ts";

/**
 * Pearson's correlation of each unit with a label: 1 if they always rise together, −1 if one falls as the other
 * rises, 0 if they are unrelated or one of them is constant.
 *
 * @param values Every unit over time, e.g. `trace.cell`.
 * @param labels One number per character; length T.
 * @returns r per unit, −1 … 1.
 * @throws {TypeError} If there is not one label per character.
 *
 * @example
 * ```ts
 * import { correlateUnits } from "./correlation.ts";
 * import { NamedArray } from "../trace/named_array.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const cell = new NamedArray({ time: 3, layer: 1, unit: 2 }, Float32Array.of(1, 5, 2, 5, 3, 5));
 * const r = correlateUnits(cell, [10, 20, 30]);
 * assertAlmostEquals(r.at({ layer: 0, unit: 0 }), 1);
 * assertAlmostEquals(r.at({ layer: 0, unit: 1 }), 0);
 * ```
 */
export function correlateUnits(
  values: NamedArray<"time" | "layer" | "unit">,
  labels: ArrayLike<number>,
): PerUnit {
  assertLabels(values, labels);
  const label = standardized(labels);
  return overTime(values, (course) => {
    const series = standardized(course);
    let sum = 0;
    for (let t = 0; t < series.length; t++) sum += series[t] * label[t];
    return sum;
  });
}

/** Options of {@linkcode chanceCorrelation}. */
export interface ChanceOptions {
  /** The same seed gives the same result. */
  readonly seed: number;
  /** How many times the labels are shifted; default 40. */
  readonly trials?: number;
}

/**
 * How strongly the best of all units correlates with the label by chance. The labels are rotated along the text by a
 * random distance, so that they keep their rhythm but no longer fit; the strongest correlation of any unit is
 * recorded. A unit that does not exceed the result means nothing.
 *
 * @param values Every unit over time.
 * @param labels One number per character; length T.
 * @param options Seed and number of trials.
 * @returns |r| that chance exceeds in one trial out of twenty (the 95th percentile).
 * @throws {TypeError} If there is not one label per character.
 *
 * @example
 * ```ts
 * import { chanceCorrelation, correlateUnits } from "./correlation.ts";
 * import { NamedArray } from "../trace/named_array.ts";
 * import { Random } from "../../nn/random.ts";
 * import { assertGreater } from "@std/assert";
 *
 * const random = new Random(1), course = Float32Array.from({ length: 500 }, () => random.normal());
 * const cell = new NamedArray({ time: 500, layer: 1, unit: 1 }, course);
 * const r = correlateUnits(cell, course).at({ layer: 0, unit: 0 });
 * assertGreater(r, 3 * chanceCorrelation(cell, course, { seed: 1 }));
 * ```
 */
export function chanceCorrelation(
  values: NamedArray<"time" | "layer" | "unit">,
  labels: ArrayLike<number>,
  { seed, trials = 40 }: ChanceOptions,
): number {
  assertLabels(values, labels);
  const T = labels.length, random = new Random(seed);
  const label = standardized(labels);
  const shifts = Array.from({ length: trials }, () => {
    // With a shift of almost nothing, or almost all the way round, the label would still fit.
    return Math.floor(T / 10) + random.below(T - 2 * Math.floor(T / 10));
  });
  const strongest = new Float64Array(trials);
  overTime(values, (course) => {
    const series = standardized(course);
    shifts.forEach((shift, k) => {
      let sum = 0;
      for (let t = 0; t < T - shift; t++) sum += series[t] * label[t + shift];
      for (let t = T - shift; t < T; t++) sum += series[t] * label[t + shift - T];
      strongest[k] = Math.max(strongest[k], Math.abs(sum));
    });
    return 0;
  });
  return strongest.sort()[Math.min(trials - 1, Math.floor(0.95 * trials))];
}

function assertLabels(values: NamedArray<"time" | "layer" | "unit">, labels: ArrayLike<number>): void {
  const T = values.size("time");
  if (labels.length !== T) {
    throw new TypeError(
      `Cannot correlate as there must be ${T} labels, one per character: current value is ${labels.length}`,
    );
  }
}

/** Shifted to mean 0 and scaled to length 1; all zeros for a constant series. */
function standardized(series: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(series);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const length = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0));
  // Rounding gives a constant series a length of about 1e-16 of its size.
  const still = length <= 1e-12 * Math.abs(mean) * Math.sqrt(values.length);
  return values.map((value) => still ? 0 : (value - mean) / length);
}
