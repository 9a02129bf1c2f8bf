/**
 * Finds where JSON is wrong, which `JSON.parse()` does not always say.
 *
 * @module
 */

import { lineOf } from "./parse_error.ts";

/** What may come next. */
type Expected = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end" | "nothing";

const SPACE = /[ \t\n\r]*/y;
// deno-lint-ignore no-control-regex
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

/**
 * Finds the line that is wrong.
 *
 * @param text What `JSON.parse()` or `parseStrictJson()` rejected.
 * @param error What it threw; its message gives the position of a repeated key.
 * @returns The line in the text, from 1.
 *
 * @example
 * ```ts
 * import { jsonFaultLine } from "./json_fault.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const text = '{"a": 1,\n"b": oops}';
 * try {
 *   JSON.parse(text);
 * } catch (error) {
 *   assertEquals(jsonFaultLine(text, error as Error), 2);
 * }
 * ```
 */
export function jsonFaultLine(text: string, error: Error): number {
  const position = /at position (\d+)/.exec(error.message)?.[1];
  return lineOf(text, position === undefined ? faultIndex(text) : Number(position));
}

/** The index of the first character that is not valid there; the length if the text ends too soon. */
function faultIndex(text: string): number {
  const open: string[] = [];
  let expected: Expected = "value";
  let i = match(SPACE, text, 0);
  while (i < text.length) {
    const next = step(text, i, expected, open);
    if (next === undefined) return i;
    expected = next.expected;
    i = match(SPACE, text, next.end);
  }
  return i;
}

/** Reads one token; undefined if it is not what is expected. */
function step(
  text: string,
  i: number,
  expected: Expected,
  open: string[],
): { readonly end: number; readonly expected: Expected } | undefined {
  const sign = text[i];
  if (expected === ":") return sign === ":" ? { end: i + 1, expected: "value" } : undefined;
  if ((sign === "}" || sign === "]") && mayClose(expected, sign, open)) {
    open.pop();
    return { end: i + 1, expected: afterValue(open) };
  }
  if (expected === ", or end") {
    return sign === "," ? { end: i + 1, expected: open.at(-1) === "{" ? "key" : "value" } : undefined;
  }
  if (sign === '"') {
    const end = stringEnd(text, i);
    if (end === undefined) return undefined;
    return { end, expected: expected.startsWith("key") ? ":" : afterValue(open) };
  }
  if (!expected.startsWith("value")) return undefined;
  if (sign === "{" || sign === "[") {
    open.push(sign);
    return { end: i + 1, expected: sign === "{" ? "key or }" : "value or ]" };
  }
  const end = match(SCALAR, text, i);
  return end === i ? undefined : { end, expected: afterValue(open) };
}

function mayClose(expected: Expected, sign: string, open: readonly string[]): boolean {
  if (open.at(-1) !== (sign === "}" ? "{" : "[")) return false;
  return expected === ", or end" || expected.endsWith(sign);
}

function afterValue(open: readonly string[]): Expected {
  return open.length > 0 ? ", or end" : "nothing";
}

/** The index after a string; undefined if it is broken. In pieces, as a single pattern runs out of stack. */
function stringEnd(text: string, start: number): number | undefined {
  let i = match(PLAIN, text, start + 1);
  while (text[i] === "\\") {
    const end = match(ESCAPE, text, i);
    if (end === i) return undefined;
    i = match(PLAIN, text, end);
  }
  return text[i] === '"' ? i + 1 : undefined;
}

/** Where a pattern's match at `start` ends; `start` if there is none. */
function match(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}
