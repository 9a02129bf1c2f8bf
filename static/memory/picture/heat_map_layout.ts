/**
 * Where things are in the picture of a memory, in CSS pixels.
 *
 * @module
 */

/** Width of a column, and height of the line of text above the rows. */
export const COLUMN_WIDTH = 10;
export const TEXT_HEIGHT = 22;

/** Rows are at least and at most so high. */
const LOWEST_ROW = 10;
const HIGHEST_ROW = 12;
/** Where there is little room, fewer rows are shown rather than thinner ones. */
const FEWEST_ROWS = 12;

/** Width of the column on the left if it has names, and if it has only numbers. */
const NAMES_WIDTH = 196;
const NUMBERS_WIDTH = 34;

/** How the picture is laid out. */
export interface HeatMapLayout {
  /** The most rows that are shown at a time. */
  readonly rows: number;
  readonly rowHeight: number;
  /** Width of the column of names on the left. */
  readonly gutter: number;
}

/** A character and a unit. */
export interface Place {
  readonly column: number;
  readonly unit: number;
}

/**
 * Lays the picture out.
 *
 * @param options.rows How many rows are wanted.
 * @param options.width Pixels there are for it.
 * @param options.height Pixels it may take, with the line of text.
 * @param options.named Whether units have names.
 */
export function layOutHeatMap(
  { rows, width, height, named }: {
    readonly rows: number;
    readonly width: number;
    readonly height: number;
    readonly named: boolean;
  },
): HeatMapLayout {
  const room = Math.max(FEWEST_ROWS, Math.floor((height - TEXT_HEIGHT) / LOWEST_ROW));
  const shown = Math.min(rows, room);
  const rowHeight = Math.floor((height - TEXT_HEIGHT) / shown);
  return {
    rows: shown,
    rowHeight: Math.max(LOWEST_ROW, Math.min(HIGHEST_ROW, rowHeight)),
    gutter: named && width >= 480 ? NAMES_WIDTH : NUMBERS_WIDTH,
  };
}

/** Whether the column on the left has room for names. */
export function hasNames({ gutter }: HeatMapLayout): boolean {
  return gutter >= NAMES_WIDTH;
}
