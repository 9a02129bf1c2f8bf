/**
 * Writes Protocol Buffers messages, as far as ONNX needs them: integers, strings, bytes, and nested messages.
 * https://protobuf.dev/programming-guides/encoding/
 *
 * @module
 */

/** The value of a field. */
export type FieldValue = number | string | Uint8Array | Message;

/** A message: its fields by number, in the order of writing. A repeated field has one entry per value. */
export type Message = readonly (readonly [field: number, value: FieldValue])[];

/** The two wire types used: a number of variable length, and a length followed by that many bytes. */
const VARINT = 0, LENGTH_DELIMITED = 2;

/**
 * Encodes a message.
 *
 * @param message Field numbers and values; numbers are integers from 0 to 2^53 − 1.
 *
 * @example
 * ```ts
 * import { encodeMessage } from "./protobuf.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([...encodeMessage([[1, 150], [2, "hi"]])], [0x08, 0x96, 0x01, 0x12, 0x02, 0x68, 0x69]);
 * ```
 */
export function encodeMessage(message: Message): Uint8Array<ArrayBuffer> {
  const pieces = piecesOf(message);
  const bytes = new Uint8Array(lengthOf(pieces));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}

/** A message's bytes in pieces, so that its weights are copied only once. */
function piecesOf(message: Message): Uint8Array[] {
  return message.flatMap(([field, value]) => {
    if (typeof value === "number") return [varint(field << 3 | VARINT), varint(value)];
    const body = bodyOf(value);
    return [varint(field << 3 | LENGTH_DELIMITED), varint(lengthOf(body)), ...body];
  });
}

function bodyOf(value: string | Uint8Array | Message): Uint8Array[] {
  if (typeof value === "string") return [new TextEncoder().encode(value)];
  return value instanceof Uint8Array ? [value] : piecesOf(value);
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

/** Seven bits to a byte, the lowest first; the eighth bit says that more follow. */
function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  for (; value > 0x7f; value = Math.floor(value / 0x80)) bytes.push(value % 0x80 | 0x80);
  return Uint8Array.of(...bytes, value);
}
