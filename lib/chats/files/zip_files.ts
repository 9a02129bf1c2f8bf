/**
 * Looks into zip archives.
 *
 * @module
 */

import * as zip from "@zip.js/zip.js/reader";
import { parseError } from "../../text/parsing/parse_error.ts";
import type { ChatFile } from "./chat_file.ts";

/** A larger file that shrinks more than any chat does is taken for a trap. */
const MAX_UNPACKED = 0x1000_0000, MAX_RATIO = 400;

const TRAP = "trap";

const SYMBOLIC_LINK = 0xa000, FILE_TYPE = 0xf000;

const DAMAGED = "a zip archive that is cut off or damaged; copy or export it again";

/** What is wrong with an archive, and what to do. */
const FAULTS: readonly (readonly [errors: readonly string[], found: string])[] = [
  [
    [
      zip.ERR_BAD_FORMAT,
      zip.ERR_EOCDR_NOT_FOUND,
      zip.ERR_ENTRY_DATA_OUT_OF_BOUNDS,
      zip.ERR_CENTRAL_DIRECTORY_NOT_FOUND,
    ],
    DAMAGED,
  ],
  [
    [zip.ERR_ENCRYPTED, zip.ERR_UNSUPPORTED_ENCRYPTION, zip.ERR_ENCRYPTED_CENTRAL_DIRECTORY],
    "a zip archive with a password; unpack it first and name the folder",
  ],
  [
    [zip.ERR_UNSUPPORTED_COMPRESSION],
    "a zip archive packed in an unusual way; unpack it first and name the folder",
  ],
  [[zip.ERR_SPLIT_ZIP_FILE], "a part of a zip archive that is split; unpack it first and name the folder"],
  [
    [zip.ERR_UNSAFE_FILENAME],
    "a zip archive with a file outside of it; unpack it with care, and name what is a chat",
  ],
  [
    [zip.ERR_OVERLAPPING_ENTRY, TRAP],
    "a zip archive made to be a trap: it unpacks to far more than any chat",
  ],
];

/**
 * The files in a zip archive, in the order of their paths; hidden files and links are passed over, as in a folder.
 * Only the list is read: a file is unpacked when it is read itself, piece by piece.
 *
 * @param archive The archive. It must have `slice()`.
 * @throws {SyntaxError} If it is damaged, or holds a path that leads out of it.
 *
 * @example
 * ```ts
 * import { zipFiles } from "./zip_files.ts";
 * import { blobFile } from "./blob_file.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const empty = new Uint8Array(22);
 * empty.set([0x50, 0x4b, 5, 6]);
 * assertEquals(await zipFiles(blobFile(new Blob([empty]), "empty.zip")), []);
 * ```
 */
export async function zipFiles(archive: ChatFile): Promise<ChatFile[]> {
  if (archive.slice === undefined) {
    throw new TypeError(
      `Cannot look into ${archive.path} as it must have slice(): current value is undefined`,
    );
  }
  const files: ChatFile[] = [];
  for (const entry of await listEntries(archive)) {
    // Some programs on Windows write their own separator.
    const name = entry.filename.replaceAll("\\", "/");
    const hidden = name.split("/").some((step) => step.startsWith(".") || step === "__MACOSX");
    if (!entry.directory && !hidden && !isLink(entry)) {
      files.push(zippedFile(`${archive.path}/${name}`, entry));
    }
  }
  return files.sort((a, b) => a.path < b.path ? -1 : 1);
}

async function listEntries(archive: ChatFile): Promise<zip.Entry[]> {
  try {
    return await new zip.ZipReader(sliceReader(archive)).getEntries();
  } catch (error) {
    throw translate(archive.path, error);
  }
}

/** Bytes that are read at once to be unpacked. */
const PORTION = 0x4_0000;

/** Lets the library read at any place. */
function sliceReader(archive: ChatFile): zip.Reader<ChatFile> {
  const read = (start: number, length: number) =>
    archive.slice!(start, Math.min(start + length, archive.size));
  return {
    size: archive.size,
    readUint8Array: read,
    createReadable({ offset, size }: { readonly offset: number; readonly size: number }) {
      let done = 0;
      return new ReadableStream({
        async pull(controller) {
          const bytes = await read(offset + done, Math.min(PORTION, size - done));
          done += bytes.length;
          if (bytes.length > 0) controller.enqueue(bytes);
          if (bytes.length === 0 || done >= size) controller.close();
        },
      }, { highWaterMark: 0 });
    },
    // The part of the library that only reads has no class to extend; this is all that it calls.
  } as Partial<zip.Reader<ChatFile>> as zip.Reader<ChatFile>;
}

function isLink(entry: zip.Entry): boolean {
  return (entry.externalFileAttributes >>> 16 & FILE_TYPE) === SYMBOLIC_LINK;
}

function zippedFile(path: string, entry: zip.FileEntry): ChatFile {
  return { path, size: entry.uncompressedSize, stream: () => unpack(path, entry) };
}

/** Unpacks a file while it is read. */
function unpack(path: string, entry: zip.FileEntry): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const reader = readable.getReader();
  const failed = unpackInto(writable, entry);
  // It is told where the file is read.
  failed.catch(() => {});
  let length = 0;
  return new ReadableStream({
    async pull(controller) {
      try {
        if (isTrap(entry)) throw new Error(TRAP);
        const { done, value } = await Promise.race([reader.read(), failed]);
        length += value?.length ?? 0;
        if (length > entry.uncompressedSize) throw new Error(zip.ERR_INVALID_UNCOMPRESSED_SIZE);
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        controller.error(translate(path, error));
      }
    },
    cancel: (reason) => reader.cancel(reason),
  }, { highWaterMark: 0 });
}

/** Ends only if it fails: that all is unpacked, the reader is told by the stream. */
async function unpackInto(writable: WritableStream<Uint8Array>, entry: zip.FileEntry): Promise<never> {
  await entry.getData(writable, { useWebWorkers: false, checkSignature: true, checkOverlappingEntry: true });
  return new Promise<never>(() => {});
}

function isTrap({ compressedSize, uncompressedSize }: zip.FileEntry): boolean {
  return uncompressedSize > MAX_UNPACKED && uncompressedSize > compressedSize * MAX_RATIO;
}

/** The library's errors are for programmers. */
function translate(path: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const known = FAULTS.find(([errors]) => errors.includes(error.message));
  // Those of the disk are clear.
  if (known === undefined && error.constructor !== Error && error.constructor !== TypeError) return error;
  return parseError({ source: path }, {
    expected: "text",
    found: known?.[1] ?? `${DAMAGED} (${error.message})`,
  });
}
