/**
 * Looks at every unit's values over a text, one unit after another.
 *
 * @module
 */

import { NamedArray } from "./named_array.ts";

/**
 * Applies a function to each unit's values over time.
 *
 * @param values What to look at, e.g. `trace.cell`.
 * @param question From one unit's values, length T, to a number.
 * @returns The answers, one per unit.
 *
 * @example
 * ```ts
 * import { overTime } from "./over_time.ts";
 * import { NamedArray } from "./named_array.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const values = new NamedArray({ time: 2, layer: 1, unit: 2 }, Float32Array.of(1, 5, 3, 4));
 * assertEquals([...overTime(values, (course) => Math.max(...course)).data], [3, 5]);
 * ```
 */
export function overTime(
  values: NamedArray<"time" | "layer" | "unit">,
  question: (course: Float64Array) => number,
): NamedArray<"layer" | "unit", Float64Array> {
  const T = values.size("time"), layer = values.size("layer"), unit = values.size("unit");
  const units = layer * unit, course = new Float64Array(T), answers = new Float64Array(units);
  for (let k = 0; k < units; k++) {
    for (let t = 0; t < T; t++) course[t] = values.data[t * units + k];
    answers[k] = question(course);
  }
  return new NamedArray({ layer, unit }, answers);
}
