/**
 * JSON without surprises.
 *
 * @module
 */

const QUOTE = 0x22, BACKSLASH = 0x5c, OPEN = 0x7b, CLOSE = 0x7d;
const COLON_AHEAD = /[ \t\n\r]*:/y;

/** A key that an object has for the second time. */
export interface RepeatedKey {
  readonly key: string;
  /** Where in the text it occurs the second time. */
  readonly position: number;
}

/**
 * Finds the first key that an object has twice; `JSON.parse()` silently keeps the last.
 *
 * @param json Text that `JSON.parse()` has accepted.
 * @returns The key, or undefined if all keys of each object are different.
 *
 * @example
 * ```ts
 * import { repeatedKey } from "./strict_json.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(repeatedKey('{"a": {"b": 1}, "\\u0061": 2}'), { key: "a", position: 16 });
 * assertEquals(repeatedKey('[{"a": "a"}, {"a": "\\""}]'), undefined);
 * ```
 */
export function repeatedKey(json: string): RepeatedKey | undefined {
  /** The keys seen so far in each open object. */
  const open: Set<string>[] = [];
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (code === OPEN) open.push(new Set());
    else if (code === CLOSE) open.pop();
    else if (code === QUOTE) {
      const end = stringEnd(json, i);
      COLON_AHEAD.lastIndex = end;
      if (COLON_AHEAD.test(json)) {
        const keys = open[open.length - 1];
        const key: string = JSON.parse(json.slice(i, end));
        if (keys.has(key)) return { key, position: i };
        keys.add(key);
      }
      i = end - 1;
    }
  }
  return undefined;
}

/** The index after the string that starts at `start`. A loop, as a pattern runs out of stack on long strings. */
function stringEnd(text: string, start: number): number {
  let i = start + 1;
  for (let code = text.charCodeAt(i); code !== QUOTE; code = text.charCodeAt(i)) {
    i += code === BACKSLASH ? 2 : 1;
  }
  return i + 1;
}

/**
 * Parses JSON as `JSON.parse()` does, but rejects an object that has a key twice.
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
  const twice = repeatedKey(text);
  if (twice === undefined) return value;
  throw new SyntaxError(`the key ${JSON.stringify(twice.key)} twice at position ${twice.position}`);
}
