/**
 * 16-bit floats, IEEE 754's binary16: a sign, 5 bits of exponent and 10 bits of fraction. Implemented here, as
 * `Float16Array` is missing in Node.js before version 24 and in browsers before 2025.
 *
 * @module
 */

/** 2 ** -14, as bits of a float32: smaller numbers are subnormal, multiples of 2 ** -24. */
const SMALLEST_NORMAL = 0x38800000;
/** The difference between the exponent biases of float32 and float16, 127 - 15, at the place of float32's exponent. */
const EXPONENT_SHIFT = 112 << 23;
/** How many fewer bits the fraction has. */
const FRACTION_SHIFT = 23 - 10;
const INFINITE = { float32: 0x7f800000, float16: 0x7c00 };
const NOT_A_NUMBER = 0x7e00;

/** The value of each of the 65,536 numbers, computed when the first is read. */
let values: Float32Array | undefined;

/**
 * Rounds numbers to the nearest 16-bit float, ties to even, like `new Float16Array(data)`.
 *
 * @param data The numbers.
 * @returns Their bits; numbers of 65,520 or more become infinite.
 *
 * @example
 * ```ts
 * import { decodeFloat16, encodeFloat16 } from "./float16.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const bits = encodeFloat16(new Float32Array([1, -2, 0.1]));
 * assertEquals(bits, new Uint16Array([0x3c00, 0xc000, 0x2e66]));
 * assertEquals(decodeFloat16(bits), new Float32Array([1, -2, 0.0999755859375]));
 * ```
 */
export function encodeFloat16(data: Float32Array): Uint16Array<ArrayBuffer> {
  const float32 = new Uint32Array(data.buffer, data.byteOffset, data.length);
  const float16 = new Uint16Array(data.length);
  for (let i = 0; i < data.length; i++) {
    const size = float32[i] & 0x7fffffff;
    float16[i] = (float32[i] >>> 16 & 0x8000) | roundedSize(size, data[i]);
  }
  return float16;
}

/** The 15 bits of a number without its sign. */
function roundedSize(size: number, value: number): number {
  if (size > INFINITE.float32) return NOT_A_NUMBER;
  if (size < SMALLEST_NORMAL) return roundToEven(Math.abs(value) * 2 ** 24);
  // Adds just under half of the last bit kept, and one more if that bit is odd; a carry increments the exponent.
  const odd = size >>> FRACTION_SHIFT & 1;
  const rounded = (size - EXPONENT_SHIFT + 0xfff + odd) >>> FRACTION_SHIFT;
  return Math.min(rounded, INFINITE.float16);
}

/** The nearest integer; the even one in a tie. */
function roundToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  return rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below;
}

/**
 * The values of 16-bit floats, all of which float32 can represent.
 *
 * @param bits The numbers' bits.
 * @returns Their values; NaN for every bit pattern that is not a number.
 */
export function decodeFloat16(bits: Uint16Array): Float32Array<ArrayBuffer> {
  values ??= Float32Array.from({ length: 0x10000 }, (_, bits) => valueOf(bits));
  const data = new Float32Array(bits.length);
  for (let i = 0; i < data.length; i++) data[i] = values[bits[i]];
  return data;
}

function valueOf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = bits >>> 10 & 0x1f;
  const fraction = (bits & 0x3ff) / 1024;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0 ? sign * fraction * 2 ** -14 : sign * (1 + fraction) * 2 ** (exponent - 15);
}
