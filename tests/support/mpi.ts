/**
 * Real MPI, where the machine has it: MPICH, Open MPI, or both.
 *
 * @module
 */

import { fromFileUrl } from "@std/path";

const SCRIPT = fromFileUrl(new URL("../../lib/cli/train_mpi/train_mpi.ts", import.meta.url));
const CONFIG = fromFileUrl(new URL("../../deno.json", import.meta.url));

/** How each library's starter is called where both are installed, and what it needs to start more ranks than cores. */
const LIBRARIES = [
  { name: "MPICH", starter: "mpirun.mpich", options: [], env: {} },
  {
    name: "Open MPI",
    starter: "mpirun.openmpi",
    options: ["--oversubscribe"],
    env: { OMPI_ALLOW_RUN_AS_ROOT: "1", OMPI_ALLOW_RUN_AS_ROOT_CONFIRM: "1" },
  },
] as const;

/** Starts `deno task train:mpi` on so many ranks. */
export type StartRanks = (ranks: number, args: readonly string[]) => Deno.ChildProcess;

/**
 * Registers a test for each of the two libraries. One that is not there is left out and the summary says so; on a
 * machine for continuous integration (`CI=true`) its test fails instead.
 */
export async function mpiTest(name: string, test: (start: StartRanks) => Promise<void>): Promise<void> {
  for (const { name: library, starter, options, env } of LIBRARIES) {
    const there = await isThere(starter);
    const left = !there && Deno.env.get("CI") !== "true";
    Deno.test({
      name: `${name}, by ${library}${left ? ` (left out: no ${starter} found)` : ""}`,
      ignore: left,
      fn: () =>
        test((ranks, args) => {
          const deno = ["run", "--config", CONFIG, "--no-prompt", "-A", SCRIPT, ...args];
          return new Deno.Command(starter, {
            args: [...options, "-n", String(ranks), Deno.execPath(), ...deno],
            env,
            stdin: "null",
            stdout: "piped",
            stderr: "piped",
          }).spawn();
        }),
    });
  }
}

async function isThere(command: string): Promise<boolean> {
  try {
    return (await new Deno.Command(command, { args: ["--version"], stdout: "null", stderr: "null" }).output())
      .success;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
