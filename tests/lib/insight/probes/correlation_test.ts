import { assertAlmostEquals, assertEquals, assertGreater, assertLess, assertThrows } from "@std/assert";
import { chanceCorrelation, correlateUnits } from "../../../../lib/insight/probes/correlation.ts";
import { NamedArray } from "../../../../lib/insight/trace/named_array.ts";
import { Random } from "../../../../lib/nn/random.ts";

const T = 600, random = new Random(1);
const label = Array.from({ length: T }, (_, t) => Math.floor(t / 37) % 2);
// Unit 0 follows the label, unit 1 opposes it, unit 2 is noise, unit 3 stands still.
const values = new NamedArray(
  { time: T, layer: 1, unit: 4 },
  Float32Array.from(
    { length: T * 4 },
    (_, k) => {
      const follows = label[Math.floor(k / 4)], noise = random.normal();
      return [follows + 0.1 * noise, -follows, noise, 0.3][k % 4];
    },
  ),
);

Deno.test("correlateUnits() finds the units that follow or oppose the label", () => {
  const r = correlateUnits(values, label).data;
  assertGreater(r[0], 0.95);
  assertAlmostEquals(r[1], -1, 1e-9);
  assertLess(Math.abs(r[2]), 0.15);
  assertEquals(r[3], 0);
});

Deno.test("correlateUnits() does not care for the label's unit or zero", () => {
  const moved = correlateUnits(values, label.map((value) => 1000 - 3 * value)).data;
  correlateUnits(values, label).data.forEach((r, u) => assertAlmostEquals(moved[u], -r, 1e-9));
});

Deno.test("chanceCorrelation() lies above noise and below what means something", () => {
  const chance = chanceCorrelation(noiseOnly(), label, { seed: 1 });
  assertGreater(chance, 0.02);
  assertLess(chance, 0.3);
  assertEquals(chanceCorrelation(noiseOnly(), label, { seed: 1 }), chance);
});

Deno.test("correlateUnits() refuses another number of labels", () => {
  assertThrows(() => correlateUnits(values, [1, 2]), TypeError, "there must be 600 labels");
});

function noiseOnly() {
  return new NamedArray({ time: T, layer: 1, unit: 1 }, values.select({ layer: 0, unit: 2 }).data);
}
