/**
 * The part of a memory that is in view, as it grows while it is read.
 *
 * @module
 */

import type { GateName } from "../../../lib/insight/mod.ts";
import type { Columns, MemorySlice, ReadSymbol } from "../messages.ts";

/** One gate or state of one layer at every character so far. */
export interface Picture {
  readonly slice: MemorySlice;
  readonly numLayers: number;
  /** H: rows. */
  readonly hiddenSize: number;
  /** What there is to be seen of this model. */
  readonly gates: readonly GateName[];
  /** T: one per column. */
  readonly symbols: readonly ReadSymbol[];
  /** −127 … 127 for −1 … 1; shape (T, H), with room to grow behind. */
  readonly values: Int8Array;
  /** Whether everything was read. */
  readonly complete: boolean;
}

/** A picture with further columns; they take the place of those from `columns.from` on. */
export function extendPicture(picture: Picture | undefined, slice: MemorySlice, columns: Columns): Picture {
  const { from, symbols, hiddenSize: H, numLayers, gates, complete } = columns;
  const length = (from + symbols.length) * H;
  let values = picture?.values ?? new Int8Array();
  if (values.length < length) {
    const larger = new Int8Array(2 * length);
    larger.set(values.subarray(0, from * H));
    values = larger;
  }
  values.set(columns.values, from * H);
  return {
    slice,
    numLayers,
    hiddenSize: H,
    gates,
    symbols: [...(picture?.symbols.slice(0, from) ?? []), ...symbols],
    values,
    complete,
  };
}

/** One unit's value at one column, −1 … 1. */
export function valueAt({ values, hiddenSize }: Picture, column: number, unit: number): number {
  return values[column * hiddenSize + unit] / 127;
}
