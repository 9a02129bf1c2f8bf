/**
 * Walks through JSON as it comes in.
 *
 * @module
 */

import { parseError, quote } from "../../text/parsing/parse_error.ts";
import { JsonSkimmer } from "./json_skimmer.ts";
import { parseElement } from "./parse_element.ts";
import { PartPaths, type PartTaker } from "./part_paths.ts";

/** A part that has parts of its own: its text without theirs. */
interface Capture {
  readonly taker: PartTaker;
  readonly line: number;
  readonly index: number;
  text: string;
  keys: number;
}

/** An object or a list that is open and looked into. */
interface Container {
  readonly node: PartPaths;
  /** The keys so far; undefined if it is a list. */
  readonly keys: Set<string> | undefined;
  /** What the value of the next key, or the next item, is asked for. */
  next: PartPaths | undefined;
  /** Items so far. */
  count: number;
  /** The part that it is, if it is one. */
  readonly capture: Capture | undefined;
}

type Expected = "a value" | "a value or ]" | "a key" | "a key or }" | ":" | "a comma" | "the end";

const LINE_FEED = 0x0a, SPACE = 0x20, QUOTE = 0x22;
const OPEN_LIST = 0x5b, BACKSLASH = 0x5c, CLOSE_LIST = 0x5d, OPEN_OBJECT = 0x7b, CLOSE_OBJECT = 0x7d;

/** Half of what a string can hold. */
const MAX_PART = 0x1000_0000;
const MAX_KEY = 0x1_0000;

/**
 * Walks through one value that comes in pieces; see `walkJson()`.
 *
 * @example
 * ```ts
 * import { JsonWalker } from "./json_walker.ts";
 * import { assert, assertEquals } from "@std/assert";
 *
 * const found: unknown[] = [];
 * const walker = new JsonWalker("a.json", { "messages[]": (message) => found.push(message) });
 * for (const piece of ['{"messages": ["h', 'i", "ho"]}']) walker.feed(piece);
 * assert(walker.end());
 * assertEquals(found, ["hi", "ho"]);
 * ```
 */
export class JsonWalker {
  readonly #source: string;
  readonly #root: PartPaths;
  readonly #open: Container[] = [];
  readonly #captures: Capture[] = [];
  readonly #skimmer: JsonSkimmer;
  #expected: Expected = "a value";
  /** A key of which only a part has come. */
  #carry = "";
  /** The value that is skimmed over, if any: who takes it, its text if it is wanted, and where it began. */
  #leaf:
    | { readonly node: PartPaths | undefined; readonly parts: string[]; length: number; line: number }
    | undefined;

  /**
   * @param source Path of the file.
   * @param takers Who takes which part.
   */
  constructor(source: string, takers: Readonly<Record<string, PartTaker>>) {
    this.#source = source;
    this.#root = PartPaths.of(takers);
    this.#skimmer = new JsonSkimmer(source);
  }

  /** The line on which it has arrived, from 1. */
  get line(): number {
    return this.#skimmer.line;
  }

  /** Walks through the next piece of the file. */
  feed(piece: string): void {
    const text = this.#carry + piece;
    this.#carry = "";
    let i = 0;
    while (i < text.length) {
      if (this.#leaf !== undefined) i = this.#skim(text, i);
      else {
        const code = text.charCodeAt(i);
        if (code === LINE_FEED) this.#skimmer.line++;
        i = code <= SPACE ? i + 1 : this.#step(text, i);
      }
      if (i < 0) return;
    }
  }

  /** Ends the file; false if the value is not over. */
  end(): boolean {
    // A number has no end of its own.
    if (this.#leaf !== undefined && this.#open.length === 0 && /^[-\w]/.test(this.#leaf.parts.join(""))) {
      this.#endLeaf();
    }
    return this.#expected === "the end";
  }

  /** Goes on in a value that is not looked into; -1 if the piece is over first. */
  #skim(text: string, start: number): number {
    const leaf = this.#leaf!;
    const end = this.#skimmer.skim(text, start);
    if (leaf.node?.taker !== undefined || this.#captures.length > 0 || this.#open.length === 0) {
      const part = text.slice(start, end < 0 ? text.length : end);
      leaf.parts.push(part);
      leaf.length += part.length;
      if (leaf.length > MAX_PART) {
        throw this.#fail("shorter messages", `one of more than ${MAX_PART} characters`);
      }
    }
    if (end >= 0) this.#endLeaf();
    return end;
  }

  #endLeaf(): void {
    const { node, parts, line } = this.#leaf!;
    this.#leaf = undefined;
    const text = parts.length === 1 ? parts[0] : parts.join("");
    const { keys } = this.#skimmer;
    if (node?.taker !== undefined) {
      const index = this.#open.at(-1)?.count ?? 0;
      node.taker(
        parseElement(text, { source: this.#source, line }, keys),
        { source: this.#source, line },
        index,
      );
      this.#endTaken();
    } else {
      const capture = this.#captures.at(-1);
      if (capture !== undefined) {
        capture.text += text;
        capture.keys += keys;
      } else if (this.#open.length === 0) parseElement(text, { source: this.#source, line }, keys);
      this.#endValue();
    }
  }

  /** Takes one sign, or begins a value; gives the index behind, or -1 if a key is not over in this piece. */
  #step(text: string, i: number): number {
    const code = text.charCodeAt(i);
    const expected = this.#expected;
    if (code === CLOSE_LIST || code === CLOSE_OBJECT) return this.#close(text, i);
    if (expected === ":" && text[i] === ":") {
      this.#expected = "a value";
      this.#keep(":");
      return i + 1;
    }
    if (expected === "a comma" && text[i] === ",") {
      this.#expected = this.#open.at(-1)!.keys ? "a key" : "a value";
      if (!this.#isTakenList()) this.#keep(",");
      return i + 1;
    }
    if (expected.startsWith("a key") && code === QUOTE) return this.#readKey(text, i);
    if (expected.startsWith("a value")) return this.#begin(code, i);
    throw this.#unexpected(text, i);
  }

  #begin(code: number, i: number): number {
    const node = this.#open.length === 0 ? this.#root : this.#open.at(-1)!.next;
    const list = code === OPEN_LIST && node?.items !== undefined;
    if (!list && !(code === OPEN_OBJECT && node?.hasKeys)) {
      this.#leaf = { node, parts: [], length: 0, line: this.line };
      this.#skimmer.start(code);
      return i;
    }
    const index = this.#open.at(-1)?.count ?? 0;
    const { taker } = node!;
    const capture = taker && { taker, line: this.line, index, text: "", keys: 0 };
    if (capture !== undefined) this.#captures.push(capture);
    this.#keep(list ? "[" : "{");
    const keys = list ? undefined : new Set<string>();
    this.#open.push({ node: node!, keys, next: list ? node!.items : undefined, count: 0, capture });
    this.#expected = list ? "a value or ]" : "a key or }";
    return i + 1;
  }

  #readKey(text: string, start: number): number {
    let end = start + 1;
    while (end < text.length && text.charCodeAt(end) !== QUOTE) {
      end += text.charCodeAt(end) === BACKSLASH ? 2 : 1;
    }
    if (end >= text.length) {
      this.#carry = text.slice(start);
      if (this.#carry.length > MAX_KEY) {
        throw this.#fail("shorter keys", `one of more than ${MAX_KEY} characters`);
      }
      return -1;
    }
    const json = text.slice(start, end + 1);
    const key = parseElement(json, { source: this.#source, line: this.line }, 0) as string;
    const container = this.#open.at(-1)!;
    if (container.keys!.has(key)) throw this.#fail("every key once", `the key ${quote(key)} twice`);
    container.keys!.add(key);
    container.next = container.node.key(key);
    this.#keep(json, 1);
    this.#expected = ":";
    return end + 1;
  }

  #close(text: string, i: number): number {
    const container = this.#open.at(-1);
    const sign = container?.keys ? "}" : "]";
    const over = this.#expected === "a comma" || this.#expected.endsWith(sign);
    if (container === undefined || !over || text[i] !== sign) throw this.#unexpected(text, i);
    this.#keep(sign);
    this.#open.pop();
    const { capture } = container;
    if (capture === undefined) this.#endValue();
    else {
      this.#captures.pop();
      const place = { source: this.#source, line: capture.line };
      capture.taker(parseElement(capture.text, place, capture.keys), place, capture.index);
      this.#endTaken();
    }
    return i + 1;
  }

  /** After a value that somebody took: whoever takes what it lies in gets a zero, of a whole list one. */
  #endTaken(): void {
    if (!this.#isTakenList() || this.#open.at(-1)!.count === 0) this.#keep("0");
    this.#endValue();
  }

  #endValue(): void {
    const container = this.#open.at(-1);
    if (container !== undefined) container.count++;
    this.#expected = container === undefined ? "the end" : "a comma";
  }

  #isTakenList(): boolean {
    const container = this.#open.at(-1);
    return container !== undefined && container.keys === undefined && container.next?.taker !== undefined;
  }

  /** Adds to the text of the part that is being read. */
  #keep(text: string, keys = 0): void {
    const capture = this.#captures.at(-1);
    if (capture === undefined) return;
    capture.text += text;
    capture.keys += keys;
  }

  #unexpected(text: string, i: number): SyntaxError {
    const expected = this.#expected === "a comma"
      ? `a comma or ${this.#open.at(-1)!.keys ? "}" : "]"}`
      : this.#expected === "the end"
      ? "the end of the file"
      : this.#expected;
    const found = `${quote(text.slice(i, i + 20))}; mend the line, or export the chat again`;
    return this.#fail(`a conversation as JSON, here ${expected}`, found);
  }

  #fail(expected: string, found: string): SyntaxError {
    return parseError({ source: this.#source, line: this.line }, { expected, found });
  }
}
