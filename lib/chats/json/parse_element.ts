/**
 * Parses a piece of a JSON file.
 *
 * @module
 */

import { jsonFaultLine } from "../../text/parsing/json_fault.ts";
import { parseError } from "../../text/parsing/parse_error.ts";
import { parseStrictJson } from "../../text/parsing/strict_json.ts";

/** Where a piece lies. */
export interface Place {
  /** Path of the file. */
  readonly source: string;
  /** Line on which it begins, from 1. */
  readonly line: number;
}

/**
 * Parses JSON and refuses an object that names a key twice, of which `JSON.parse()` would hide one.
 *
 * @param text JSON.
 * @param place Where it lies.
 * @param keys How many keys it has, as counted in the text; they are counted here if absent.
 * @throws {SyntaxError} If it is not such JSON; names file and line.
 *
 * @example
 * ```ts
 * import { parseElement } from "./parse_element.ts";
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const place = { source: "chats.json", line: 3 };
 * assertEquals(parseElement('{"a": 1}', place), { a: 1 });
 * assertThrows(() => parseElement('{"a": 1,\n"a": 2}', place), SyntaxError, "chats.json, line 4");
 * ```
 */
export function parseElement(text: string, place: Place, keys = countColons(text)): unknown {
  try {
    const value: unknown = JSON.parse(text);
    // To look for the same key twice takes longer than to parse, and to count keys does not.
    return countKeys(value) === keys ? value : parseStrictJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const line = place.line + jsonFaultLine(text, error) - 1;
    throw parseError({ source: place.source, line }, {
      expected: "a conversation as JSON",
      found: `${error.message}; mend the line, or export the chat again`,
    });
  }
}

/** No chat is as deep, and a deeper value would need more stack than there is. */
const MAX_DEPTH = 1000;

/** The keys of a value and of all that is in it. */
function countKeys(value: unknown, depth = 0): number {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > MAX_DEPTH) throw new SyntaxError(`more than ${MAX_DEPTH} lists or objects in each other`);
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === "object") count += countKeys(item, depth + 1);
    return count;
  }
  for (const key in value) {
    const item = (value as Record<string, unknown>)[key];
    count += typeof item === "object" ? 1 + countKeys(item, depth + 1) : 1;
  }
  return count;
}

const QUOTE = 0x22, COLON = 0x3a, BACKSLASH = 0x5c;

/** The colons outside of strings. */
function countColons(text: string): number {
  let count = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quoted) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (code === COLON) count++;
  }
  return count;
}
