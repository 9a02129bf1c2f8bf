import { assert, assertAlmostEquals, assertEquals, assertStrictEquals } from "@std/assert";
import { logSumExp, softmax } from "../../../lib/nn/softmax.ts";
import { assertClose } from "../../support/numbers/assert_close.ts";
import { normalFloats } from "../../support/numbers/normal_floats.ts";

const logits = normalFloats(20, 1);

Deno.test("softmax() sums to 1 and keeps the order", () => {
  const p = softmax(logits);
  assertAlmostEquals(p.reduce((sum, x) => sum + x), 1, 1e-12);
  for (let k = 1; k < p.length; k++) assertEquals(p[k] > p[k - 1], logits[k] > logits[k - 1]);
});

Deno.test("softmax() is unchanged by adding a constant", () => {
  const options = { tolerance: 1e-12, what: "p" };
  assertClose(softmax(logits.map((z) => z + 300)), softmax(logits), options);
  assertClose(softmax(logits.map((z) => z - 300)), softmax(logits), options);
});

Deno.test("softmax() gives a logit of −∞ no probability", () => {
  assertEquals([...softmax(Float32Array.of(-Infinity, 3))], [0, 1]);
});

Deno.test("softmax() leaves its input alone unless told to write into it", () => {
  const z = Float32Array.of(1, 2), copy = z.slice();
  softmax(z);
  assertEquals(z, copy);
  assertStrictEquals(softmax(z, z), z);
  assert(z[0] + z[1] < 1.000001);
});

Deno.test("logSumExp() is safe where e^z overflows", () => {
  assertAlmostEquals(logSumExp([800, 800, -Infinity]), 800 + Math.log(2), 1e-12);
});
