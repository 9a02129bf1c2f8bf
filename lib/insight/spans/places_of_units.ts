/**
 * Finds where else some units are on together.
 *
 * @module
 */

import type { ActivityIndex, SignedUnit } from "./activity_index.ts";
import type { Span } from "./units_of_span.ts";

/** A place where many of the units are on. */
export interface UnitsPlace extends Span {
  /** The mean share of the units that are on, 0 … 1; less if the place is shorter than the span looked for. */
  readonly score: number;
  /** The most units that are on at one of its symbols. */
  readonly units: number;
}

/** Options of {@linkcode placesOfUnits}. */
export interface PlacesOptions {
  /** The length of the span that the units were chosen for: shorter places count less. Default 1. */
  readonly length?: number;
  /** The minimum share of the units that must be on at every symbol of a place; default 0.5. */
  readonly share?: number;
  /** The maximum number of places; default 50. */
  readonly most?: number;
  /** A place to leave out, such as the span itself. */
  readonly except?: Span;
}

/**
 * Finds the stretches of a text where at least half of some units are on, the best first: one pass over the units'
 * runs and one over the text, a few milliseconds for a million symbols.
 *
 * @param index When the units of the text were on.
 * @param units Which units, e.g. from {@linkcode unitsOfSpan}.
 * @param options How many, and how close.
 * @returns The places; among equals, the earlier first. None if there are no units.
 *
 * @example
 * ```ts
 * import { placesOfUnits } from "./places_of_units.ts";
 * import { ActivityIndex } from "./activity_index.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const index = new ActivityIndex({ cell: "rnn", vocabularySize: 5, hiddenSize: 2, numLayers: 1 });
 * index.addStates([1, 1, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1]);
 * const units = [{ layer: 0, unit: 0, sign: 1 }, { layer: 0, unit: 1, sign: 1 }] as const;
 * assertEquals(placesOfUnits(index, units, { length: 2 }), [
 *   { start: 0, end: 2, score: 1, units: 2 },
 *   { start: 3, end: 6, score: 4 / 6, units: 2 },
 * ]);
 * ```
 */
export function placesOfUnits(
  index: ActivityIndex,
  units: readonly SignedUnit[],
  { length = 1, share = 0.5, most = 50, except }: PlacesOptions = {},
): UnitsPlace[] {
  if (units.length === 0) return [];
  const counts = countOn(index, units), T = index.length;
  const needed = Math.max(1, Math.ceil(share * units.length));
  const places: UnitsPlace[] = [];
  for (let t = 0; t < T; t++) {
    if (counts[t] < needed) continue;
    const start = t;
    let sum = 0, highest = 0;
    for (; t < T && counts[t] >= needed; t++) {
      sum += counts[t];
      if (counts[t] > highest) highest = counts[t];
    }
    if (except && start < except.end && t > except.start) continue;
    const score = sum / (units.length * Math.max(t - start, length));
    places.push({ start, end: t, score, units: highest });
    // A heap would be no faster: from time to time a long list is cut to the best.
    if (places.length >= 64 * most) keepBest(places, most);
  }
  return keepBest(places, most);
}

/** How many of the units are on at each symbol; shape (T + 1). */
function countOn(index: ActivityIndex, units: readonly SignedUnit[]): Int16Array {
  const counts = new Int16Array(index.length + 1);
  for (const unit of units) {
    const runs = index.runs(unit);
    for (let k = 0; k < runs.length; k += 2) {
      counts[runs[k]]++;
      counts[runs[k + 1]]--;
    }
  }
  for (let t = 1; t < counts.length; t++) counts[t] += counts[t - 1];
  return counts;
}

/** Keeps the best, in order. */
function keepBest(places: UnitsPlace[], most: number): UnitsPlace[] {
  places.sort((a, b) => b.score - a.score || a.start - b.start);
  places.length = Math.min(places.length, most);
  return places;
}
