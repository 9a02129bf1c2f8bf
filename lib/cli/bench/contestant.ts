/**
 * One contestant of `deno task bench`, in a process of its own so that V8's flags can differ: reads requests from
 * stdin, one JSON object a line, and answers each with one line on stdout.
 *
 * @module
 */

import type { Backend, StepperOptions } from "../../nn/backend.ts";
import { openBackend } from "../../nn/open_backend.ts";
import { measurePeak } from "../../nn/wasm/kernels/peak.ts";
import type { Answer, Request } from "./process.ts";
import { type PreparedWork, prepareWork, WORKS } from "./work.ts";
import { readLines } from "../read_lines.ts";

/** Runs before the clock starts: V8 optimizes the kernels only once they have run. */
const WARM_UP_MS = 500;
/** How long each look for the peak takes. */
const PEAK_MS = 30;

async function serve(backend: Backend, options: StepperOptions): Promise<void> {
  let current: { readonly name: string; readonly work: PreparedWork } | undefined;
  for await (const line of readLines(Deno.stdin.readable)) {
    const { work: name, seconds }: Request = JSON.parse(line);
    if (current?.name !== name) {
      current?.work.close();
      const work = WORKS.find((candidate) => candidate.name === name)!;
      current = { name, work: await prepareWork(backend, work, options) };
      timeRuns(current.work, WARM_UP_MS);
    }
    const peakGflops = backend.name === "reference" ? 0 : measurePeak(PEAK_MS);
    const times = timeRuns(current.work, seconds * 1000);
    const answer: Answer = { rates: times.map((ms) => current!.work.characters / ms * 1000), peakGflops };
    console.log(JSON.stringify(answer));
  }
  current?.work.close();
}

/** Milliseconds per run; runs for at least this long and at least once. */
function timeRuns(work: PreparedWork, milliseconds: number): number[] {
  const times: number[] = [];
  const begin = performance.now();
  let last = begin;
  do {
    work.run();
    const now = performance.now();
    times.push(now - last);
    last = now;
  } while (last - begin < milliseconds);
  return times;
}

if (import.meta.main) {
  const [name, threads, weights] = Deno.args;
  const backend = openBackend({ name: name as Backend["name"], threads: Number(threads) });
  await serve(backend, { weights: weights as "float32" | "int8" });
}
