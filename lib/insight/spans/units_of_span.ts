/**
 * Finds which units are on in a span of text and off around it.
 *
 * @module
 */

import type { ActivityIndex, SignedUnit } from "./activity_index.ts";

/** A span of text, in symbols. */
export interface Span {
  /** Its first symbol. */
  readonly start: number;
  /** One past its last. */
  readonly end: number;
}

/** A unit that is on in a span and off around it. */
export interface SpanUnit extends SignedUnit {
  /** How well its activity and the span agree, 0 … 1; 1 if it is on in the whole span and nowhere near. */
  readonly agreement: number;
}

/** Options of {@linkcode unitsOfSpan}. */
export interface SpanOptions {
  /** How far around the span it should be off, in symbols each way; default the span's length, at least 4. */
  readonly margin?: number;
  /** The minimum agreement; default 0.5. */
  readonly least?: number;
  /** The maximum number of units; default 32. */
  readonly most?: number;
}

/**
 * Finds the units whose activity agrees with a span. Agreement is the Jaccard index within the span and its margins:
 * symbols inside the span at which the unit is on, divided by symbols at which it is on or that are inside. LSTMVis
 * requires a unit to be on at every letter and off at the two next to it; this allows a unit to turn on a letter
 * late, as it often must: it cannot know that a name starts before it has read the first letter.
 *
 * @param index When the units of the text were on.
 * @param span Where to look.
 * @param options How strictly.
 * @returns The units that agree best first; among equals, the lower layer and unit first.
 * @throws {RangeError} If the span is empty or leaves the text.
 *
 * @example
 * ```ts
 * import { unitsOfSpan } from "./units_of_span.ts";
 * import { ActivityIndex } from "./activity_index.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const index = new ActivityIndex({ cell: "rnn", vocabularySize: 5, hiddenSize: 2, numLayers: 1 });
 * index.addStates([0, 1, 0, 1, 0.9, 1, -0.9, 1, 0.8, 1, 0, 1, 0, 1]); // unit 0: one letter of three has the wrong sign
 * assertEquals(unitsOfSpan(index, { start: 2, end: 5 }), [
 *   { layer: 0, unit: 0, sign: 1, agreement: 2 / 3 }, // unit 1 is always on: 3 of 7
 * ]);
 * ```
 */
export function unitsOfSpan(
  index: ActivityIndex,
  { start, end }: Span,
  { margin = Math.max(4, end - start), least = 0.5, most = 32 }: SpanOptions = {},
): SpanUnit[] {
  if (
    !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= index.length)
  ) {
    throw new RangeError(
      `Cannot find the span's units as it must be in 0 … ${index.length}: current value is ${start} … ${end}`,
    );
  }
  const found: SpanUnit[] = [];
  for (const signed of index.units()) {
    const runs = index.runs(signed);
    const inside = overlap(runs, start, end);
    const around = overlap(runs, start - margin, end + margin);
    const agreement = inside / (end - start + around - inside);
    if (inside > 0 && agreement >= least) found.push({ ...signed, agreement });
  }
  return found.sort((a, b) => b.agreement - a.agreement).slice(0, most);
}

/** How many symbols of start … end are in the runs. */
function overlap(runs: Uint32Array, start: number, end: number): number {
  let sum = 0;
  for (let k = firstRunBeyond(runs, start); k < runs.length && runs[k] < end; k += 2) {
    sum += Math.min(runs[k + 1], end) - Math.max(runs[k], start);
  }
  return sum;
}

/** The index of the first run that ends after a symbol; by bisection. */
function firstRunBeyond(runs: Uint32Array, symbol: number): number {
  let low = 0, high = runs.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[2 * middle + 1] > symbol) high = middle;
    else low = middle + 1;
  }
  return 2 * low;
}
