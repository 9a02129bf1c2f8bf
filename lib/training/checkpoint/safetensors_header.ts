/**
 * Reads the header of a safetensors file, checking all of the format's rules.
 *
 * @module
 */

import { repeatedKey } from "../../text/parsing/strict_json.ts";
import { isRecord } from "./metadata.ts";

/** Bytes per element of the supported element types. */
export const ELEMENT_BYTES: Readonly<Record<ElementType, number>> = { F32: 4, F16: 2 };

/** How a tensor's numbers are stored: in 4 bytes, or rounded to 2. In memory they are always float32. */
export type ElementType = "F32" | "F16";

/** The format's own limit, against headers that exhaust the memory. */
const MAX_HEADER_BYTES = 100_000_000;

/** One tensor's entry in the header, checked. */
export interface SafetensorsEntry {
  readonly name: string;
  readonly elementType: ElementType;
  readonly shape: readonly number[];
  readonly begin: number;
  readonly end: number;
}

/** A whole header. */
export interface SafetensorsHeader {
  readonly entries: readonly SafetensorsEntry[];
  readonly metadata: Readonly<Record<string, string>>;
  /** Where in the file the data starts; the entries' offsets count from there. */
  readonly dataStart: number;
}

/**
 * Reads and checks the header, and that its tensors fill the file exactly.
 *
 * @param bytes The whole file, or its beginning with the whole header.
 * @param source The file's name, for messages.
 * @param options.size The size of the whole file; default that of the bytes.
 * @throws {SyntaxError} If a rule of the format is broken.
 */
export function readSafetensorsHeader(
  bytes: Uint8Array,
  source: string,
  { size = bytes.length }: { readonly size?: number } = {},
): SafetensorsHeader {
  const dataStart = safetensorsDataStart(bytes, source, { size });
  const { __metadata__: metadata = {}, ...rest } = parseHeader(bytes.subarray(8, dataStart), source);
  if (!isRecord(metadata) || Object.values(metadata).some((value) => typeof value !== "string")) {
    throw broken(source, "__metadata__ must map names to strings", JSON.stringify(metadata).slice(0, 80));
  }
  const entries = Object.entries(rest).map(([name, entry]) => checkEntry(name, entry, source));
  checkLayout(entries, size - dataStart, source);
  return { entries, metadata: metadata as Record<string, string>, dataStart };
}

function broken(source: string, rule: string, value: unknown): SyntaxError {
  return new SyntaxError(`Cannot read ${source} as safetensors as ${rule}: current value is ${value}`);
}

/**
 * Finds out where the header ends, so that no more than it need be read.
 *
 * @param bytes At least the first 8 bytes of the file.
 * @param source The file's name, for messages.
 * @param options.size The size of the whole file.
 * @throws {SyntaxError} If there is no header.
 */
export function safetensorsDataStart(
  bytes: Uint8Array,
  source: string,
  { size }: { readonly size: number },
): number {
  if (bytes.length < 8) {
    throw broken(source, "the file must start with 8 bytes of header length", `${bytes.length} bytes`);
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  const rule = `the header must have 2 to ${MAX_HEADER_BYTES} bytes`;
  if (length < 2n) throw broken(source, rule, length);
  if (length > MAX_HEADER_BYTES) {
    // Whatever else was named by mistake begins with such a length.
    throw new SyntaxError(
      `Cannot read ${source} as it is no checkpoint (a safetensors file), or a damaged one: ${rule}, and its first 8 ` +
        `bytes say ${length}`,
    );
  }
  const rest = size - 8;
  if (length > rest) {
    throw broken(source, `the header must end within the file's ${rest} further bytes`, `${length} bytes`);
  }
  return 8 + Number(length);
}

function parseHeader(bytes: Uint8Array, source: string): Record<string, unknown> {
  let text: string;
  let header: unknown;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    header = JSON.parse(text);
  } catch (error) {
    throw broken(source, "the header must be JSON in UTF-8", (error as Error).message);
  }
  if (!isRecord(header) || !text.startsWith("{")) {
    throw broken(source, "the header must be a JSON object", text.slice(0, 40));
  }
  const twice = repeatedKey(text);
  if (twice !== undefined) {
    throw broken(source, "no key may occur twice in the header", JSON.stringify(twice.key));
  }
  return header;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function checkEntry(name: string, entry: unknown, source: string): SafetensorsEntry {
  const shown = JSON.stringify(entry).slice(0, 120);
  const { dtype, shape, data_offsets: offsets, ...unknown } = isRecord(entry) ? entry : {};
  const wellFormed = Array.isArray(shape) && shape.every(isCount) && Array.isArray(offsets) &&
    offsets.length === 2 && offsets.every(isCount) && Object.keys(unknown).length === 0;
  if (!wellFormed) throw broken(source, `${name} must have dtype, shape and data_offsets`, shown);
  if (dtype !== "F32" && dtype !== "F16") {
    throw broken(source, `the dtype of ${name} must be F32 or F16`, JSON.stringify(dtype) ?? "none");
  }
  const [begin, end] = offsets;
  const size = shape.reduce((product, n) => product * n, ELEMENT_BYTES[dtype]);
  if (end - begin !== size) throw broken(source, `${name} must have ${size} bytes for its shape`, shown);
  return { name, elementType: dtype, shape, begin, end };
}

/** Checks that the tensors fill the data exactly, with each byte in exactly one of them. */
function checkLayout(entries: readonly SafetensorsEntry[], size: number, source: string): void {
  let expected = 0;
  for (const { name, begin, end } of entries.toSorted((a, b) => a.begin - b.begin || a.end - b.end)) {
    if (begin !== expected) {
      const rule = begin < expected ? "tensors must not overlap" : "tensors must leave no gap";
      throw broken(source, `${rule} and ${name} must start at ${expected}`, begin);
    }
    expected = end;
  }
  if (expected !== size) {
    throw broken(
      source,
      `the tensors must end with the file, after ${expected} bytes of data`,
      `${size} bytes`,
    );
  }
}
