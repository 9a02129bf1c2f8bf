/**
 * Joins the traces of several texts, so that a question can be asked of many conversations at once.
 *
 * @module
 */

import { NamedArray } from "./named_array.ts";
import type { Trace, UnitsOverTime } from "./trace.ts";

/**
 * Puts traces one after another, as if one text had been read whose memory was reset in between: with one trace per
 * conversation, no conversation leaks into the next.
 *
 * @param traces Traces by one model; at least one.
 * @returns A copy: all characters of the first, then all of the second and so on.
 * @throws {RangeError} If there is no trace.
 * @throws {TypeError} If the traces are not by one model: their layers, units or symbols differ.
 *
 * @example
 * ```ts
 * import { joinTraces } from "./join_traces.ts";
 * import { trace } from "./trace.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { reference } from "../../nn/reference/backend.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 5, hiddenSize: 4, numLayers: 1 }, new Random(1));
 * const stepper = reference.createStepper(model);
 * const both = joinTraces([trace(stepper, [1, 2, 3]), trace(stepper, [1, 4])]);
 * const first = { time: 0, layer: 0, unit: 2 }, again = { ...first, time: 3 };
 * assertEquals(both.cell.at(again), both.cell.at(first)); // both start with 1 and an empty memory
 * ```
 */
export function joinTraces(traces: readonly Trace[]): Trace {
  if (traces.length === 0) {
    throw new RangeError("Cannot join the traces as there must be at least one: current value is 0");
  }
  const units = (name: "input" | "forget" | "candidate" | "output" | "cell" | "hidden"): UnitsOverTime =>
    joinOverTime(traces.map((trace) => trace[name]));
  return {
    ids: Int32Array.from(traces.flatMap(({ ids }) => [...ids])),
    input: units("input"),
    forget: units("forget"),
    candidate: units("candidate"),
    output: units("output"),
    cell: units("cell"),
    hidden: units("hidden"),
    probabilities: joinOverTime(traces.map(({ probabilities }) => probabilities)),
    surprise: Float64Array.from(traces.flatMap(({ surprise }) => [...surprise])),
  };
}

/** Joins arrays along time, their outermost dimension. */
function joinOverTime<D extends string>(
  parts: readonly NamedArray<"time" | D, Float32Array>[],
): NamedArray<"time" | D, Float32Array> {
  const [{ dimensions, shape }] = parts;
  for (const part of parts) {
    if (part.shape.length !== shape.length || part.shape.some((size, d) => d > 0 && size !== shape[d])) {
      throw new TypeError(
        `Cannot join the traces as all must be by one model, (${shape.slice(1)}) per character: ` +
          `current value is (${part.shape.slice(1)})`,
      );
    }
  }
  const time = parts.reduce((sum, part) => sum + part.size("time"), 0);
  const data = new Float32Array(parts.reduce((sum, part) => sum + part.data.length, 0));
  let offset = 0;
  for (const part of parts) {
    data.set(part.data, offset);
    offset += part.data.length;
  }
  const sizes = Object.fromEntries(dimensions.map((name, d) => [name, d === 0 ? time : shape[d]]));
  return new NamedArray(sizes as Record<"time" | D, number>, data);
}
