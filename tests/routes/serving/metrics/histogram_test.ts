import { assertEquals } from "@std/assert";
import { Histogram } from "../../../../routes/serving/metrics/histogram.ts";

Deno.test("Histogram.lines() sums the buckets up, a bound included, and counts what is beyond them", () => {
  const histogram = new Histogram("gap_seconds", "Gaps.", [0.5, 1]);
  for (const seconds of [0.25, 0.5, 0.75, 4]) histogram.observe(seconds);
  assertEquals(histogram.lines(), [
    'gap_seconds_bucket{le="0.5"} 2',
    'gap_seconds_bucket{le="1"} 3',
    'gap_seconds_bucket{le="+Inf"} 4',
    "gap_seconds_sum 5.5",
    "gap_seconds_count 4",
  ]);
});
