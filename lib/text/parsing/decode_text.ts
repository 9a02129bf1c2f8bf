/**
 * Turns the bytes of a file into text.
 *
 * @module
 */

import { parseError } from "./parse_error.ts";

const LINE_FEED = 0x0a;

/** How files begin that are often mistaken for text, and what to do with them. */
const BINARY_FORMATS: readonly (readonly [start: string, found: string])[] = [
  ["PK\x03\x04", "a zip archive (or an office document); unpack it, or save it as text"],
  ["\x1f\x8b", "a gzip archive; unpack it first"],
  ["%PDF-", "a PDF document; save it as text first"],
  ["SQLite format 3\0", "a database; export it as text first"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
];

/**
 * Decodes UTF-8, with or without a byte-order mark, and UTF-16 with one, as spreadsheets write it.
 *
 * @param bytes The content of a file.
 * @param options.source Name of the file, for error messages.
 * @throws {SyntaxError} If the bytes are no such text; names the first line that is not.
 *
 * @example
 * ```ts
 * import { decodeText } from "./decode_text.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(decodeText(new TextEncoder().encode("\uFEFFhi 😀"), { source: "hi.txt" }), "hi 😀");
 * ```
 */
export function decodeText(bytes: Uint8Array, options: { readonly source: string }): string {
  const { source } = options;
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  for (const [magic, found] of BINARY_FORMATS) {
    if (start.startsWith(magic)) throw parseError({ source }, { expected: "text", found });
  }
  const encoding = start.startsWith("\xff\xfe")
    ? "utf-16le"
    : start.startsWith("\xfe\xff")
    ? "utf-16be"
    : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const at = encoding === "utf-8" ? { line: firstBadLine(bytes) } : {};
    throw parseError({ source, ...at }, {
      expected: "text in UTF-8",
      found: encoding === "utf-8" ? "bytes that are not; save the file as UTF-8" : `broken ${encoding}`,
    });
  }
}

/** The first line that is not UTF-8. A line-feed byte is never a part of another character. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, from);
    const to = end < 0 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(from, to));
    } catch {
      break;
    }
    from = to;
  }
  return line;
}
