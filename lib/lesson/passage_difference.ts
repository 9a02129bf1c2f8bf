/**
 * What swapping words changes in the memory.
 *
 * @module
 */

import type { WrittenPassage } from "../data/lesson/write_passage.ts";
import { NamedArray } from "../insight/trace/named_array.ts";
import type { UnitsOverTime } from "../insight/trace/trace.ts";

/** A character of one passage and the one that it corresponds to in the other, as indices. */
export type Column = readonly [one: number, other: number];

/**
 * Aligns two passages, piece by piece: where one word is longer, the last letter of the other is repeated.
 *
 * @param one A passage.
 * @param other A passage with the same pieces, both with chatter or both without.
 * @returns The columns of both, in order; their last is the last character of both.
 * @throws {TypeError} If only one of them has chatter, or a word is empty.
 *
 * @example
 * ```ts
 * import { alignPassages } from "./passage_difference.ts";
 * import { writePassage } from "../data/lesson/write_passage.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const words = { person: "Aman", city: "London", trade: "cook", subject: "cooking" };
 * const [alex, tom] = ["Alex", "Tom"].map((friend) => writePassage({ ...words, friend }));
 * const at = alex.text.indexOf("Alex");
 * assertEquals(alignPassages(alex, tom).slice(at, at + 5).map(([t]) => alex.text[t]).join(""), "Alex.");
 * assertEquals(alignPassages(alex, tom).slice(at, at + 5).map(([, t]) => tom.text[t]).join(""), "Tomm.");
 * ```
 */
export function alignPassages(
  one: Pick<WrittenPassage, "pieces">,
  other: Pick<WrittenPassage, "pieces">,
): Column[] {
  if (
    one.pieces.some(({ part }, k) => other.pieces[k]?.part !== part) ||
    one.pieces.length !== other.pieces.length
  ) {
    throw new TypeError(
      "Cannot align the passages as both must have chatter or none: only one has",
    );
  }
  const columns: Column[] = [];
  let start = 0, otherStart = 0;
  one.pieces.forEach(({ text, part }, k) => {
    const length = text.length, otherLength = other.pieces[k].text.length;
    if (length === 0 || otherLength === 0) {
      throw new TypeError(
        `Cannot align the passages as no word may be empty: the ${part} is`,
      );
    }
    for (let t = 0; t < Math.max(length, otherLength); t++) {
      columns.push([start + Math.min(t, length - 1), otherStart + Math.min(t, otherLength - 1)]);
    }
    start += length;
    otherStart += otherLength;
  });
  return columns;
}

/**
 * How two records differ, column by column: one − other.
 *
 * @param one Values of one passage, e.g. `trace.cell`.
 * @param other Those of the other, by the same model.
 * @param columns Which character corresponds to which.
 *
 * @example
 * ```ts
 * import { unitsDifference } from "./passage_difference.ts";
 * import { NamedArray } from "../insight/trace/named_array.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const values = (...data: number[]) =>
 *   new NamedArray({ time: data.length, layer: 1, unit: 1 }, Float32Array.from(data));
 * assertEquals([...unitsDifference(values(5, 7), values(1, 2, 3), [[0, 0], [1, 1], [1, 2]]).data], [4, 5, 4]);
 * ```
 */
export function unitsDifference(
  one: UnitsOverTime,
  other: UnitsOverTime,
  columns: readonly Column[],
): UnitsOverTime {
  const layer = one.size("layer"), unit = one.size("unit"), width = layer * unit;
  const data = new Float32Array(columns.length * width);
  columns.forEach(([t, otherT], column) => {
    for (let k = 0; k < width; k++) {
      data[column * width + k] = one.data[t * width + k] - other.data[otherT * width + k];
    }
  });
  return new NamedArray({ time: columns.length, layer, unit }, data);
}
