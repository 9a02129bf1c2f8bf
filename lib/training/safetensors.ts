/**
 * The safetensors file format: named tensors behind a JSON header, readable from Python with the format's own
 * library. https://github.com/huggingface/safetensors#format
 *
 * ```text
 * 8 bytes   n, the header's length, unsigned little-endian
 * n bytes   JSON: {"__metadata__": {name: string}, tensor name: {"dtype", "shape", "data_offsets": [begin, end]}}
 * the rest  the tensors' bytes, little-endian, row-major, without gaps
 * ```
 *
 * The reader is strict: a file that breaks any of the format's rules, or holds a number that is not finite, is
 * refused as a whole. It knows the two element types that Cellmate writes, F32 and F16.
 *
 * @module
 */

import { duplicateKey } from "./duplicate_key.ts";

/** Bytes per element of the element types that are read and written. */
const ELEMENT_BYTES = { F32: 4, F16: 2 } as const;

/** How a tensor's numbers are stored: in 4 bytes, or rounded to 2. In memory they are always float32. */
export type ElementType = keyof typeof ELEMENT_BYTES;

/** A tensor: its shape and its numbers, row-major. */
export interface Tensor {
  readonly shape: readonly number[];
  /** Length: the product of the shape. */
  readonly data: Float32Array;
}

/** What a safetensors file holds. */
export interface Safetensors {
  readonly tensors: ReadonlyMap<string, Tensor>;
  /** Free text by name. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** The format's own limit, against headers that only exhaust the memory. */
const MAX_HEADER_BYTES = 100_000_000;

/**
 * Writes tensors in the order of the map; the same content gives the same bytes.
 *
 * @param content The tensors and the metadata.
 * @param options.elementType How the numbers are stored, default F32. F16 rounds to the nearest half.
 * @throws {RangeError} If a number is not finite, or too large for F16.
 *
 * @example
 * ```ts
 * import { decodeSafetensors, encodeSafetensors } from "./safetensors.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const bias = { shape: [2], data: new Float32Array([0.5, -1]) };
 * const bytes = encodeSafetensors({ tensors: new Map([["bias", bias]]), metadata: { step: "7" } });
 * assertEquals(decodeSafetensors(bytes, "memory").tensors.get("bias"), bias);
 * ```
 */
export function encodeSafetensors(
  content: Safetensors,
  options: { readonly elementType?: ElementType } = {},
): Uint8Array<ArrayBuffer> {
  const elementType = options.elementType ?? "F32";
  const header: Record<string, unknown> = { __metadata__: content.metadata };
  let size = 0;
  for (const [name, { shape, data }] of content.tensors) {
    const end = size + data.length * ELEMENT_BYTES[elementType];
    header[name] = { dtype: elementType, shape, data_offsets: [size, end] };
    size = end;
  }
  let json = new TextEncoder().encode(JSON.stringify(header));
  const padding = -json.length & 7; // spaces, so that the data begins at a multiple of 8
  json = concatenate(json, new Uint8Array(padding).fill(0x20));

  const bytes = new Uint8Array(8 + json.length + size);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(json.length), true);
  bytes.set(json, 8);
  let offset = 8 + json.length;
  for (const [name, { data }] of content.tensors) {
    const stored = elementType === "F16" ? new Float16Array(data) : data;
    requireFinite(stored, `Cannot write ${name} as ${elementType}`);
    // Bytes are copied, never floats one by one: that could change the bits of special values.
    bytes.set(new Uint8Array(stored.buffer, stored.byteOffset, stored.byteLength), offset);
    offset += stored.byteLength;
  }
  return bytes;
}

function concatenate(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** Throws if a number is NaN or infinite. */
function requireFinite(data: Float32Array | Float16Array, action: string): void {
  for (let i = 0; i < data.length; i++) {
    if (!Number.isFinite(data[i])) {
      throw new RangeError(`${action} as all its values must be finite: value ${i} is ${data[i]}`);
    }
  }
}

/** One tensor's entry in the header, after its form was checked. */
interface Entry {
  readonly name: string;
  readonly elementType: ElementType;
  readonly shape: readonly number[];
  readonly begin: number;
  readonly end: number;
}

/**
 * Reads a file's bytes; nothing is returned unless everything is right.
 *
 * @param bytes The whole file.
 * @param source The file's name, for messages.
 * @throws {SyntaxError} If a rule of the format is broken: the header's length, its JSON, a key that stands
 *   twice, an unknown element type, tensors that overlap, leave gaps, or do not fill the file exactly.
 * @throws {RangeError} If a number is NaN or infinite.
 */
export function decodeSafetensors(bytes: Uint8Array, source: string): Safetensors {
  const headerEnd = 8 + headerLength(bytes, source);
  const header = parseHeader(bytes.subarray(8, headerEnd), source);
  const { __metadata__: metadata = {}, ...rest } = header;
  if (!isRecord(metadata) || Object.values(metadata).some((value) => typeof value !== "string")) {
    throw broken(source, "__metadata__ must map names to strings", JSON.stringify(metadata).slice(0, 80));
  }
  const entries = Object.entries(rest).map(([name, entry]) => checkEntry(name, entry, source));
  checkLayout(entries, bytes.length - headerEnd, source);

  const tensors = new Map<string, Tensor>();
  for (const { name, elementType, shape, begin, end } of entries) {
    const copy = bytes.slice(headerEnd + begin, headerEnd + end).buffer as ArrayBuffer;
    const data = elementType === "F32" ? new Float32Array(copy) : new Float32Array(new Float16Array(copy));
    requireFinite(data, `Cannot read ${name} from ${source}`);
    tensors.set(name, { shape, data });
  }
  return { tensors, metadata: metadata as Record<string, string> };
}

function broken(source: string, rule: string, value: unknown): SyntaxError {
  return new SyntaxError(`Cannot read ${source} as safetensors as ${rule}: current value is ${value}`);
}

function headerLength(bytes: Uint8Array, source: string): number {
  if (bytes.length < 8) {
    throw broken(source, "the file must begin with 8 bytes of header length", `${bytes.length} bytes`);
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  if (length < 2n || length > MAX_HEADER_BYTES) {
    throw broken(source, `the header must have 2 to ${MAX_HEADER_BYTES} bytes`, length);
  }
  const rest = bytes.length - 8;
  if (length > rest) {
    throw broken(source, `the header must end within the file's ${rest} further bytes`, `${length} bytes`);
  }
  return Number(length);
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
  const twice = duplicateKey(text);
  if (twice !== undefined) {
    throw broken(source, "no key may stand twice in the header", JSON.stringify(twice));
  }
  return header;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function checkEntry(name: string, entry: unknown, source: string): Entry {
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

/** Checks that the tensors fill the data exactly, each byte belonging to one of them. */
function checkLayout(entries: readonly Entry[], size: number, source: string): void {
  let expected = 0;
  for (const { name, begin, end } of entries.toSorted((a, b) => a.begin - b.begin || a.end - b.end)) {
    if (begin !== expected) {
      const rule = begin < expected ? "tensors must not overlap" : "tensors must leave no gap";
      throw broken(source, `${rule} and ${name} must begin at ${expected}`, begin);
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
