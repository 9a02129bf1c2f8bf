import { assertEquals } from "@std/assert";
import { decodeFloat16, encodeFloat16 } from "../../../../lib/training/checkpoint/float16.ts";
import { Random } from "../../../../lib/nn/random.ts";

const all = Uint16Array.from({ length: 0x10000 }, (_, bits) => bits);

/** What the engine's own type makes of numbers. */
const native = (data: Float32Array): Uint16Array => new Uint16Array(new Float16Array(data).buffer);

/** The first numbers whose bits are not those of the engine's own type; all that are no number count alike. */
function differing(data: Float32Array): number[] {
  const expected = native(data);
  const bits = encodeFloat16(data);
  const isNumber = (bits: number) => (bits & 0x7fff) <= 0x7c00;
  const differs = (_: number, i: number) =>
    bits[i] !== expected[i] && (isNumber(bits[i]) || isNumber(expected[i]));
  return [...data.filter(differs)].slice(0, 5);
}

Deno.test("decodeFloat16() gives the value of each of the 65,536 numbers", () => {
  const expected = new Float32Array(new Float16Array(all.buffer));
  assertEquals(decodeFloat16(all).every((value, i) => Object.is(value, expected[i])), true);
});

Deno.test("encodeFloat16() gives back all numbers that decodeFloat16() gives", () => {
  const values = decodeFloat16(all);
  const bits = encodeFloat16(values);
  assertEquals(all.filter((one, i) => !Number.isNaN(values[i]) && bits[i] !== one), new Uint16Array(0));
  assertEquals(differing(values), []);
});

Deno.test("encodeFloat16() rounds what lies halfway to even, and what lies beside it to its side", () => {
  const numbers: number[] = [];
  const values = decodeFloat16(all.subarray(0, 0x7c00));
  const next = new Float32Array(1);
  const bits = new Uint32Array(next.buffer);
  for (let i = 0; i < values.length; i++) {
    const halfway = i + 1 < values.length ? (values[i] + values[i + 1]) / 2 : 65520;
    for (const step of [-1, 0, 1]) {
      next[0] = halfway;
      bits[0] += step;
      numbers.push(next[0], -next[0]);
    }
  }
  assertEquals(differing(Float32Array.from(numbers)), []);
});

Deno.test("encodeFloat16() knows zeros, the least and the greatest numbers, and those that are none", () => {
  const data = new Float32Array([0, -0, 2 ** -25, 2 ** -25 * 1.0001, 1e-45, 65504, 65519.996, 65520, 3e38]);
  const expected = [0, 0x8000, 0, 1, 0, 0x7bff, 0x7bff, 0x7c00, 0x7c00];
  assertEquals([...encodeFloat16(data)], expected);
  assertEquals(differing(new Float32Array([...data, Infinity, -Infinity, NaN])), []);
});

Deno.test("encodeFloat16() rounds like the engine over all patterns of bits, also behind others in a buffer", () => {
  const random = new Random(1);
  const data = new Float32Array(300_001);
  const bits = new Uint32Array(data.buffer);
  for (let i = 0; i < bits.length; i++) bits[i] = random.below(0x10000) * 0x10000 + random.below(0x10000);
  assertEquals(differing(data.subarray(1)), []);
});
