import { assertEquals, assertInstanceOf, assertThrows } from "@std/assert";
import { NamedArray } from "../../../../lib/insight/trace/named_array.ts";

const array = new NamedArray(
  { time: 2, layer: 3, unit: 4 },
  Float32Array.from({ length: 24 }, (_, k) => k),
);

Deno.test("NamedArray.at() counts the last dimension fastest", () => {
  assertEquals(array.at({ time: 1, layer: 2, unit: 3 }), 23);
  assertEquals(array.at({ unit: 0, layer: 1, time: 0 }), 4);
  assertEquals(array.size("layer"), 3);
});

Deno.test("NamedArray.select() keeps the other dimensions in order, and the precision", () => {
  const units = array.select({ layer: 1 });
  assertEquals([units.dimensions, units.shape], [["time", "unit"], [2, 4]]);
  assertEquals([...units.data], [4, 5, 6, 7, 16, 17, 18, 19]);
  assertInstanceOf(units.data, Float32Array);
  assertEquals([...array.select({ time: 1, unit: 2 }).data], [14, 18, 22]);
  assertEquals([...array.select({ time: 1, layer: 0, unit: 2 }).data], [14]);
});

Deno.test("NamedArray.select() copies", () => {
  array.select({ time: 0 }).data.fill(-1);
  assertEquals(array.data[1], 1);
});

Deno.test("NamedArray refuses other lengths and indices out of range, by name", () => {
  assertThrows(() => new NamedArray({ a: 2 }, new Float32Array(3)), TypeError, "length must be 2");
  assertThrows(() => array.at({ time: 0, layer: 3, unit: 0 }), RangeError, "layer must be in 0 … 2");
  assertThrows(() => array.select({ time: -1 }), RangeError, "time must be in 0 … 1");
});
