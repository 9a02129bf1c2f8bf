/**
 * Reads files in which every message begins with date, time and author, all written in the same way.
 *
 * @module
 */

import { Moments } from "../heads/moments.ts";
import { headShapes, surveyShapes } from "../heads/shapes.ts";
import type { Stamp } from "../heads/stamp.ts";
import { stampReader } from "../heads/stamp_reader.ts";
import { Authors, mayHaveAuthor } from "./authors.ts";
import { type DatedLine, type Head, headedLines, type HeadedOptions } from "./headed_lines.ts";

/** How the lines of a file are split. */
export interface DatedOptions extends Omit<HeadedOptions, "readHead" | "moments"> {
  /** Whether what comes behind a head is as it should be; an author and a text if absent. */
  readonly fits?: (rest: string, stamp: Stamp) => boolean;
  /** Tells by itself who wrote a line, and where the text begins; by a colon if absent. */
  readonly split?: (rest: string) => { readonly name: string; readonly from: number } | undefined;
}

/**
 * The messages of a file, in its order.
 *
 * @param text The content of a file.
 * @param options How its lines are split.
 * @throws {SyntaxError} If the file begins with something else.
 *
 * @example
 * ```ts
 * import { datedLines } from "./dated_lines.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const text = "05.01.24, 18:31 - Ann: hi\nthere\n05.01.24, 18:32 - Bob left\n";
 * const lines = [...datedLines(text, { source: "chat.txt", expected: "a date" })];
 * assertEquals(lines.map(({ author, body }) => [author, body]), [["Ann", "hi\nthere"], [undefined, "Bob left"]]);
 * ```
 */
export function datedLines(text: string, options: DatedOptions): Generator<DatedLine> {
  const read = stampReader();
  const moments = new Map<string, Moments>(), authors = new Map<string, Authors>();
  const fits = options.fits ?? mayHaveAuthor;
  // All that is to be known about the file is learnt in one pass, for each shape apart.
  const learn = (rest: string, stamp: Stamp): boolean => {
    of(moments, stamp.shape, () => new Moments()).learn(stamp);
    if (options.split === undefined) of(authors, stamp.shape, () => new Authors()).learn(rest);
    return fits(rest, stamp);
  };
  const shapes = headShapes(surveyShapes(text, learn, read));
  const readHead = (line: string): Head | undefined => {
    const stamp = read(line);
    if (stamp === undefined || !shapes.has(stamp.shape)) return undefined;
    const rest = line.slice(stamp.end);
    const found = options.split === undefined ? authors.get(stamp.shape)?.split(rest) : options.split(rest);
    if (found === undefined) return { stamp, from: stamp.end };
    return { stamp, author: found.name, from: stamp.end + found.from };
  };
  return headedLines(text, { ...options, readHead, moments: (stamp) => moments.get(stamp.shape) });
}

function of<Value>(map: Map<string, Value>, shape: string, make: () => Value): Value {
  const known = map.get(shape);
  if (known !== undefined) return known;
  const made = make();
  map.set(shape, made);
  return made;
}
