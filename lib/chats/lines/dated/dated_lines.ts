/**
 * Reads files in which every message begins with date, time and author, and goes on over lines without them.
 *
 * @module
 */

import { lineOf, numberedLines, parseError, quote } from "../../../text/parsing/parse_error.ts";
import { Moments } from "../heads/moments.ts";
import { headShapes, surveyShapes } from "../heads/shapes.ts";
import { readStamp, type Stamp } from "../heads/stamp.ts";
import { Authors, mayHaveAuthor } from "./authors.ts";

/** A message, or a line of the program's own. */
export interface DatedLine {
  /** Who wrote it; absent if the program did. */
  readonly author?: string;
  /** What was written, with all lines that go on with it, marks still there. */
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly stamp: Stamp;
}

/** How the lines of a file are split. */
export interface DatedOptions {
  /** Name of the file, for error messages. */
  readonly source: string;
  /** What the error message says a line should look like. */
  readonly expected: string;
  /** Tells by itself who wrote a line; by a colon if absent. */
  readonly split?: (rest: string) => { readonly name: string; readonly from: number } | undefined;
  /** Says that a line without a head belongs to no message, such as one between two days. */
  readonly isBetween?: (line: string) => boolean;
  /** Takes lines before the first head, and those between messages. */
  readonly passOver?: (line: string) => void;
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
export function* datedLines(text: string, options: DatedOptions): Generator<DatedLine> {
  const survey = surveyShapes(text, mayHaveAuthor);
  const shapes = headShapes(survey);
  const moments = new Moments(), authors = new Authors();
  for (const { content } of numberedLines(text)) {
    const stamp = headOf(content, shapes);
    if (stamp === undefined) continue;
    moments.learn(stamp);
    authors.learn(content.slice(stamp.end));
  }
  const split = options.split ?? ((rest: string) => authors.split(rest));
  let open:
    | { readonly author?: string; readonly from: number; readonly stamp: Stamp; to: number }
    | undefined;
  const close = (): DatedLine | undefined => {
    if (open === undefined) return undefined;
    const { from, to, ...rest } = open;
    open = undefined;
    return { ...rest, body: text.slice(from, to), time: moments.read(rest.stamp) };
  };
  let at = 0;
  for (const { content } of numberedLines(text)) {
    const stamp = headOf(content, shapes);
    if (stamp !== undefined) {
      const before = close();
      if (before !== undefined) yield before;
      const rest = content.slice(stamp.end);
      const found = split(rest);
      const from = at + stamp.end + (found?.from ?? 0);
      open = { ...(found === undefined ? {} : { author: found.name }), from, stamp, to: at + content.length };
    } else if (options.isBetween?.(content)) {
      const before = close();
      if (before !== undefined) yield before;
      options.passOver?.(content);
    } else if (open !== undefined) {
      open.to = at + content.length;
    } else if (content.trim() !== "") {
      if (options.passOver === undefined) throw noHead(text, at, options);
      options.passOver(content);
    }
    at += content.length + 1;
  }
  const last = close();
  if (last !== undefined) yield last;
}

function headOf(line: string, shapes: ReadonlySet<string>): Stamp | undefined {
  const stamp = readStamp(line);
  return stamp !== undefined && shapes.has(stamp.shape) ? stamp : undefined;
}

function noHead(text: string, at: number, { source, expected }: DatedOptions): SyntaxError {
  const end = text.indexOf("\n", at);
  const line = text.slice(at, end < 0 ? undefined : end);
  return parseError({ source, line: lineOf(text, at) }, { expected, found: quote(line) });
}
