/**
 * Finding what `JSON.parse` hides: an object that has the same key twice.
 *
 * @module
 */

/**
 * Finds the first key that stands twice in one object; `JSON.parse` would silently keep the last.
 *
 * @param json Text that `JSON.parse` has accepted.
 * @returns The key, or undefined if all keys are different.
 *
 * @example
 * ```ts
 * import { duplicateKey } from "./duplicate_key.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(duplicateKey('{"a": {"b": 1}, "\\u0061": 2}'), "a");
 * assertEquals(duplicateKey('[{"a": "a"}, {"a": "\\""}]'), undefined);
 * ```
 */
export function duplicateKey(json: string): string | undefined {
  /** The keys of each object that is open; an array stands in as undefined. */
  const open: (Set<string> | undefined)[] = [];
  let expectsKey = false;
  for (let i = 0; i < json.length; i++) {
    switch (json[i]) {
      case "{":
        open.push(new Set());
        expectsKey = true;
        break;
      case "[":
        open.push(undefined);
        expectsKey = false;
        break;
      case "}":
      case "]":
        open.pop();
        expectsKey = false;
        break;
      case ",":
        expectsKey = open.at(-1) !== undefined;
        break;
      case '"': {
        const end = stringEnd(json, i);
        if (expectsKey) {
          const keys = open.at(-1)!;
          const key: string = JSON.parse(json.slice(i, end));
          if (keys.has(key)) return key;
          keys.add(key);
          expectsKey = false;
        }
        i = end - 1;
      }
    }
  }
  return undefined;
}

/** Where a string literal that begins at `start` is over. */
function stringEnd(json: string, start: number): number {
  let i = start + 1;
  while (json[i] !== '"') i += json[i] === "\\" ? 2 : 1;
  return i + 1;
}
