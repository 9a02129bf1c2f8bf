import { assertAlmostEquals, assertEquals } from "@std/assert";
import { crossEntropyBackward, crossEntropyForward } from "../../../lib/nn/cross_entropy.ts";
import { checkGradient } from "../../support/numbers/gradient_check.ts";
import { normalFloats } from "../../support/numbers/normal_floats.ts";

const N = 5, V = 4;
const logits = normalFloats(N * V, 1);
const targets = [2, -1, 0, 3, 3], weights = [1, 9, 0.5, 2, 0];

Deno.test("crossEntropyForward() of equal logits is log V", () => {
  assertAlmostEquals(crossEntropyForward(new Float64Array(7), { targets: [3] }), Math.log(7), 1e-12);
});

Deno.test("crossEntropyForward() is the weighted mean of its nats over the targets", () => {
  const nats = new Float64Array(N).fill(NaN);
  const loss = crossEntropyForward(logits, { targets, weights, nats });
  assertEquals(nats[1], 0);
  assertAlmostEquals(loss, (nats[0] + 0.5 * nats[2] + 2 * nats[3]) / 3.5, 1e-12);
});

Deno.test("crossEntropyForward() without targets is 0, and so is its gradient", () => {
  const none = [-1, -1, -1, -1, -1], dlogits = new Float64Array(N * V).fill(1);
  assertEquals(crossEntropyForward(logits, { targets: none }), 0);
  crossEntropyBackward(logits, { targets: none, dlogits });
  assertEquals(dlogits, new Float64Array(N * V));
});

Deno.test("crossEntropyForward() stays finite for logits of ±1000", () => {
  assertAlmostEquals(crossEntropyForward(Float64Array.of(1000, -1000), { targets: [1] }), 2000, 1e-9);
});

Deno.test("crossEntropyBackward() agrees with finite differences, with weights and missing targets", () => {
  const dlogits = new Float64Array(N * V);
  for (const options of [{ targets }, { targets, weights }]) {
    crossEntropyBackward(logits, { ...options, dlogits });
    const loss = () => crossEntropyForward(logits, options);
    checkGradient(loss, { values: logits, gradient: dlogits, what: "logits" });
  }
});
