import { Buffer } from "node:buffer";
import { assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import { decodeSafetensors, encodeSafetensors } from "../../../../lib/training/checkpoint/safetensors.ts";

const tensors = new Map([
  ["weight", { shape: [2, 3], data: new Float32Array([1, -2, 3.5, 1e-30, 0.1, -0]) }],
  ["empty", { shape: [0], data: new Float32Array(0) }],
  ["bias", { shape: [1], data: new Float32Array([7]) }],
]);
const good = encodeSafetensors({ tensors, metadata: { note: "é \u{1F600}" } });

/** A file with this header text and this many bytes of zeros as data. */
function file(header: string | Uint8Array, dataBytes = 0, length?: bigint): Uint8Array {
  const json = typeof header === "string" ? new TextEncoder().encode(header) : header;
  const bytes = new Uint8Array(8 + json.length + dataBytes);
  new DataView(bytes.buffer).setBigUint64(0, length ?? BigInt(json.length), true);
  bytes.set(json, 8);
  return bytes;
}

const entry = (begin: number, end: number, more: Record<string, unknown> = {}) =>
  JSON.stringify({ dtype: "F32", shape: [(end - begin) / 4], data_offsets: [begin, end], ...more });

Deno.test("decodeSafetensors() gives back what encodeSafetensors() wrote, to the bit", () => {
  const { tensors: read, metadata } = decodeSafetensors(good, "x");
  assertEquals([...read], [...tensors]);
  assertEquals(Object.is(read.get("weight")!.data[5], -0), true);
  assertEquals(metadata, { note: "é \u{1F600}" });
});

Deno.test("decodeSafetensors() reads what Python's own library has written", async () => {
  const path = new URL("../../../fixtures/safetensors/numpy.safetensors", import.meta.url);
  const { tensors: read, metadata } = decodeSafetensors(await Deno.readFile(path), "numpy");
  assertEquals(
    Object.fromEntries([...read].map(([name, { shape, data }]) => [name, { shape, data: [...data] }])),
    {
      a: { shape: [3], data: [1, 2, -0.5] },
      b: { shape: [2, 2], data: [1.5, -2, 0.25, Math.fround(1e-3)] },
      none: { shape: [0, 3], data: [] },
      scalar: { shape: [], data: [7] },
    },
  );
  assertEquals(metadata, { by: "safetensors 0.8.0 for Python" });
});

Deno.test("decodeSafetensors() reads from a view into a larger buffer, at any offset", () => {
  const larger = new Uint8Array(good.length + 10);
  larger.set(good, 3);
  assertEquals([...decodeSafetensors(larger.subarray(3, 3 + good.length), "x").tensors], [...tensors]);
});

Deno.test("decodeSafetensors() reads from what Node.js reads files into", () => {
  const buffer = Buffer.concat([Buffer.of(1, 2, 3), Buffer.from(good)]).subarray(3);
  assertEquals([...decodeSafetensors(buffer, "x").tensors], [...tensors]);
});

Deno.test("encodeSafetensors() begins the data at a multiple of 8 bytes, as the format asks", () => {
  for (const note of ["", "a", "ab", "abc", "abcd"]) {
    const bytes = encodeSafetensors({ tensors, metadata: { note } });
    assertEquals(Number(new DataView(bytes.buffer).getBigUint64(0, true)) % 8, 0);
  }
});

Deno.test("encodeSafetensors() as F16 rounds to the nearest half and is read back as float32", () => {
  const bytes = encodeSafetensors({ tensors, metadata: {} }, { elementType: "F16" });
  const { shape, data } = decodeSafetensors(bytes, "x").tensors.get("weight")!;
  assertEquals([shape, data.constructor], [[2, 3], Float32Array]);
  assertEquals([data[0], data[1], data[2], data[3]], [1, -2, 3.5, 0]);
  assertAlmostEquals(data[4], 0.1, 0.1 / 2048);
});

Deno.test("encodeSafetensors() refuses numbers that are not finite, also only in F16", () => {
  const one = (value: number) => ({
    tensors: new Map([["w", { shape: [1], data: new Float32Array([value]) }]]),
    metadata: {},
  });
  assertThrows(() => encodeSafetensors(one(NaN)), RangeError, "Cannot write w as F32");
  assertThrows(
    () => encodeSafetensors(one(70000), { elementType: "F16" }),
    RangeError,
    "value 0 is Infinity",
  );
});

const withNaN = good.slice();
new DataView(withNaN.buffer).setFloat32(withNaN.length - 4, NaN, true);

const bad: readonly (readonly [what: string, bytes: Uint8Array, message: string])[] = [
  ["an empty file", new Uint8Array(0), "8 bytes of header length: current value is 0 bytes"],
  ["a file of 7 bytes", new Uint8Array(7), "8 bytes of header length"],
  ["a header of no bytes", file("{}", 0, 0n), "the header must have 2 to"],
  ["an absurd header length", file("{}", 0, 2n ** 63n), "the header must have 2 to"],
  [
    "a header longer than the file",
    file("{}", 0, 3n),
    "the header must end within the file's 2 further bytes",
  ],
  ["text", new TextEncoder().encode("First Citizen: Before we proceed"), "the header must have 2 to"],
  [
    "another text",
    new TextEncoder().encode("# Readme\n\nRead me."),
    "it is no checkpoint (a safetensors file)",
  ],
  ["bad UTF-8", file(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])), "JSON in UTF-8"],
  ["bad JSON", file('{"a":}'), "JSON in UTF-8"],
  ["a byte order mark", file("\uFEFF{}"), "JSON in UTF-8"],
  ["a header that is a list", file("[1]"), "must be a JSON object"],
  ["a header that begins with a space", file(" {}"), "must be a JSON object"],
  [
    "a key that stands twice",
    file(`{"a":${entry(0, 4)},"a":${entry(0, 4)}}`, 4),
    'twice in the header: current value is "a"',
  ],
  ["metadata that are a list", file('{"__metadata__":["a"]}'), "must map names to strings"],
  ["metadata with a number", file('{"__metadata__":{"a":1}}'), "must map names to strings"],
  ["a tensor that is a number", file('{"a":1}'), "a must have dtype, shape and data_offsets"],
  ["a tensor that is null", file('{"a":null}'), "a must have dtype, shape and data_offsets"],
  ["a tensor without a shape", file('{"a":{"dtype":"F32","data_offsets":[0,4]}}', 4), "a must have dtype"],
  ["a negative dimension", file(`{"a":${entry(0, 4, { shape: [-1] })}}`, 4), "a must have dtype"],
  ["a fractional dimension", file(`{"a":${entry(0, 4, { shape: [0.5, 2] })}}`, 4), "a must have dtype"],
  [
    "a dimension beyond 2^53",
    file('{"a":{"dtype":"F32","shape":[9007199254740993],"data_offsets":[0,4]}}', 4),
    "a must have dtype",
  ],
  ["three offsets", file(`{"a":${entry(0, 4, { data_offsets: [0, 4, 8] })}}`, 4), "a must have dtype"],
  ["an unknown field", file(`{"a":${entry(0, 4, { stride: [1] })}}`, 4), "a must have dtype"],
  [
    "an unknown element type",
    file(`{"a":${entry(0, 4, { dtype: "BF16" })}}`, 4),
    "the dtype of a must be F32 or F16",
  ],
  [
    "a shape that does not fit",
    file(`{"a":${entry(0, 4, { shape: [2] })}}`, 4),
    "a must have 8 bytes for its shape",
  ],
  [
    "offsets that run backwards",
    file(`{"a":${entry(0, 4, { data_offsets: [4, 0] })}}`, 4),
    "a must have 4 bytes",
  ],
  [
    "tensors that overlap",
    file(`{"a":${entry(0, 8)},"b":${entry(4, 12)}}`, 12),
    "must not overlap and b must start at 8",
  ],
  [
    "tensors with a gap",
    file(`{"a":${entry(0, 4)},"b":${entry(8, 12)}}`, 12),
    "leave no gap and b must start at 4",
  ],
  ["a truncated file", good.subarray(0, -1), "must end with the file"],
  ["trailing bytes", file(`{"a":${entry(0, 4)}}`, 5), "after 4 bytes of data: current value is 5 bytes"],
  ["a number that is NaN", withNaN, "Cannot read bias from bad.safetensors as all its values must be finite"],
];

for (const [what, bytes, message] of bad) {
  Deno.test(`decodeSafetensors() refuses ${what} and names the file`, () => {
    const error = assertThrows(() => decodeSafetensors(bytes, "bad.safetensors"), Error, message);
    assertEquals(error.message.includes("bad.safetensors"), true);
  });
}

Deno.test("decodeSafetensors() refuses every truncation of a good file", () => {
  for (let length = 0; length < good.length; length++) {
    assertThrows(() => decodeSafetensors(good.subarray(0, length), "x"), SyntaxError);
  }
});
