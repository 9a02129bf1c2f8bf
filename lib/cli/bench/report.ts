/**
 * The report of `deno task bench`: a table for people, JSON for programs.
 *
 * @module
 */

import type { Contestant } from "./process.ts";
import { describeWork, flopsPerCharacter, type Work, WORKS } from "./work.ts";

/** One contestant's median at one workload. */
export interface BenchResult extends Contestant {
  readonly work: string;
  /** The median over all runs, and the least disturbed one. */
  readonly charsPerSecond: number;
  readonly bestCharsPerSecond: number;
  /** Of the median. */
  readonly gflops: number;
}

/** All results of one run. */
export interface BenchReport {
  /** The fused multiply-add peak of one core in GFLOP/s, measured between the workloads. */
  readonly peakGflops: number;
  readonly results: readonly BenchResult[];
}

/** The middle one of the numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** One contestant's result from the rates of all its runs. */
export function toResult(contestant: Contestant, work: Work, rates: readonly number[]): BenchResult {
  const charsPerSecond = median(rates);
  const bestCharsPerSecond = rates.reduce((a, b) => Math.max(a, b));
  const gflops = charsPerSecond * flopsPerCharacter(work) / 1e9;
  return { work: work.name, ...contestant, charsPerSecond, bestCharsPerSecond, gflops };
}

/**
 * The table, a section per workload. The share is of the peak of as many cores as there are threads; on a machine
 * with nothing else to do, the median is close to the best. The ratios are to float32 weights in the same process
 * otherwise, and to PyTorch with the same number of threads.
 */
export function formatBench({ peakGflops, results }: BenchReport): string {
  const lines = [`peak of one core: ${peakGflops.toFixed(1)} GFLOP/s of fused multiply-adds`];
  for (const work of WORKS) {
    const rows = results.filter((result) => result.work === work.name);
    if (rows.length === 0) continue;
    lines.push("", `${work.name}: ${describeWork(work)}`);
    const torch = new Map(
      rows.filter(({ backend }) => backend === "pytorch").map((row) => [row.threads, row]),
    );
    for (const row of rows) {
      const { backend, threads, flags, weights, charsPerSecond, bestCharsPerSecond, gflops } = row;
      const float = rows.find((other) =>
        weights === "int8" && other.weights === "float32" && other.backend === backend &&
        other.flags === flags
      );
      const share = 100 * gflops / peakGflops / threads;
      const ratio = charsPerSecond / (torch.get(threads)?.charsPerSecond ?? NaN);
      const columns = [
        (weights === "int8" ? `${backend} int8` : backend).padEnd(13),
        `${threads} thread${threads === 1 ? " " : "s"}`,
        (flags ? "flags" : "").padEnd(5),
        work.kind === "train" ? `${duration(work, charsPerSecond)} a step` : "",
        work.kind === "prompt" ? `${duration(work, charsPerSecond)}` : `${number(charsPerSecond)} chars/s`,
        `${gflops.toFixed(1).padStart(6)} GFLOP/s`,
        `${share.toFixed(0).padStart(3)} % of peak`,
        `(${(share * bestCharsPerSecond / charsPerSecond).toFixed(0)} % at best)`,
        float ? `${(charsPerSecond / float.charsPerSecond).toFixed(2)} × float32` : "",
        Number.isNaN(ratio) ? "" : `${ratio.toFixed(2)} × PyTorch`,
      ];
      lines.push("  " + columns.filter((column) => column !== "").join("  ").trimEnd());
    }
  }
  return lines.join("\n");
}

/** How long one batch or one prompt takes. */
function duration({ batchSize, seqLength }: Work, charsPerSecond: number): string {
  const milliseconds = batchSize * seqLength / charsPerSecond * 1000;
  return `${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`.padStart(8);
}

const number = (value: number): string => Math.round(value).toLocaleString("en").padStart(9);
