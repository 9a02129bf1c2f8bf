/**
 * Finds the one shape that the heads of a file share. A line that begins with another kind of date is what
 * somebody wrote or pasted.
 *
 * @module
 */

import { numberedLines } from "../../../text/parsing/parse_error.ts";
import type { Stamp } from "./stamp.ts";
import { stampReader } from "./stamp_reader.ts";

/** How one shape of heads occurs in a text. */
export interface ShapeCount {
  readonly shape: string;
  /** Whether its heads have a date, not only a clock. */
  readonly dated: boolean;
  /** Lines that begin with it. */
  heads: number;
  /** Those of them behind which comes what was asked for. */
  fitting: number;
  /** First and last of these lines, from 1. */
  readonly first: number;
  last: number;
}

/** The heads in a text. */
export interface ShapeSurvey {
  /** All shapes, the most frequent first. */
  readonly shapes: readonly ShapeCount[];
  /** Lines with anything in them. */
  readonly lines: number;
  /** The first such line, from 1. */
  readonly firstLine: number;
}

/** A second shape is another export glued on if it comes on at least this share of the first one's lines. */
const GLUED = 0.2;
const GLUED_HEADS = 5;

/**
 * Counts the shapes of all heads in a text.
 *
 * @param text The content of a file.
 * @param fits Whether what comes behind a head is as it should be; called for every head.
 * @param readStamp Reads the heads of this file.
 *
 * @example
 * ```ts
 * import { surveyShapes } from "./shapes.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const { shapes } = surveyShapes("05.01.24, 18:31 - Ann: hi\n06.01.24, 9:05 - Bob: yes\n", (rest) => rest !== "");
 * assertEquals(shapes.map(({ shape, heads }) => [shape, heads]), [["0.0.0, 0:0 -", 2]]);
 * ```
 */
export function surveyShapes(
  text: string,
  fits: (rest: string, stamp: Stamp) => boolean,
  readStamp: (line: string) => Stamp | undefined = stampReader(),
): ShapeSurvey {
  const counts = new Map<string, ShapeCount>();
  let lines = 0, firstLine = 0;
  for (const { line, content } of numberedLines(text)) {
    if (content.trim() === "") continue;
    if (lines++ === 0) firstLine = line;
    const stamp = readStamp(content);
    if (stamp === undefined) continue;
    const { shape } = stamp;
    const count = counts.get(shape) ??
      { shape, dated: stamp.date !== undefined, heads: 0, fitting: 0, first: line, last: line };
    counts.set(shape, count);
    count.heads++;
    count.last = line;
    if (fits(content.slice(stamp.end), stamp)) count.fitting++;
  }
  return {
    shapes: [...counts.values()].sort((a, b) => b.fitting - a.fitting || b.heads - a.heads),
    lines,
    firstLine,
  };
}

/**
 * The shapes that heads of this file have: the most frequent one, and those of other exports glued to it, which
 * begin where it has ended, or end where it begins.
 */
export function headShapes({ shapes }: ShapeSurvey): ReadonlySet<string> {
  const [main, ...others] = shapes;
  if (main === undefined) return new Set();
  const glued = others.filter(({ heads, fitting, first, last }) =>
    heads >= Math.max(GLUED_HEADS, main.heads * GLUED) && fitting >= heads / 2 &&
    (first > main.last || last < main.first)
  );
  return new Set([main.shape, ...glued.map(({ shape }) => shape)]);
}
