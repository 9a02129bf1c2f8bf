import { assertAlmostEquals, assertEquals } from "@std/assert";
import { Pace } from "../../../routes/serving/pace.ts";

Deno.test("Pace knows nothing at first, and then how long a symbol took", () => {
  const pace = new Pace();
  assertEquals(pace.secondsFor(1000), 0);
  pace.note(500, 1000);
  assertEquals(pace.secondsFor(1000), 0);
  pace.note(20_000, 1500);
  assertAlmostEquals(pace.secondsFor(1000), 0.11, 0.02);
});

Deno.test("Pace follows a machine that has become slower", () => {
  const pace = new Pace();
  for (let k = 0; k < 100; k++) pace.note(1000, 100);
  for (let k = 0; k < 100; k++) pace.note(1000, 400);
  assertAlmostEquals(pace.secondsFor(1000), 0.4, 0.01);
});
