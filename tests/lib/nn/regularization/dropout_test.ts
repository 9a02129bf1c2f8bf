import { assertAlmostEquals, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import { addMasked, drawDropoutMasks } from "../../../../lib/nn/regularization/dropout.ts";
import { Random } from "../../../../lib/nn/random.ts";

const config = { hiddenSize: 100, numLayers: 2 };
const draw = (rate: number, seed = 1) =>
  drawDropoutMasks(config, { batchSize: 50, rate, random: new Random(seed) });

Deno.test("drawDropoutMasks() leaves out the asked share and keeps the mean", () => {
  const masks = draw(0.3);
  assertAlmostEquals(masks.filter((value) => value === 0).length / masks.length, 0.3, 0.02);
  assertAlmostEquals(masks.reduce((sum, value) => sum + value) / masks.length, 1, 0.03);
});

Deno.test("drawDropoutMasks() of rate 0 is 1 everywhere", () => {
  assertEquals(draw(0), new Float32Array(2 * 50 * 100).fill(1));
});

Deno.test("drawDropoutMasks() depends on the seed alone", () => {
  assertEquals(draw(0.5, 7), draw(0.5, 7));
  assertNotEquals(draw(0.5, 7), draw(0.5, 8));
});

Deno.test("drawDropoutMasks() refuses a rate outside 0 ≤ p < 1", () => {
  for (const rate of [-0.1, 1, NaN]) assertThrows(() => draw(rate), RangeError, "rate must be in 0 ≤ p < 1");
});

Deno.test("addMasked() repeats the mask at each step, and adds all without one", () => {
  const x = Float32Array.of(1, 2, 3, 4), y = new Float32Array(4);
  addMasked(y, { x, mask: Float32Array.of(2, 0) });
  assertEquals([...y], [2, 0, 6, 0]);
  addMasked(y, { x });
  assertEquals([...y], [3, 2, 9, 4]);
});
