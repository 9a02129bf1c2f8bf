/**
 * The beginning of a file, by which its format is recognized.
 *
 * @module
 */

import { lineOf } from "../../text/parsing/parse_error.ts";
import { firstBytes } from "./byte_chunks.ts";
import type { ChatFile } from "./chat_file.ts";
import type { FileHead } from "../chat_reader.ts";
import { fileKind } from "./file_kind.ts";

/** Enough for hundreds of messages. */
const MAX_BYTES = 0x1_0000;

/** What the name of an archive ends in. */
const ZIP_NAME = /\.zip$/i;

/** Bytes that are no characters, and control characters that no text has. */
// deno-lint-ignore no-control-regex
const NO_TEXT = /[\uFFFD\x00-\x08\x0E-\x1A\x1C-\x1F]/;

/** What the beginning of a file shows. */
export type HeadOrKind =
  | { readonly kind: "text"; readonly head: FileHead }
  | { readonly kind: "zip" }
  | { readonly kind: "other"; readonly found: string; readonly line?: number };

/**
 * Reads the beginning of a file. A byte that is no text becomes U+FFFD here: whether a file may have such is for the
 * reader of its format to say.
 *
 * @param file The file.
 *
 * @example
 * ```ts
 * import { readHead } from "./read_head.ts";
 * import { blobFile } from "./blob_file.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const file = blobFile(new Blob(["hi\r\nho"]), "hi.txt");
 * assertEquals(await readHead(file), { kind: "text", head: { path: "hi.txt", text: "hi\nho", whole: true } });
 * ```
 */
export async function readHead(file: ChatFile): Promise<HeadOrKind> {
  const bytes = await firstBytes(file, MAX_BYTES);
  const kind = fileKind(bytes);
  if (kind.kind !== "text") return kind;
  const whole = bytes.length === file.size;
  // Half a character at the end is no error where more follows; what else is wrong, the reader of the format says.
  const text = new TextDecoder(kind.encoding).decode(bytes, { stream: !whole });
  // A chat that was named so, or unpacked under its old name, is read as what it is.
  if (ZIP_NAME.test(file.path) && NO_TEXT.test(text)) {
    return {
      kind: "other",
      found: "a damaged zip archive, or none although it is named so; export it again",
    };
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    const found = "a NUL character; a binary file, or UTF-16 without a byte-order mark? Save it as UTF-8";
    return { kind: "other", found, line: lineOf(text, nul) };
  }
  return { kind: "text", head: { path: file.path, text: text.replace(/\r\n?/g, "\n"), whole } };
}
