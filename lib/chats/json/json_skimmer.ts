/**
 * Finds the end of a JSON value that comes in pieces.
 *
 * @module
 */

import { parseError, quote } from "../../text/parsing/parse_error.ts";

const LINE_FEED = 0x0a, SPACE = 0x20, QUOTE = 0x22, COMMA = 0x2c, COLON = 0x3a;
const OPEN_LIST = 0x5b, BACKSLASH = 0x5c, CLOSE_LIST = 0x5d, OPEN_OBJECT = 0x7b, CLOSE_OBJECT = 0x7d;

/** What no chat comes near. */
const MAX_DEPTH = 1000;

/**
 * Skims over values, one after the other, without making anything of them.
 *
 * @example
 * ```ts
 * import { JsonSkimmer } from "./json_skimmer.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const skimmer = new JsonSkimmer("a.json");
 * skimmer.start("{".charCodeAt(0));
 * assertEquals(skimmer.skim('{"a": "}', 0), -1);
 * assertEquals(skimmer.skim('", "b": []}, 7', 0), 11);
 * assertEquals(skimmer.keys, 2);
 * ```
 */
export class JsonSkimmer {
  readonly #source: string;
  #depth = 0;
  #bare = false;
  #quoted = false;
  #escaped = false;
  /** The line on which it has arrived, from 1. */
  line = 1;
  /** The keys in the value so far. */
  keys = 0;

  /** @param source Path of the file. */
  constructor(source: string) {
    this.#source = source;
  }

  /** Begins with a value whose first character is known; it is still to be skimmed over. */
  start(code: number): void {
    this.keys = 0;
    this.#bare = code !== QUOTE && code !== OPEN_LIST && code !== OPEN_OBJECT;
  }

  /**
   * Skims on.
   *
   * @param text A piece of the file.
   * @param start Where to go on in it.
   * @returns The index behind the value, or -1 if it is not over in this piece.
   * @throws {SyntaxError} If a string holds a line break, or lists and objects lie too deep in each other.
   */
  skim(text: string, start: number): number {
    if (this.#bare) return bareEnd(text, start);
    let i = start;
    while (i < text.length) {
      if (this.#quoted) {
        i = this.#skimString(text, i);
        if (this.#quoted) return -1;
        if (this.#depth === 0) return i;
        continue;
      }
      const code = text.charCodeAt(i++);
      if (code === QUOTE) this.#quoted = true;
      else if (code === COLON) this.keys++;
      else if (code === LINE_FEED) this.line++;
      else if (code === OPEN_LIST || code === OPEN_OBJECT) this.#deepen();
      else if ((code === CLOSE_LIST || code === CLOSE_OBJECT) && --this.#depth === 0) return i;
    }
    return -1;
  }

  #skimString(text: string, start: number): number {
    let i = this.#escaped ? start + 1 : start;
    this.#escaped = false;
    for (;;) {
      const code = text.charCodeAt(i);
      if (code === QUOTE) {
        this.#quoted = false;
        return i + 1;
      }
      if (code === BACKSLASH) i += 2;
      else if (code >= SPACE) i++;
      else if (i < text.length) {
        throw this.#fail(
          "a string to end on its line",
          quote(text.slice(i)) + "; a quote is missing, or a line end in it is not written as \\n",
        );
      }
      if (i >= text.length) {
        this.#escaped = i > text.length;
        return text.length;
      }
    }
  }

  #deepen(): void {
    if (++this.#depth > MAX_DEPTH) {
      throw this.#fail(`at most ${MAX_DEPTH} lists in each other`, "more; this is no chat");
    }
  }

  #fail(expected: string, found: string): SyntaxError {
    return parseError({ source: this.#source, line: this.line }, { expected, found });
  }
}

/** Numbers and words have no end of their own. */
function bareEnd(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= SPACE || code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT) return i;
  }
  return -1;
}
