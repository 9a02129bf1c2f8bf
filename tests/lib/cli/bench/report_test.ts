import { assertAlmostEquals, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { formatBench, median, toResult } from "../../../../lib/cli/bench/report.ts";
import { flopsPerCharacter, WORKS } from "../../../../lib/cli/bench/work.ts";

const W1 = WORKS[0];
const wasm = { backend: "wasm", threads: 1, flags: true, weights: "float32" } as const;
const torch = { backend: "pytorch", threads: 1, flags: false, weights: "float32" } as const;

Deno.test("median() of an even number of values is between the middle ones", () => {
  assertEquals([median([3, 1, 2]), median([4, 1, 3, 2])], [2, 2.5]);
});

Deno.test("flopsPerCharacter() is six times the weights in training and twice in sampling", () => {
  assertEquals(flopsPerCharacter(W1), 6 * (4 * 128 * 128 + 65 * 128));
  assertEquals(flopsPerCharacter(WORKS.find(({ name }) => name === "S1")!), 2 * (12 * 512 * 512 + 65 * 512));
});

Deno.test("toResult() takes the median and counts operations", () => {
  const result = toResult(wasm, W1, [90_000, 100_000, 300_000]);
  assertEquals([result.charsPerSecond, result.bestCharsPerSecond], [100_000, 300_000]);
  assertAlmostEquals(result.gflops, 44.3, 0.1);
});

Deno.test("formatBench() shows the share of the peak and the ratio to PyTorch with as many threads", () => {
  const results = [toResult(wasm, W1, [200_000]), toResult(torch, W1, [100_000])];
  const table = formatBench({ peakGflops: 100, results });
  assertStringIncludes(table, "W1: train 1×128, batch 32, T 64");
  assertMatch(
    table,
    /wasm +1 thread +flags +10\.2 ms a step +200,000 chars\/s +88\.6 GFLOP\/s +89 % of peak +\(89 % at best\) +2\.00 × PyTorch/,
  );
});

Deno.test("formatBench() compares int8 weights with float32 ones, with the same flags", () => {
  const S1 = WORKS.find(({ name }) => name === "S1")!, int8 = { ...wasm, weights: "int8" } as const;
  const results = [
    toResult(wasm, S1, [1000]),
    toResult({ ...wasm, flags: false }, S1, [500]),
    toResult(int8, S1, [1500]),
  ];
  assertMatch(formatBench({ peakGflops: 100, results }), /wasm int8 +1 thread +flags .* 1\.50 × float32\n?$/);
});

Deno.test("formatBench() makes no comparison without PyTorch", () => {
  const table = formatBench({ peakGflops: 100, results: [toResult(wasm, W1, [1])] });
  assertEquals(table.includes("PyTorch"), false);
});
