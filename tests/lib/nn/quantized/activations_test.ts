import { assert, assertEquals } from "@std/assert";
import { activationScale, roundActivations } from "../../../../lib/nn/quantized/activations.ts";

Deno.test("activationScale() keeps every sum within 32 bits, and gives away less than half of them", () => {
  for (const columns of [1, 768, 1032, 1033, 2065, 4096, 20_000]) {
    const largest = 127 * activationScale(columns) * columns;
    assert(largest < 2 ** 31, `${columns} columns`);
    if (columns > 1032) assert(largest > 2 ** 29, `${columns} columns`);
  }
});

Deno.test("roundActivations() rounds halves to even integers, as the kernel does, and cuts off what does not fit", () => {
  const target = new Int16Array(8);
  roundActivations(target, Float32Array.of(0.25, 0.75, 1.25, -0.25, -0.75, 1e9, -1e9, Infinity), 2);
  assertEquals([...target], [0, 2, 2, 0, -2, 32767, -32767, 32767]);
});
