/**
 * The one shape of an error in a corpus: where, what was expected, what was found.
 *
 * @module
 */

/** Longest excerpt of a file in an error message. */
const MAX_QUOTE = 60;

/**
 * Makes an error that names file and line.
 *
 * @param where.source Name of the file.
 * @param where.line Line number from 1, if the error is in one line.
 * @param what What was expected, and what was found instead.
 *
 * @example
 * ```ts
 * import { parseError } from "./parse_error.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const error = parseError({ source: "chat.txt", line: 3 }, { expected: "a turn", found: "nothing" });
 * assertEquals(error.message, "Cannot read chat.txt, line 3: expected a turn, found nothing");
 * ```
 */
export function parseError(
  where: { readonly source: string; readonly line?: number },
  what: { readonly expected: string; readonly found: string },
): SyntaxError {
  const place = where.source + (where.line === undefined ? "" : `, line ${where.line}`);
  return new SyntaxError(visible(`Cannot read ${place}: expected ${what.expected}, found ${what.found}`));
}

/** Escapes control characters, so that no file can control the terminal through an error message. */
function visible(text: string): string {
  // deno-lint-ignore no-control-regex
  return text.replace(/[\x00-\x1f\x7f-\x9f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * Quotes an excerpt of a file, shortened.
 *
 * @param value Text, or any JSON value.
 */
export function quote(value: unknown): string {
  const json = JSON.stringify(typeof value === "string" ? value.slice(0, MAX_QUOTE + 1) : value) ??
    "nothing";
  return json.length > MAX_QUOTE ? `${json.slice(0, MAX_QUOTE)}…` : json;
}

/** The line number, from 1, of an index in a text. */
export function lineOf(text: string, index: number): number {
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < index; i = text.indexOf("\n", i + 1)) line++;
  return line;
}

/** Every line of a text with its number from 1, without copying the whole. */
export function* numberedLines(text: string): Generator<{ readonly line: number; readonly content: string }> {
  for (let line = 1, from = 0; from < text.length; line++) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    yield { line, content: text.slice(from, to) };
    from = to + 1;
  }
}
