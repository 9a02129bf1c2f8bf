import { assertAlmostEquals, assertEquals, assertStringIncludes } from "@std/assert";
import { describeColumn, describePicture } from "../../../../static/memory/describe.ts";
import type { Columns } from "../../../../static/memory/messages.ts";
import { extendPicture, valueAt } from "../../../../static/memory/picture/picture.ts";

const SLICE = { gate: "cell", layer: 0 } as const;

/** Columns for some characters of a layer of two units. */
function columns(text: string, from: number, values: number[]): Columns {
  return {
    numLayers: 1,
    hiddenSize: 2,
    gates: ["cell"],
    from,
    symbols: [...text].map((symbol) => ({ symbol, part: "reply", nats: 1 })),
    values: Int8Array.from(values),
    readBefore: 1,
    complete: true,
  };
}

Deno.test("extendPicture() lays new columns behind the old ones, or in their place", () => {
  let picture = extendPicture(undefined, SLICE, columns("ab", 0, [1, 2, 3, 4]));
  picture = extendPicture(picture, SLICE, columns("cde", 2, [5, 6, 7, 8, 9, 10]));
  assertEquals(picture.symbols.map(({ symbol }) => symbol).join(""), "abcde");
  assertEquals([...picture.values.subarray(0, 10)], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  picture = extendPicture(picture, SLICE, columns("x", 1, [127, -127]));
  assertEquals(picture.symbols.map(({ symbol }) => symbol).join(""), "ax");
  assertEquals([valueAt(picture, 1, 0), valueAt(picture, 1, 1)], [1, -1]);
  assertAlmostEquals(valueAt(picture, 0, 1), 2 / 127);
});

Deno.test("describeColumn() and describePicture() say what the picture shows", () => {
  const picture = extendPicture(undefined, SLICE, columns(" b", 0, [127, -127, 0, 64]));
  const first = describeColumn(picture, { column: 0, unit: 1 });
  assertStringIncludes(first, "space, Long-term memory of unit 1 in layer 1: −1.00");
  assertStringIncludes(first, "1 units above 0.5, 1 below −0.5");
  assertStringIncludes(describePicture(picture, 1), "2 units by 2 characters, 0.63 strong on average.");
});
