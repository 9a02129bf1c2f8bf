/**
 * Which units have a row in the picture.
 *
 * @module
 */

import type { MemoryState } from "../memory_state.ts";
import type { Picture } from "./picture.ts";

/** Few rows that can be told apart say more than all of them. */
export const FEW_ROWS = 32;

/**
 * The units on show from top to bottom: the few that matter most, or all. The unit that is looked at is always among
 * them: in the last row if it has none of its own.
 *
 * @param limit The most rows there is room for, if not all are asked for.
 */
export function rowsOnShow(
  { order, allRows, unit }: Pick<MemoryState, "order" | "allRows" | "unit">,
  picture: Picture,
  limit: number = FEW_ROWS,
): Uint16Array {
  const H = picture.hiddenSize;
  const units = order?.length === H ? order : Uint16Array.from({ length: H }, (_, unit) => unit);
  if (allRows || H <= limit) return units;
  const few = units.slice(0, limit);
  if (!few.includes(unit)) few[limit - 1] = unit;
  return few;
}

/** How many columns are on show: fewer than were read while the reply is typed. */
export function columnsOnShow({ picture, typed }: Pick<MemoryState, "picture" | "typed">): number {
  if (!picture) return 0;
  const { symbols } = picture;
  if (typed === undefined) return symbols.length;
  const start = symbols.findIndex(({ part }) => part === "reply");
  return start < 0 ? symbols.length : Math.min(symbols.length, start + Math.floor(typed));
}
