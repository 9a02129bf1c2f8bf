/**
 * Reads tables out of files.
 *
 * @module
 */

import type { ChatFile } from "../files/chat_file.ts";
import type { FileHead } from "../chat_reader.ts";
import { textPieces } from "../files/read_text.ts";
import { CsvRows, type RowTaker } from "./csv_rows.ts";

/**
 * Reads a table of any length.
 *
 * @param file The file.
 * @param options.separator What stands between the cells.
 * @param options.take Takes the rows.
 * @throws {SyntaxError} If it is no such table.
 *
 * @example
 * ```ts
 * import { readCsv } from "./read_csv.ts";
 * import { blobFile } from "../files/blob_file.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const rows: unknown[] = [];
 * await readCsv(blobFile(new Blob(['a,"b, c"']), "a.csv"), { separator: ",", take: (cells) => rows.push(cells) });
 * assertEquals(rows, [["a", "b, c"]]);
 * ```
 */
export async function readCsv(
  file: ChatFile,
  options: { readonly separator: string; readonly take: RowTaker },
): Promise<void> {
  const rows = new CsvRows({ source: file.path, ...options });
  for await (const piece of textPieces(file)) rows.feed(piece);
  rows.end();
}

/**
 * The rows at the beginning of a file, without one that is cut off.
 *
 * @param head The beginning of the file.
 * @param separator What stands between the cells.
 * @returns The rows, or those up to a fault.
 *
 * @example
 * ```ts
 * import { headRows } from "./read_csv.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const head = { path: "a.csv", text: "a;b\nc;d\ne", whole: false };
 * assertEquals(headRows(head, ";"), [["a", "b"], ["c", "d"]]);
 * ```
 */
export function headRows({ path, text, whole }: FileHead, separator: string): string[][] {
  const found: string[][] = [];
  const rows = new CsvRows({ source: path, separator, take: (cells) => found.push([...cells]) });
  try {
    rows.feed(text.replace(/^\uFEFF/, ""));
    if (whole) rows.end();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return found;
}
