import { assertEquals } from "@std/assert";
import { NamedArray } from "../../../../lib/insight/trace/named_array.ts";
import { rankUnits } from "../../../../lib/insight/trace/rank_units.ts";

const values = new NamedArray({ layer: 2, unit: 3 }, Float64Array.of(1, -7, NaN, Infinity, 1, 3));

Deno.test("rankUnits() sorts falling, keeps ties in order and leaves NaN out", () => {
  assertEquals(rankUnits(values), [
    { layer: 1, unit: 0, value: Infinity },
    { layer: 1, unit: 2, value: 3 },
    { layer: 0, unit: 0, value: 1 },
    { layer: 1, unit: 1, value: 1 },
    { layer: 0, unit: 1, value: -7 },
  ]);
});

Deno.test("rankUnits() sorts by what it is asked to", () => {
  assertEquals(rankUnits(values, (value) => -value)[0].value, -7);
  assertEquals(rankUnits(values, Math.abs).map(({ value }) => value), [Infinity, -7, 3, 1, 1]);
});
