/**
 * Tables with commas, or another separator, between the cells (RFC 4180).
 *
 * @module
 */

import { parseError, quote } from "../../text/parsing/parse_error.ts";

/** Takes a row, and the line on which it begins. */
export type RowTaker = (cells: readonly string[], line: number) => void;

/** Where in a row the reading has arrived. */
type State = "start" | "plain" | "quoted" | "closed";

/** A longer row is a table whose quote is not closed. */
const MAX_ROW = 0x100_0000;

/**
 * Splits a table that comes in pieces. A cell in quotes may hold separators, line ends and, doubled, quotes; elsewhere
 * a quote is a sign like any other. Empty lines are passed over.
 *
 * Unlike the parsers at hand, it says on which line a row begins, and needs no more memory for a large file.
 *
 * @example
 * ```ts
 * import { CsvRows } from "./csv_rows.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const rows: unknown[] = [];
 * const table = new CsvRows({ source: "a.csv", separator: ",", take: (cells, line) => rows.push([line, ...cells]) });
 * for (const piece of ['a,"b\n""c""', '"\n\nd,e']) table.feed(piece);
 * table.end();
 * assertEquals(rows, [[1, "a", 'b\n"c"'], [4, "d", "e"]]);
 * ```
 */
export class CsvRows {
  readonly #source: string;
  readonly #separator: string;
  readonly #take: RowTaker;
  #state: State = "start";
  #cells: string[] = [];
  #cell = "";
  #line = 1;
  #rowLine = 1;
  #length = 0;

  /**
   * @param options.source Path of the file.
   * @param options.separator One character.
   * @param options.take Takes the rows.
   */
  constructor(options: { readonly source: string; readonly separator: string; readonly take: RowTaker }) {
    this.#source = options.source;
    this.#separator = options.separator;
    this.#take = options.take;
  }

  /**
   * Splits the next piece.
   *
   * @throws {SyntaxError} If something stands behind a closing quote, or a row is too long.
   */
  feed(piece: string): void {
    let i = 0;
    while (i < piece.length) {
      if (this.#state === "quoted") i = this.#readQuoted(piece, i);
      else if (this.#state === "plain") i = this.#readPlain(piece, i);
      else i = this.#readSign(piece, i);
    }
  }

  /**
   * Ends the table.
   *
   * @throws {SyntaxError} If a quote is not closed.
   */
  end(): void {
    if (this.#state === "quoted") throw this.#unclosed();
    if (this.#state !== "start" || this.#cells.length > 0) this.#endRow();
  }

  /** At the beginning of a cell, or behind its closing quote. */
  #readSign(piece: string, i: number): number {
    const sign = piece[i];
    if (sign === this.#separator) this.#endCell();
    else if (sign === "\n") this.#endRow();
    else if (sign === "\r") return i + 1;
    else if (this.#state === "start") {
      this.#state = sign === '"' ? "quoted" : "plain";
      return sign === '"' ? i + 1 : i;
    } else if (sign === '"') {
      this.#cell += '"';
      this.#state = "quoted";
    } else {throw this.#fail(
        "a separator behind the closing quote",
        `${quote(piece.slice(i, i + 20))}; double every quote within a cell`,
      );}
    return i + 1;
  }

  #readPlain(piece: string, start: number): number {
    let i = start;
    while (i < piece.length && piece[i] !== this.#separator && piece[i] !== "\n") i++;
    this.#cell += piece.slice(start, i);
    this.#grow(i - start);
    if (i === piece.length) return i;
    if (piece[i] === "\n") {
      if (this.#cell.endsWith("\r")) this.#cell = this.#cell.slice(0, -1);
      this.#endRow();
    } else this.#endCell();
    return i + 1;
  }

  #readQuoted(piece: string, start: number): number {
    const found = piece.indexOf('"', start);
    const end = found < 0 ? piece.length : found;
    const part = piece.slice(start, end);
    this.#cell += part;
    for (let at = part.indexOf("\n"); at >= 0; at = part.indexOf("\n", at + 1)) this.#line++;
    this.#grow(part.length);
    if (found >= 0) this.#state = "closed";
    return end + 1;
  }

  #grow(length: number): void {
    this.#length += length;
    if (this.#length > MAX_ROW) {
      throw this.#state === "quoted" ? this.#unclosed() : this.#fail("lines", "one long line");
    }
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = "";
    this.#state = "start";
  }

  #endRow(): void {
    const empty = this.#cells.length === 0 && this.#cell === "" && this.#state !== "closed";
    this.#endCell();
    const cells = this.#cells, line = this.#rowLine;
    this.#cells = [];
    this.#length = 0;
    this.#rowLine = ++this.#line;
    if (!empty) this.#take(cells, line);
  }

  #unclosed(): SyntaxError {
    return parseError({ source: this.#source, line: this.#rowLine }, {
      expected: 'a cell that ends with "',
      found: "none; put a second quote before every quote within a cell",
    });
  }

  #fail(expected: string, found: string): SyntaxError {
    return parseError({ source: this.#source, line: this.#line }, { expected, found });
  }
}
