import { assertAlmostEquals, assertLess, assertThrows } from "@std/assert";
import { mixedLoss } from "../../../lib/measuring/mixed_loss.ts";
import { Random } from "../../../lib/nn/random.ts";

Deno.test("mixedLoss() of two equal models is their own", () => {
  const nats = Float32Array.from({ length: 500 }, (_, i) => 0.5 + i % 3);
  assertAlmostEquals(mixedLoss(nats, nats).nats, 1.498, 1e-3);
});

Deno.test("mixedLoss() finds the better model, and costs hardly more than that alone", () => {
  const good = new Float32Array(5000).fill(1), bad = new Float32Array(5000).fill(3);
  const { nats, share } = mixedLoss(good, bad);
  assertLess(nats, 1.06);
  assertLess(0.9, share);
});

Deno.test("mixedLoss() is near the best fixed share, which it cannot know beforehand", () => {
  const random = new Random(1);
  const draw = () => Float32Array.from({ length: 20_000 }, () => 3 * random.uniform());
  const p = draw(), q = draw();
  const fixed = (a: number) =>
    p.reduce((sum, nats, i) => sum - Math.log(a * Math.exp(-nats) + (1 - a) * Math.exp(-q[i])), 0) / p.length;
  const best = Math.min(...Array.from({ length: 19 }, (_, i) => fixed((i + 1) / 20)));
  assertAlmostEquals(mixedLoss(p, q).nats, best, 2e-3);
});

Deno.test("mixedLoss() refuses models that predicted different symbols", () => {
  assertThrows(() => mixedLoss(new Float32Array(3), new Float32Array(4)), RangeError, "3 and 4");
});
