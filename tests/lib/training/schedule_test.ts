import { assertAlmostEquals, assertEquals, assertGreater } from "@std/assert";
import { scheduleFactor } from "../../../lib/training/schedule.ts";

Deno.test("scheduleFactor() rises over 100 steps, then falls to a tenth", () => {
  const factors = Array.from({ length: 2000 }, (_, i) => scheduleFactor({ step: i + 1, progress: i / 1999 }));
  const peak = factors.indexOf(Math.max(...factors));
  assertEquals(peak, 99);
  for (let i = 1; i < 2000; i++) {
    assertGreater(i <= peak ? factors[i] - factors[i - 1] : factors[i - 1] - factors[i], 0);
  }
  assertAlmostEquals(factors[1999], 0.1);
  assertAlmostEquals(factors[1000], 0.55, 0.001);
});

Deno.test("scheduleFactor() shortens the warm-up to a tenth of a small budget", () => {
  assertAlmostEquals(scheduleFactor({ step: 3, progress: 0.1 }), 0.1 + 0.45 * (1 + Math.cos(0.1 * Math.PI)));
});
