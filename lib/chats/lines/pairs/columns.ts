/**
 * Finds out what the columns of a table with tabs hold: what is said and what is answered, or times, numbers and
 * names before what is said.
 *
 * @module
 */

import { readStamp } from "../heads/stamp.ts";
import { isHeadingWord } from "./heading_words.ts";

/** What the columns of a table are. */
export interface Columns {
  /** `pairs`: said and answered; `messages`: a name and what is said. Undefined: neither. */
  readonly kind: "pairs" | "messages" | undefined;
  /** The column that says when, if there is one. */
  readonly time?: number;
  /** The first column of what is said, or of names. */
  readonly from: number;
  /** True if the first row only names the columns. */
  readonly heading: boolean;
  /** What the first column holds if this is neither. */
  readonly first: string;
}

const NUMBER = /^#?[\d.,-]{1,20}$/;
const DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\.?$/;
const ISO = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const NAME = /^[^\s?!.,:;][^?!,;:]{0,39}$/u;
const LABEL = /^\S[^:：]{0,59}[:：]$/u;
/** Rows that are looked at. */
const SAMPLE = 2000;
const MOST = 0.9;
/** A column of names has at most so many different ones. */
const NAMES = 30;

/** Whether a cell is a date, a time, or both. */
export function isTime(cell: string): boolean {
  if (DATE.test(cell) || ISO.test(cell)) return true;
  const stamp = readStamp(cell);
  return stamp !== undefined && stamp.end >= cell.length;
}

function most(cells: readonly string[], is: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(is).length >= cells.length * MOST;
}

/** A few short names, each with different things beside it; where the same thing is always beside it, it is said. */
function holdsNames(names: readonly string[], said: readonly string[]): boolean {
  const beside = new Map<string, Set<string>>();
  names.forEach((name, row) => beside.set(name, (beside.get(name) ?? new Set()).add(said[row] ?? "")));
  if (beside.size < 2 || beside.size > NAMES || names.length < 4 || beside.size > names.length / 2) {
    return false;
  }
  if (![...beside.keys()].every((name) => NAME.test(name) && name.split(" ").length <= 4)) return false;
  return [...beside.values()].filter((different) => different.size > 1).length >= beside.size * MOST;
}

/**
 * Reads what the columns of a table hold.
 *
 * @param rows The cells of its rows.
 *
 * @example
 * ```ts
 * import { readColumns } from "./columns.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(readColumns([["hi", "hello"], ["bye", "see you"]]).kind, "pairs");
 * assertEquals(readColumns([["1", "2024-01-05", "Ann", "hi"], ["2", "2024-01-05", "Bob", "yes"]]), {
 *   kind: "messages",
 *   time: 1,
 *   from: 2,
 *   heading: false,
 *   first: "numbers",
 * });
 * ```
 */
export function readColumns(rows: readonly (readonly string[])[]): Columns {
  const heading = rows.length > 1 && rows[0].length > 1 && rows[0].every((cell) => isHeadingWord(cell));
  const body = rows.slice(heading ? 1 : 0, SAMPLE);
  const column = (index: number): string[] => body.map((row) => row[index] ?? "");
  const first = most(column(0), (cell) => NUMBER.test(cell))
    ? "numbers"
    : most(column(0), isTime)
    ? "times"
    : most(column(0), (cell) => LABEL.test(cell))
    ? "labels"
    : "text";
  const width = Math.min(...body.map((row) => row.length));
  let from = 0, time: number | undefined;
  for (; from < width; from++) {
    const cells = column(from);
    const when = most(cells, isTime);
    if (when) time ??= from;
    else if (!most(cells, (cell) => NUMBER.test(cell))) break;
  }
  const left = width - from;
  const names = holdsNames(column(from), column(from + 1)) || most(column(from), (cell) => LABEL.test(cell));
  const kind = left < 2 ? undefined : time !== undefined || names ? "messages" : "pairs";
  return { kind, ...(time === undefined ? {} : { time }), from, heading, first };
}
