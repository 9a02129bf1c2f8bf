import { assertEquals, assertThrows } from "@std/assert";
import { NgramCounts, ROOT, UNSEEN } from "../../../lib/measuring/ngram_counts.ts";

/** The count of a run, or undefined if it was never seen. */
function count(runs: NgramCounts, ...run: number[]): number | undefined {
  const node = run.reduce((parent, symbol) => runs.child(parent, symbol), ROOT);
  return node === UNSEEN ? undefined : runs.counts[node];
}

Deno.test("NgramCounts counts the longest runs by occurrence and shorter ones by what stands before", () => {
  const runs = new NgramCounts(3);
  runs.add(Uint16Array.of(9, 1, 2, 3, 1, 2, 3, 5, 2, 3));
  assertEquals(count(runs, 1, 2, 3), 2);
  assertEquals(count(runs, 2, 3), 2); // after 1 and after 5
  assertEquals(count(runs, 3), 1); // after 2
  assertEquals(count(runs, 2), 2); // after 1 and after 5
  assertEquals(count(runs, 3, 2), undefined);
});

Deno.test("NgramCounts does not count the first symbol of a conversation, which nothing predicts", () => {
  const runs = new NgramCounts(2);
  runs.add(Uint16Array.of(4, 1));
  runs.add(Uint16Array.of(4, 1));
  assertEquals(count(runs, 4), 0);
  assertEquals(count(runs, 1), 1);
  assertEquals(count(runs, 4, 1), 2);
  assertEquals(count(runs, 1, 4), undefined);
});

Deno.test("NgramCounts finds every run again after its tables have grown", () => {
  const ids = Uint16Array.from({ length: 30_000 }, (_, t) => (t * t + (t >> 3)) % 251);
  const runs = new NgramCounts(4);
  runs.add(ids);
  const expected = new Map<string, number>();
  for (let t = 4; t <= ids.length; t++) {
    const run = ids.subarray(t - 4, t).join();
    expected.set(run, (expected.get(run) ?? 0) + 1);
  }
  for (const [run, times] of expected) assertEquals(count(runs, ...run.split(",").map(Number)), times);
});

Deno.test("NgramCounts has nothing to count in an empty conversation or one of a single symbol", () => {
  const runs = new NgramCounts(3);
  runs.add(new Uint16Array(0));
  assertEquals(runs.size, 1);
  runs.add(Uint16Array.of(5));
  assertEquals(count(runs, 5), 0);
});

Deno.test("new NgramCounts() refuses an order outside 1 … 16", () => {
  assertThrows(() => new NgramCounts(0), RangeError, "current value is 0");
  assertThrows(() => new NgramCounts(2.5), RangeError, "1 … 16");
});
