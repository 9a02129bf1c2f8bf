import { assert } from "@std/assert";
import { openBackend } from "../../../../lib/mod.ts";
import { measureSpeed } from "../../../../static/training/worker/measure_speed.ts";

Deno.test("measureSpeed() trains for a second and counts characters", async () => {
  const begin = performance.now(), speed = await measureSpeed(openBackend());
  const seconds = (performance.now() - begin) / 1000;
  assert(speed > 100 && speed < 10_000_000, `${speed} characters a second`);
  assert(seconds > 0.9, `${seconds} s`);
});
