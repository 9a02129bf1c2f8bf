/**
 * Reads the vocabulary of a model from elsewhere: which character each of its ids is.
 *
 * @module
 */

/**
 * Reads a vocabulary file in one of the shapes that training scripts write:
 *
 * - a JSON list, `["\n", " ", "a"]`: the character of id 0, 1, 2 … (often called `itos`);
 * - a JSON object, `{"\n": 0, " ": 1, "a": 2}`: the id of each character (`stoi`, `char_to_ix`), or the reverse,
 *   `{"0": "\n", "1": " "}`;
 * - any other text, such as the training text itself: its characters in ascending order, as in `sorted(set(text))`.
 *
 * @param text The content of the file.
 * @param source The file's name, for messages.
 * @returns The character of each id.
 * @throws {SyntaxError} If an entry is not one character, or an id is missing or given twice.
 *
 * @example
 * ```ts
 * import { parseSymbols } from "./parse_symbols.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(parseSymbols('{"b": 0, "a": 1}', "stoi.json"), ["b", "a"]);
 * assertEquals(parseSymbols("hello", "input.txt"), ["e", "h", "l", "o"]);
 * ```
 */
export function parseSymbols(text: string, source: string): string[] {
  const value = parseJson(text);
  const symbols = Array.isArray(value)
    ? value
    : typeof value === "object" && value !== null
    ? byId(Object.entries(value), source)
    : [...new Set(text.replace(/^\uFEFF/, ""))].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
  const seen = new Map<unknown, number>();
  symbols.forEach((symbol, id) => {
    const isOne = typeof symbol === "string" && symbol.isWellFormed() && [...symbol].length === 1;
    const before = seen.get(symbol);
    if (!isOne) {
      throw problem(source, `one character for each id, found ${JSON.stringify(symbol)} for id ${id}`);
    }
    if (before !== undefined) {
      throw problem(
        source,
        `each character once, found ${JSON.stringify(symbol)} for ids ${before} and ${id}`,
      );
    }
    seen.set(symbol, id);
  });
  return symbols as string[];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // then it is text
  }
}

/** Orders the entries of `{character: id}` or `{id: character}` by id. */
function byId(entries: readonly [string, unknown][], source: string): unknown[] {
  const symbols: unknown[] = Array(entries.length).fill(undefined);
  for (const [key, value] of entries) {
    const [id, symbol] = typeof value === "number" ? [value, key] : [Number(key), value];
    if (!Number.isInteger(id) || id < 0 || id >= entries.length || symbols[id] !== undefined) {
      throw problem(
        source,
        `the ids 0 to ${entries.length - 1}, each once, found ${JSON.stringify({ [key]: value })}`,
      );
    }
    symbols[id] = symbol;
  }
  return symbols;
}

function problem(source: string, found: string): SyntaxError {
  return new SyntaxError(`Cannot read the vocabulary ${source}: expected ${found}`);
}
