/**
 * `deno task bench`: measures training and sampling on this machine, on every back-end and beside PyTorch where it is
 * installed, against the peak of a core.
 *
 * @module
 */

import type { Backend } from "../../nn/backend.ts";
import { type Contestant, ContestantProcess, torchVersion } from "./process.ts";
import { type BenchReport, formatBench, toResult } from "./report.ts";
import { describeWork, type Work, WORKS } from "./work.ts";
import { createCommand, parseInteger, parseNumber, runCommand, UsageError } from "../command.ts";

interface BenchFlags {
  readonly work?: readonly string[];
  readonly threads: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly python: string;
  readonly json?: true;
}

const HELP = `
Workloads:
${WORKS.map((work) => `  ${work.name.padEnd(4)}${describeWork(work)}`).join("\n")}

All take turns, round after round, and the median over all rounds counts, so other programs on the machine disturb
all alike. "int8" are the weights that replies are written with. "flags" means V8's re-vectorization and no bounds checks, as deno task train runs. The reference back-end
trains with T = 2 and in the first round only.`;

/** The command, to be run by {@linkcode runCommand} or in a test. */
export function benchCommand() {
  return createCommand(
    "bench",
    "Measure training and sampling against this machine's own peak, and beside PyTorch where it is installed.",
  )
    .option(
      "--work <names...>",
      `which workloads (default: all of ${WORKS.map(({ name }) => name).join(" ")})`,
    )
    .option(
      "--threads <n>",
      "threads of the threaded back-end and of PyTorch, besides 1",
      parseInteger({ min: 1, max: 256 }),
      navigator.hardwareConcurrency,
    )
    .option("--rounds <n>", "how many turns each gets", parseInteger({ min: 1, max: 1000 }), 5)
    .option("--seconds <s>", "how long a turn lasts", parseNumber({ min: 0.01, max: 600 }), 1)
    .option("--python <command>", "the Python that has PyTorch", "python3")
    .option("--json", "print one JSON object")
    .addHelpText("after", HELP)
    .action(bench);
}

async function bench(flags: BenchFlags): Promise<void> {
  const works = (flags.work ?? WORKS.map(({ name }) => name)).map(findWork);
  const version = await torchVersion(flags.python);
  console.error(
    version ? `Beside PyTorch ${version}.` : "PyTorch is not installed: nothing to compare with.",
  );
  const processes = contestants(flags.threads, version !== undefined)
    .map((contestant) => new ContestantProcess(contestant, flags.python));
  try {
    const report = await compete(processes, works, flags);
    console.log(flags.json ? JSON.stringify(report) : formatBench(report));
  } finally {
    await Promise.all(processes.map((process) => process.close()));
  }
}

function findWork(name: string): Work {
  const work = WORKS.find((candidate) => candidate.name === name);
  if (work) return work;
  const names = WORKS.map((candidate) => candidate.name).join(", ");
  throw new UsageError(`Cannot measure the workload as it must be one of ${names}: current value is ${name}`);
}

/** All contestants with up to `threads` threads. */
function contestants(threads: number, withTorch: boolean): Contestant[] {
  const wasm = (backend: Backend["name"], threads: number, weights: Contestant["weights"] = "float32") =>
    [false, true].map((flags): Contestant => ({ backend, threads, flags, weights }));
  const torch = (threads: number): Contestant[] =>
    withTorch ? [{ backend: "pytorch", threads, flags: false, weights: "float32" }] : [];
  return [
    { backend: "reference", threads: 1, flags: false, weights: "float32" },
    ...wasm("wasm", 1),
    ...wasm("wasm", 1, "int8"),
    ...torch(1),
    ...(threads > 1 ? [...wasm("wasm-threads", threads), ...torch(threads)] : []),
  ];
}

/** Gives every contestant its turns at every workload. */
async function compete(
  processes: readonly ContestantProcess[],
  works: readonly Work[],
  { rounds, seconds }: BenchFlags,
): Promise<BenchReport> {
  const results: BenchReport["results"][number][] = [];
  let peakGflops = 0;
  for (const work of works) {
    const rates = new Map<ContestantProcess, number[]>();
    for (let round = 1; round <= rounds; round++) {
      console.error(`${work.name}: ${describeWork(work)}, round ${round} of ${rounds}`);
      for (const process of processes) {
        if (!takesPart(process.contestant, work, round)) continue;
        const answer = await process.ask({ work: work.name, seconds });
        peakGflops = Math.max(peakGflops, answer.peakGflops);
        rates.set(process, [...rates.get(process) ?? [], ...answer.rates]);
      }
    }
    for (const [process, all] of rates) results.push(toResult(process.contestant, work, all));
  }
  return { peakGflops, results };
}

/**
 * The stepper runs on one thread whatever the back-end; int8 weights are for sampling; the reference is slow, and one
 * turn tells enough.
 */
function takesPart({ backend, weights }: Contestant, { kind }: Work, round: number): boolean {
  if (weights === "int8" && kind === "train") return false;
  if (backend === "reference") return round === 1;
  return backend !== "wasm-threads" || kind === "train";
}

if (import.meta.main) await runCommand(benchCommand());
