import { assertEquals, assertNotEquals, assertStringIncludes } from "@std/assert";
import { join } from "@std/path";
import { inFolder } from "../../../support/processes/in_folder.ts";
import { mpiTest } from "../../../support/mpi.ts";
import { readRun, runTraining, startTraining } from "../../../support/processes/train_process.ts";

const TEXT = "the belt carries what was said. who said it? nobody knows, and the belt goes on. ".repeat(40);

/** Everything that draws random numbers is switched on, so that ranks that went apart would be seen. */
function flagsFor(
  folder: string,
  { steps, out }: { readonly steps: number; readonly out: string },
): string[] {
  const sizes = "--hidden-size 12 --num-layers 2 --batch-size 8 --seq-length 16 --shards 4 --eval-every 5";
  const chance = "--dropout 0.2 --weight-drop 0.1 --ema 0.9 --seed 5 --threads 1 --no-samples";
  const corpus = ["--corpus", join(folder, "text.txt"), "--format", "text", "--out", join(folder, out)];
  return [...corpus, "--steps", String(steps), ...sizes.split(" "), ...chance.split(" ")];
}

/** The pid of a rank, found by what mpirun has left in its environment. */
function pidOfRank(rank: number, out: string): number | undefined {
  for (const { name } of Deno.readDirSync("/proc")) {
    try {
      if (!/^\d+$/.test(name) || !Deno.readTextFileSync(`/proc/${name}/cmdline`).includes(out)) continue;
      const environment = Deno.readTextFileSync(`/proc/${name}/environ`).split("\0");
      const variables = [`PMI_RANK=${rank}`, `OMPI_COMM_WORLD_RANK=${rank}`];
      if (variables.some((variable) => environment.includes(variable))) return Number(name);
    } catch {
      // It has ended meanwhile.
    }
  }
}

await mpiTest(
  "the same shards give the same bytes on 1, 2 and 3 ranks as in one process",
  (start) =>
    inFolder(async (folder) => {
      await Deno.writeTextFile(join(folder, "text.txt"), TEXT);
      const alone = await runTraining(flagsFor(folder, { steps: 12, out: "alone" }));
      assertEquals(alone.code, 0, alone.stderr);
      const expected = await readRun(join(folder, "alone"));
      for (const ranks of [1, 2, 3]) {
        const { code, stderr } = await start(ranks, flagsFor(folder, { steps: 12, out: `on${ranks}` }))
          .output();
        assertEquals(code, 0, new TextDecoder().decode(stderr));
        const { best, last } = await readRun(join(folder, `on${ranks}`));
        assertEquals([best, last], [expected.best, expected.last], `${ranks} ranks`);
      }
    }),
);

await mpiTest(
  "a killed rank ends the run, which goes on to the same bytes on another number of ranks",
  (start) =>
    inFolder(async (folder) => {
      await Deno.writeTextFile(join(folder, "text.txt"), TEXT);
      const flags = flagsFor(folder, { steps: 60, out: "killed" }), out = join(folder, "killed");
      const run = start(2, flags), ended = run.output();
      while (!await Deno.stat(join(out, "last.safetensors")).then(() => true, () => false)) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      Deno.kill(pidOfRank(1, out)!, "SIGKILL");
      assertNotEquals((await ended).code, 0);
      const resumed = await start(3, [...flags, "--resume"]).output();
      assertEquals(resumed.code, 0, new TextDecoder().decode(resumed.stderr));
      const whole = await startTraining(flagsFor(folder, { steps: 60, out: "whole" })).end;
      assertEquals(whole.code, 0, whole.stderr);
      const [a, b] = [await readRun(out), await readRun(join(folder, "whole"))];
      assertEquals([a.best, a.last], [b.best, b.last]);
    }),
);

await mpiTest("what is wrong is said once, by one of the ranks", (start) =>
  inFolder(async (folder) => {
    for (const [flags, code] of [[["--corpus", join(folder, "nowhere.txt")], 1], [["--bogus"], 2]] as const) {
      const { code: ended, stderr } = await start(3, flags).output();
      const said = new TextDecoder().decode(stderr);
      assertEquals(ended, code, said);
      assertStringIncludes(said, code === 1 ? "nowhere.txt" : "unknown option '--bogus'");
      assertEquals(said.match(/^error: /gm)?.length, 1, said);
    }
  }));
