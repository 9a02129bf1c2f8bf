/**
 * What a file is, by its first bytes: text in one of several encodings, an archive, or something else.
 *
 * @module
 */

/** How the characters of a text are written. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be";

/** What a file is. */
export type FileKind =
  | { readonly kind: "text"; readonly encoding: TextEncoding }
  | { readonly kind: "zip" }
  | { readonly kind: "other"; /** What it is, and what to do with it. */ readonly found: string };

/** How files begin that are no text. */
const MAGIC: readonly (readonly [start: string, found: string])[] = [
  ["\x1f\x8b", "a gzip archive; unpack it first"],
  ["7z\xbc\xaf\x27\x1c", "a 7z archive; unpack it first"],
  ["Rar!\x1a\x07", "a rar archive; unpack it first"],
  ["\xfd7zXZ\0", "an xz archive; unpack it first"],
  ["BZh", "a bzip2 archive; unpack it first"],
  ["\x28\xb5\x2f\xfd", "a zstd archive; unpack it first"],
  ["%PDF-", "a PDF document; save it as text first"],
  ["\xd0\xcf\x11\xe0", "an office document; save it as text first"],
  ["{\\rtf", "a formatted document; save it as plain text first"],
  ["SQLite format 3\0", "a database; export it as text first"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["RIFF", "a picture, a sound or a film"],
  ["OggS", "a sound"],
  ["ID3", "a sound"],
];

/** Where a tar archive has its mark. */
const TAR_MARK = 257;

/** `PK` and what follows it at the start of a zip, of an empty one, and of one that is split over several files. */
const ZIP_STARTS = ["PK\x03\x04", "PK\x05\x06", "PK\x07\x08"];

/**
 * Looks at the first bytes of a file.
 *
 * @param bytes At least 512 of them, if the file has so many.
 *
 * @example
 * ```ts
 * import { fileKind } from "./file_kind.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(fileKind(new TextEncoder().encode("hi")), { kind: "text", encoding: "utf-8" });
 * assertEquals(fileKind(new TextEncoder().encode("%PDF-1.7")).kind, "other");
 * ```
 */
export function fileKind(bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (ZIP_STARTS.some((magic) => start.startsWith(magic))) return { kind: "zip" };
  for (const [magic, found] of MAGIC) {
    if (start.startsWith(magic)) return { kind: "other", found };
  }
  if (String.fromCharCode(...bytes.subarray(TAR_MARK, TAR_MARK + 5)) === "ustar") {
    return { kind: "other", found: "a tar archive; unpack it first" };
  }
  if (start.startsWith("ftyp", 4)) return { kind: "other", found: "a sound or a film" };
  const encoding = start.startsWith("\xff\xfe")
    ? "utf-16le"
    : start.startsWith("\xfe\xff")
    ? "utf-16be"
    : "utf-8";
  return { kind: "text", encoding };
}
