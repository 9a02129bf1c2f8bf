/**
 * JSON without surprises.
 *
 * @module
 */

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}]/g;

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
  const open: Set<string>[] = [];
  for (const token of text.matchAll(TOKEN)) {
    if (token[0] === "{") open.push(new Set());
    else if (token[0] === "}") open.pop();
    else if (token[1] !== undefined) {
      const key: string = JSON.parse(token[0].slice(0, -token[1].length));
      const keys = open[open.length - 1];
      if (keys.has(key)) {
        throw new SyntaxError(`the key ${JSON.stringify(key)} twice at position ${token.index}`);
      }
      keys.add(key);
    }
  }
  return value;
}
