import { assert, assertEquals } from "@std/assert";
import { AwakeClock } from "../../../../static/training/worker/awake_clock.ts";

/** A clock that is looked at after each of some times, in milliseconds. */
function timeAfter(gaps: readonly number[]): number {
  let time = 100;
  const clock = new AwakeClock(() => time);
  let counted = 0;
  for (const gap of gaps) {
    time += gap;
    counted = clock.now();
  }
  return counted;
}

Deno.test("AwakeClock counts steps of any length that is usual", () => {
  assertEquals(timeAfter(Array(100).fill(40)), 4000);
  assertEquals(timeAfter(Array(100).fill(1500)), 150_000);
});

Deno.test("AwakeClock counts next to nothing of a sleep", () => {
  const steps = Array(600).fill(30);
  const slept = timeAfter([...steps, 3_600_000, ...steps]) - timeAfter([...steps, ...steps]);
  assert(slept > 0 && slept <= 500, `${slept} ms of an hour`);
});

Deno.test("AwakeClock looks by itself while nobody asks", async () => {
  let time = 0;
  const clock = new AwakeClock(() => time);
  clock.start();
  for (let i = 0; i < 4; i++) {
    time += 1000;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  clock.stop();
  assert(clock.now() >= 3000, "it has looked in between");
});
