/**
 * Turns the bytes of a file into text.
 *
 * @module
 */

import { lineOf, parseError } from "../../text/parsing/parse_error.ts";
import { byteChunks, firstBytes } from "./byte_chunks.ts";
import type { ChatFile } from "./chat_file.ts";
import { fileKind, type TextEncoding } from "./file_kind.ts";

const LINE_FEED = 0x0a;

/** The longest string that V8 holds has 2^29 − 24 characters. */
const MAX_BYTES = 0x2000_0000 - 24;

/** How a text is decoded. */
export interface TextOptions {
  /** Whether a line that is not UTF-8 is read as windows-1252, as old logs are written; default false. */
  readonly legacy?: boolean;
}

/**
 * Reads a whole file: UTF-8, with or without a byte-order mark, and UTF-16 with one, as spreadsheets write it. The
 * mark is dropped, and line ends become `\n`.
 *
 * @param file The file.
 * @param options How it is decoded.
 * @throws {SyntaxError} If it is no such text; names the first line that is not.
 * @throws {RangeError} If it is too long for one string.
 *
 * @example
 * ```ts
 * import { readText } from "./read_text.ts";
 * import { blobFile } from "./blob_file.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(await readText(blobFile(new Blob(["\uFEFFhi 😀\r\n"]), "hi.txt")), "hi 😀\n");
 * ```
 */
export async function readText(file: ChatFile, options: TextOptions = {}): Promise<string> {
  if (file.size > MAX_BYTES) {
    throw new RangeError(
      `Cannot read ${file.path} as a text must have at most ${MAX_BYTES} bytes, so split it: current value is ` +
        `${file.size}`,
    );
  }
  let text: string;
  try {
    const pieces: string[] = [];
    for await (const piece of textPieces(file)) pieces.push(piece);
    text = pieces.join("");
  } catch (error) {
    if (!(error instanceof SyntaxError) || !options.legacy || await textEncoding(file) !== "utf-8") {
      throw error;
    }
    text = await readLegacyText(file);
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    throw parseError({ source: file.path, line: lineOf(text, nul) }, {
      expected: "text",
      found: "a NUL character; a binary file, or UTF-16 without a byte-order mark? Save it as UTF-8",
    });
  }
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/**
 * Reads a file piece by piece, whatever its length; line ends stay as they are.
 *
 * @param file The file.
 * @throws {SyntaxError} If it is no text; names the first line that is not.
 *
 * @example
 * ```ts
 * import { textPieces } from "./read_text.ts";
 * import { blobFile } from "./blob_file.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(await Array.fromAsync(textPieces(blobFile(new Blob(["hi"]), "hi.txt"))), ["hi"]);
 * ```
 */
export async function* textPieces(file: ChatFile): AsyncGenerator<string> {
  const encoding = await textEncoding(file);
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = async (bytes?: Uint8Array): Promise<string> => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw await decodingError(file, encoding);
    }
  };
  for await (const chunk of byteChunks(file)) {
    const piece = await decode(chunk);
    if (piece !== "") yield piece;
  }
  const rest = await decode();
  if (rest !== "") yield rest;
}

/** @throws {SyntaxError} If the file is no text. */
async function textEncoding(file: ChatFile): Promise<TextEncoding> {
  const kind = fileKind(await firstBytes(file, 512));
  if (kind.kind === "text") return kind.encoding;
  const found = kind.kind === "other"
    ? kind.found
    : "a zip archive (or an office document); unpack it, or save it as text";
  throw parseError({ source: file.path }, { expected: "text", found });
}

async function decodingError(file: ChatFile, encoding: TextEncoding): Promise<SyntaxError> {
  if (encoding !== "utf-8") {
    return parseError({ source: file.path }, { expected: "text in UTF-8", found: `broken ${encoding}` });
  }
  return parseError({ source: file.path, line: await firstBadLine(file) }, {
    expected: "text in UTF-8",
    found: "bytes that are not; save the file as UTF-8",
  });
}

/** The first line that is not UTF-8. */
async function firstBadLine(file: ChatFile): Promise<number> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  try {
    for await (const bytes of byteLines(file)) {
      decoder.decode(bytes);
      line++;
    }
  } catch {
    // This is the line.
  }
  return line;
}

/** Line by line, as people with different programs wrote into one log. */
async function readLegacyText(file: ChatFile): Promise<string> {
  const modern = new TextDecoder("utf-8", { fatal: true }), old = new TextDecoder("windows-1252");
  const lines: string[] = [];
  for await (const bytes of byteLines(file)) {
    try {
      lines.push(modern.decode(bytes));
    } catch {
      lines.push(old.decode(bytes));
    }
  }
  return lines.join("");
}

/** The lines of a file with their ends. A line-feed byte is never a part of another character of UTF-8. */
async function* byteLines(file: ChatFile): AsyncGenerator<Uint8Array> {
  let rest = new Uint8Array(0);
  for await (const chunk of byteChunks(file)) {
    const bytes = new Uint8Array(rest.length + chunk.length);
    bytes.set(rest);
    bytes.set(chunk, rest.length);
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      yield bytes.subarray(from, end + 1);
      from = end + 1;
    }
    rest = bytes.slice(from);
  }
  if (rest.length > 0) yield rest;
}
