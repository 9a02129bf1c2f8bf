/**
 * The safetensors file format: named tensors after a JSON header, readable from Python with the format's own library.
 * https://github.com/huggingface/safetensors#format
 *
 * ```text
 * 8 bytes   n, the header's length, unsigned little-endian
 * n bytes   JSON: {"__metadata__": {name: string}, tensor name: {"dtype", "shape", "data_offsets": [begin, end]}}
 * the rest  the tensors' bytes, little-endian, row-major, without gaps
 * ```
 *
 * The reader is strict: it rejects a file that breaks any of the format's rules or has a number that is not finite.
 * It supports the two element types that Cellmate writes, F32 and F16.
 *
 * @module
 */

import { decodeFloat16, encodeFloat16 } from "./float16.ts";
import { ELEMENT_BYTES, type ElementType, readSafetensorsHeader } from "./safetensors_header.ts";

export type { ElementType };

/** A tensor: its shape and its numbers, row-major. */
export interface Tensor {
  /** The size along each axis; empty for a single number. */
  readonly shape: readonly number[];
  /** Length: the product of the shape. */
  readonly data: Float32Array;
}

/** The content of a safetensors file. */
export interface Safetensors {
  /** The tensors by name, in their order in the file. */
  readonly tensors: ReadonlyMap<string, Tensor>;
  /** Free text by name. */
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * Writes tensors in the order of the map; the same content gives the same bytes.
 *
 * @param content The tensors and the metadata.
 * @param options.elementType How the numbers are stored, default F32. F16 rounds to the nearest 16-bit float.
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
  const padding = -json.length & 7; // spaces, so that the data starts at a multiple of 8
  json = concatenate(json, new Uint8Array(padding).fill(0x20));

  const bytes = new Uint8Array(8 + json.length + size);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(json.length), true);
  bytes.set(json, 8);
  let offset = 8 + json.length;
  for (const [name, { data }] of content.tensors) {
    const stored = elementType === "F16" ? encodeFloat16(data) : data;
    const values = stored instanceof Uint16Array ? decodeFloat16(stored) : stored;
    requireFinite(values, `Cannot write ${name} as ${elementType}`);
    // Copies bytes, never floats one by one: that could change the bits of special values.
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
function requireFinite(data: Float32Array, action: string): void {
  for (let i = 0; i < data.length; i++) {
    if (!Number.isFinite(data[i])) {
      throw new RangeError(`${action} as all its values must be finite: value ${i} is ${data[i]}`);
    }
  }
}

/**
 * Reads a file's bytes; returns nothing unless all of them are valid.
 *
 * @param bytes The whole file.
 * @param source The file's name, for messages.
 * @throws {SyntaxError} If a rule of the format is broken: the header's length, its JSON, a repeated key, an unknown
 * element type, tensors that overlap, leave gaps, or do not fill the file exactly.
 * @throws {RangeError} If a number is NaN or infinite.
 */
export function decodeSafetensors(bytes: Uint8Array, source: string): Safetensors {
  const { entries, metadata, dataStart } = readSafetensorsHeader(bytes, source);
  const tensors = new Map<string, Tensor>();
  for (const { name, elementType, shape, begin, end } of entries) {
    // Copied by the constructor, as slice() of Node's Buffer copies nothing.
    const copy = new Uint8Array(bytes.subarray(dataStart + begin, dataStart + end)).buffer;
    const data = elementType === "F32" ? new Float32Array(copy) : decodeFloat16(new Uint16Array(copy));
    requireFinite(data, `Cannot read ${name} from ${source}`);
    tensors.set(name, { shape, data });
  }
  return { tensors, metadata };
}
