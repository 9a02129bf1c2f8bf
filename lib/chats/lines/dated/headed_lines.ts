/**
 * Reads files in which every message begins with a head, such as date, time and author, and goes on over lines
 * without one.
 *
 * @module
 */

import { lineOf, numberedLines, parseError, quote } from "../../../text/parsing/parse_error.ts";
import { Moments } from "../heads/moments.ts";
import type { Stamp } from "../heads/stamp.ts";

/** What a message begins with. */
export interface Head {
  readonly stamp: Stamp;
  /** Who wrote it; absent if the program did. */
  readonly author?: string;
  /** Where the text begins in the line. */
  readonly from: number;
}

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

/** How the lines of a file are read. */
export interface HeadedOptions {
  /** Name of the file, for error messages. */
  readonly source: string;
  /** What a line should look like, for error messages. */
  readonly expected: string;
  /** Reads the head of a line; undefined if it has none. */
  readHead(line: string): Head | undefined;
  /**
   * Whether a line without a head belongs to no message: `true`, or the day that it names for heads with a clock
   * only, in milliseconds since 1970.
   */
  isBetween?(line: string): boolean | number;
  /** What has learnt all heads that are read like this one; found out here if absent. */
  moments?(stamp: Stamp): Moments | undefined;
  /** Takes lines above the first head, and those between messages; without it, the first line must have a head. */
  passOver?(line: string): void;
}

/**
 * The messages of a file, in its order.
 *
 * @param text The content of a file.
 * @param options How its lines are read.
 * @throws {SyntaxError} If the file begins with something else.
 *
 * @example
 * ```ts
 * import { headedLines } from "./headed_lines.ts";
 * import { readStamp } from "../heads/stamp.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const readHead = (line: string) => {
 *   const stamp = readStamp(line);
 *   return stamp && { stamp, author: "Ann", from: stamp.end };
 * };
 * const lines = [...headedLines("18:31 hi\nthere\n18:32 so\n", { source: "chat.txt", expected: "a time", readHead })];
 * assertEquals(lines.map(({ body, time }) => [body, time / 60_000]), [["hi\nthere", 1111], ["so", 1112]]);
 * ```
 */
export function* headedLines(text: string, options: HeadedOptions): Generator<DatedLine> {
  const own = new Moments();
  if (options.moments === undefined) {
    for (const { content } of numberedLines(text)) {
      const head = options.readHead(content);
      if (head !== undefined) own.learn(head.stamp);
    }
  }
  const momentsOf = (stamp: Stamp): Moments => options.moments?.(stamp) ?? own;
  let day: number | undefined;
  let open:
    | { readonly author?: string; readonly start: number; readonly stamp: Stamp; to: number }
    | undefined;
  const close = (): DatedLine | undefined => {
    if (open === undefined) return undefined;
    const { start, to, ...rest } = open;
    open = undefined;
    const moments = momentsOf(rest.stamp);
    if (day !== undefined) moments.setDay(day);
    day = undefined;
    return { ...rest, body: text.slice(start, to), time: moments.read(rest.stamp) };
  };
  let at = 0;
  for (const { content } of numberedLines(text)) {
    const head = options.readHead(content);
    const between = head === undefined && options.isBetween?.(content);
    const before = head !== undefined || between !== undefined && between !== false ? close() : undefined;
    if (before !== undefined) yield before;
    if (head !== undefined) {
      const { from, ...rest } = head;
      open = { ...rest, start: at + from, to: at + content.length };
    } else if (between !== undefined && between !== false) {
      if (typeof between === "number") day = between;
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

function noHead(text: string, at: number, { source, expected }: HeadedOptions): SyntaxError {
  const end = text.indexOf("\n", at);
  const line = text.slice(at, end < 0 ? undefined : end);
  return parseError({ source, line: lineOf(text, at) }, {
    expected: `${expected}, on the first line (take out what is above the chat)`,
    found: quote(line),
  });
}
