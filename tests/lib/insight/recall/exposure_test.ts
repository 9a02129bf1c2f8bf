import { assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import { exposure } from "../../../../lib/insight/recall/exposure.ts";
import { Random } from "../../../../lib/nn/mod.ts";

Deno.test("exposure() is the most for a text that is likelier than all others, and nothing for the last", () => {
  const others = Array.from({ length: 1023 }, (_, k) => k + 1);
  assertEquals(exposure(0.5, others), 10);
  assertEquals(exposure(2000, others), 0);
  assertEquals(exposure(511.5, others), 1);
});

Deno.test("exposure() takes others that are as likely for likelier ones", () => {
  assertEquals(exposure(3, [3, 3, 3]), 0);
  assertEquals(exposure(3, [3, 4, 5]), 1);
});

Deno.test("exposure() of a text like any other is 1.44 bits on the mean", () => {
  const random = new Random(1), draw = () => Array.from({ length: 255 }, () => random.uniform());
  const bits = Array.from({ length: 2000 }, () => exposure(random.uniform(), draw()));
  assertAlmostEquals(bits.reduce((sum, one) => sum + one, 0) / bits.length, 1 / Math.LN2, 0.1);
});

Deno.test("exposure() needs something to compare with", () => {
  assertThrows(() => exposure(1, []), RangeError, "there must be other texts: current value is 0");
});
