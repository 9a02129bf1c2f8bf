/**
 * What an atlas says of one unit, in words.
 *
 * @module
 */

import { templateOf } from "../../lib/text/mod.ts";
import type { AtlasFile } from "./atlas.ts";

/** A passage of the atlas's sample text, with what is around it. */
export interface UnitPassage {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
  /** The unit's memory where it is strongest, −1 … 1. */
  readonly value: number;
}

/** What a unit follows. */
export interface UnitFollows {
  readonly name: string;
  /** When it is highest and when lowest. */
  readonly highest: string;
  readonly lowest: string;
  /** Share of the letters at which that can be told from the unit alone, and by always saying what is usual. */
  readonly accuracy: number;
  readonly baseline: number;
}

/** What is known of a unit. */
export interface UnitDescription {
  /** What it follows most closely; nothing for most units. */
  readonly follows: UnitFollows | undefined;
  /** Letters in which its memory falls to a third; null without a forget gate. */
  readonly keeps: number | null;
  readonly passages: readonly UnitPassage[];
}

/** Letters that are shown around a passage. */
const AROUND = 24;
/** The most letters of a passage that are shown. */
const LONGEST = 60;

/**
 * Looks a unit up.
 *
 * @param atlas The atlas.
 * @param place Its number through all layers.
 */
export function describeUnit(atlas: AtlasFile, place: number): UnitDescription {
  const { properties, follows, timeConstants, passages } = atlas;
  const closest = follows[place]?.[0], property = properties.find(({ id }) => id === closest?.property);
  const numbers = passages[place] ?? [], symbols = symbolsOf(atlas);
  const text = (start: number, end: number) => symbols.slice(Math.max(0, start), end).join("");
  return {
    follows: closest && property && {
      name: property.name,
      highest: property.classes[extreme(closest.means, 1)],
      lowest: property.classes[extreme(closest.means, -1)],
      accuracy: closest.accuracy,
      baseline: closest.baseline,
    },
    keeps: timeConstants[place] ?? null,
    passages: Array.from({ length: Math.floor(numbers.length / 3) }, (_, k) => {
      const [start, whole, percent] = numbers.slice(3 * k), end = Math.min(whole, start + LONGEST);
      return {
        before: text(start - AROUND, start),
        inside: text(start, end),
        after: text(end, end + AROUND),
        value: percent / 100,
      };
    }),
  };
}

/** The index of the largest number, or of the smallest. */
function extreme(numbers: readonly number[], sign: 1 | -1): number {
  return numbers.reduce((best, number, k) => sign * number > sign * numbers[best] ? k : best, 0);
}

const known = new WeakMap<AtlasFile, readonly string[]>();

/** What is shown for each symbol of the sample: its letter; where a turn begins, a sign. */
function symbolsOf(atlas: AtlasFile): readonly string[] {
  let symbols = known.get(atlas);
  if (!symbols) {
    const { opening, closing } = templateOf(atlas.kind);
    symbols = atlas.sample.flatMap((turns) =>
      turns.flatMap((text, k) => {
        const speaker = k % 2 as 0 | 1, marks = (count: number) => Array<string>(count).fill("");
        const opened = marks(opening(speaker).length), closed = marks(closing(speaker).length);
        if (closed.length > 0) closed[0] = " ⏎ ";
        return [...opened, ...text, ...closed];
      })
    );
    known.set(atlas, symbols);
  }
  return symbols;
}
