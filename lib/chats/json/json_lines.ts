/**
 * Reads JSON that has one value a line.
 *
 * @module
 */

import { parseError } from "../../text/parsing/parse_error.ts";
import type { ChatFile } from "../files/chat_file.ts";
import { textPieces } from "../files/read_text.ts";
import { parseElement, type Place } from "./parse_element.ts";

/** A longer line is no message, but a file that misses its line ends. */
const MAX_LINE = 0x1000_0000;

/**
 * Reads a file line by line, whatever its length; empty lines are skipped.
 *
 * @param file The file.
 * @param take Takes the value of each line, and where it lies.
 * @throws {SyntaxError} If a line is not JSON or has a key twice.
 *
 * @example
 * ```ts
 * import { readJsonLines } from "./json_lines.ts";
 * import { blobFile } from "../files/blob_file.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const found: unknown[] = [];
 * await readJsonLines(blobFile(new Blob(["1\n\n2"]), "a.jsonl"), (value, { line }) => found.push([value, line]));
 * assertEquals(found, [[1, 1], [2, 3]]);
 * ```
 */
export async function readJsonLines(
  file: ChatFile,
  take: (value: unknown, place: Place) => void,
): Promise<void> {
  let rest = "";
  let line = 1;
  const takeLine = (text: string): void => {
    if (text.trim() !== "") {
      const place = { source: file.path, line };
      take(parseElement(text, place), place);
    }
    line++;
  };
  for await (const piece of textPieces(file)) {
    let from = 0;
    for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", from)) {
      takeLine(rest + piece.slice(from, end));
      rest = "";
      from = end + 1;
    }
    rest += piece.slice(from);
    if (rest.length > MAX_LINE) {
      throw parseError({ source: file.path, line }, {
        expected: "a value a line",
        found: `a line of more than ${MAX_LINE} characters`,
      });
    }
  }
  takeLine(rest);
}
