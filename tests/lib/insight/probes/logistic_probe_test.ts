import { assertAlmostEquals, assertEquals, assertGreater, assertLess, assertThrows } from "@std/assert";
import { logisticProbe } from "../../../../lib/insight/probes/logistic_probe.ts";
import { NamedArray } from "../../../../lib/insight/trace/named_array.ts";
import { Random } from "../../../../lib/nn/random.ts";

const T = 1000, H = 6, random = new Random(1);
const units = new NamedArray(
  { time: T, unit: H },
  Float32Array.from({ length: T * H }, (_, k) => (k % H === 2 ? 100 : 0.1) * random.normal()),
);
/** A fact spread over two units of very different size. */
const spread: number[] = Array.from(
  { length: T },
  (_, t) => units.data[t * H + 2] / 100 + units.data[t * H + 4] / 0.1 > 0.8 ? 1 : 0,
);

Deno.test("logisticProbe() reads a fact that is spread over units, on text that it was not fitted to", () => {
  const { accuracy, baseline, weights, heldOut } = logisticProbe(units, spread, { seed: 1 });
  assertGreater(accuracy, 0.95);
  assertLess(baseline, 0.8);
  assertAlmostEquals(weights[2] / weights[4], 1, 0.2);
  assertEquals(heldOut, T / 4);
});

Deno.test("logisticProbe() does no better than the baseline where there is nothing to read", () => {
  const coin = spread.map(() => random.uniform() < 0.3 ? 1 : 0);
  const { accuracy, baseline } = logisticProbe(units, coin, { seed: 1 });
  assertAlmostEquals(accuracy, baseline, 0.05);
});

Deno.test("logisticProbe() has a baseline of the more frequent label in the held-out text", () => {
  const blocks = Array.from({ length: T }, (_, t) => t < 900 ? 0 : 1);
  const { baseline } = logisticProbe(units, blocks, { seed: 3, pieces: 10, heldOut: 0.3 });
  assertAlmostEquals(Math.round(baseline * 3) / 3, baseline, 1e-12);
  assertGreater(baseline, 0.6);
});

Deno.test("logisticProbe() depends on the seed alone", () => {
  assertEquals(logisticProbe(units, spread, { seed: 5 }), logisticProbe(units, spread, { seed: 5 }));
});

Deno.test("logisticProbe() copes with units that never move", () => {
  const still = new NamedArray({ time: T, unit: 1 }, new Float32Array(T).fill(2));
  assertEquals(logisticProbe(still, spread, { seed: 1 }).weights[0], 0);
});

Deno.test("logisticProbe() refuses labels that are missing or not 0 or 1, and empty parts", () => {
  assertThrows(() => logisticProbe(units, [1], { seed: 1 }), TypeError, "there must be 1000 labels");
  assertThrows(() => logisticProbe(units, spread.with(7, 2), { seed: 1 }), RangeError, "must be 0 or 1");
  assertThrows(() => logisticProbe(units, spread, { seed: 1, heldOut: 1 }), RangeError, "text on both sides");
});
