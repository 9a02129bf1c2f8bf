/**
 * JSON without surprises.
 *
 * @module
 */

const QUOTE = 0x22, BACKSLASH = 0x5c, OPEN = 0x7b, CLOSE = 0x7d;
const COLON_AHEAD = /[ \t\n\r]*:/y;

/**
 * Parses JSON as `JSON.parse()` does, but refuses an object that names a key twice, where `JSON.parse()` keeps
 * the last one and hides the rest.
 *
 * @param text JSON.
 * @throws {SyntaxError} If it is not JSON, or a key is repeated; the message names the position.
 *
 * @example
 * ```ts
 * import { parseStrictJson } from "./strict_json.ts";
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * assertEquals(parseStrictJson('{"a": {"a": 1}}'), { a: { a: 1 } });
 * assertThrows(() => parseStrictJson('{"a": 1, "\\u0061": 2}'), SyntaxError, 'the key "a" twice');
 * ```
 */
export function parseStrictJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  /** The keys seen so far in each object that is open here. */
  const open: Set<string>[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === OPEN) open.push(new Set());
    else if (code === CLOSE) open.pop();
    else if (code === QUOTE) {
      const end = stringEnd(text, i);
      COLON_AHEAD.lastIndex = end;
      if (COLON_AHEAD.test(text)) addKey(open[open.length - 1], text.slice(i, end), i);
      i = end - 1;
    }
  }
  return value;
}

/** The index behind the string that begins at `start`. A loop, as a pattern runs out of stack in long strings. */
function stringEnd(text: string, start: number): number {
  let i = start + 1;
  for (let code = text.charCodeAt(i); code !== QUOTE; code = text.charCodeAt(i)) {
    i += code === BACKSLASH ? 2 : 1;
  }
  return i + 1;
}

function addKey(keys: Set<string>, json: string, position: number): void {
  const key: string = JSON.parse(json);
  if (keys.has(key)) throw new SyntaxError(`the key ${JSON.stringify(key)} twice at position ${position}`);
  keys.add(key);
}
