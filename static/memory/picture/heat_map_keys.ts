/**
 * Walking through the picture of a memory by keyboard.
 *
 * @module
 */

import type { Place } from "./heat_map_layout.ts";

/** Characters that PageUp and PageDown go. */
const PAGE = 10;

/**
 * Where a key leads.
 *
 * @param key Its name.
 * @param options.columns How many characters there are.
 * @param options.units The units on show, from top to bottom.
 * @param options.column The character that is looked at, if one is.
 * @param options.unit The unit that is looked at.
 * @returns The character, the unit or both; nothing if the key leads nowhere.
 */
export function moveFor(
  key: string,
  { columns, units, column, unit }: {
    readonly columns: number;
    readonly units: Uint16Array;
    readonly column: number | undefined;
    readonly unit: number;
  },
): Partial<Place> | undefined {
  const last = columns - 1, at = column ?? columns, row = Math.max(0, units.indexOf(unit));
  if (columns === 0) return undefined;
  const toColumn = (to: number) => ({ column: Math.max(0, Math.min(last, to)) });
  const toRow = (to: number) => ({
    unit: units[Math.max(0, Math.min(units.length - 1, to))],
    ...(column === undefined ? { column: last } : {}),
  });
  switch (key) {
    case "ArrowLeft":
      return toColumn(at - 1);
    case "ArrowRight":
      return toColumn(at + 1);
    case "PageUp":
      return toColumn(at - PAGE);
    case "PageDown":
      return toColumn(at + PAGE);
    case "Home":
      return toColumn(0);
    case "End":
      return toColumn(last);
    case "ArrowUp":
      return toRow(row - 1);
    case "ArrowDown":
      return toRow(row + 1);
  }
}
