import { assert, assertAlmostEquals, assertEquals, assertNotEquals } from "@std/assert";
import { Random, type RandomState } from "../../../lib/nn/random.ts";

const take = <T>(count: number, draw: () => T) => Array.from({ length: count }, draw);

Deno.test("Random is xoshiro128**: the published generator's first numbers from the state 1, 2, 3, 4", () => {
  const random = new Random(0);
  random.state = [1, 2, 3, 4];
  assertEquals(take(4, () => random.uint32()), [11520, 0, 5927040, 70819200]);
});

Deno.test("Random of the same seed draws the same, of another seed something else", () => {
  const draws = (seed: number) => {
    const random = new Random(seed);
    return take(20, () => random.uint32());
  };
  assertEquals(draws(5), draws(5));
  assertNotEquals(draws(5), draws(6));
  assertNotEquals(draws(0), take(20, () => 0));
});

Deno.test("Random.state replays after a trip through JSON", () => {
  const random = new Random(9);
  random.normal();
  const state: RandomState = JSON.parse(JSON.stringify(random.state));
  const first = take(10, () => random.normal());
  random.state = state;
  assertEquals(take(10, () => random.normal()), first);
});

Deno.test("Random.uniform() has mean 1/2 and stays in 0 ≤ x < 1", () => {
  const random = new Random(1), draws = take(20_000, () => random.uniform());
  assert(draws.every((x) => x >= 0 && x < 1));
  assertAlmostEquals(draws.reduce((sum, x) => sum + x) / draws.length, 0.5, 0.01);
});

Deno.test("Random.normal() has mean 0 and variance 1", () => {
  const random = new Random(2), draws = take(20_000, () => random.normal());
  assertAlmostEquals(draws.reduce((sum, x) => sum + x) / draws.length, 0, 0.03);
  assertAlmostEquals(draws.reduce((sum, x) => sum + x * x) / draws.length, 1, 0.03);
});

Deno.test("Random.below() reaches every integer below the bound about equally often", () => {
  const random = new Random(3), counts = new Array(7).fill(0);
  for (let k = 0; k < 14_000; k++) counts[random.below(7)]++;
  assert(counts.every((count) => Math.abs(count - 2000) < 200), String(counts));
});

Deno.test("Random.shuffle() keeps the elements and returns its argument", () => {
  const array = Uint16Array.from({ length: 50 }, (_, k) => k), kept = array.slice();
  const shuffled = new Random(4).shuffle(array);
  assert(shuffled === array);
  assertNotEquals(array, kept);
  assertEquals(array.toSorted(), kept);
});
