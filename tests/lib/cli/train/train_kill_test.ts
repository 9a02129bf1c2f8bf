import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "@std/path";
import { readCheckpoint } from "../../../../lib/disk/read_checkpoint.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { readRun, runTraining, startTraining } from "../../../support/processes/train_process.ts";

/** In CI as many kills as are promised; at the desk fewer, to stay quick. */
const KILLS = Deno.env.get("CI") ? 25 : 8;
const SIGNALS = ["SIGKILL", "SIGTERM", "SIGINT"] as const;
const CODES = { SIGKILL: 137, SIGTERM: 143, SIGINT: 130 };

const exists = (path: string) => Deno.stat(path).then(() => true, () => false);
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

Deno.test(`deno task train, killed ${KILLS} times at random moments and resumed, ends with the same bytes`, async () => {
  const folder = await Deno.makeTempDir();
  const corpus = join(folder, "corpus.txt");
  await Deno.writeTextFile(
    corpus,
    "A: how are you?\nB: fine, and you?\n\nA: who are you?\nB: a small network.\n\n".repeat(40),
  );
  const [whole, killed] = [join(folder, "whole"), join(folder, "killed")];
  const flags = [
    "--corpus",
    corpus,
    "--valid",
    corpus,
    "--hidden-size",
    "12",
    "--batch-size",
    "4",
    "--seq-length",
    "16",
  ];
  flags.push("--steps", "900", "--eval-every", "20", "--dropout", "0.1", "--ema", "0.99");

  const begin = performance.now();
  const uninterrupted = await runTraining([...flags, "--out", whole]);
  assertEquals(
    [uninterrupted.code, uninterrupted.stderr.includes("error")],
    [0, false],
    uninterrupted.stderr,
  );
  const duration = performance.now() - begin;

  const random = new Random(Date.now());
  for (let kill = 0; kill < KILLS; kill++) {
    // The number of threads may change: it does not change the result.
    const threads = String(1 + kill % 2);
    const { child, end } = startTraining([...flags, "--threads", threads, "--out", killed, "--resume"]);
    const signal = SIGNALS[kill % 3];
    await sleep(random.uniform() * Math.min(duration, 1000));
    try {
      child.kill(signal);
    } catch {
      // It has ended already.
    }
    const { code, stderr } = await end;
    assert(code === 0 || code === CODES[signal], `${signal} gave exit code ${code}: ${stderr}`);
    if (stderr.includes("Saved at step")) {
      assertStringIncludes(stderr, `To go on: deno task train --resume --out ${killed}`);
    }
    for (const name of ["best.safetensors", "last.safetensors"]) {
      if (await exists(join(killed, name))) await readCheckpoint(join(killed, name)); // throws if it is not whole
    }
  }
  assertEquals((await runTraining([...flags, "--out", killed, "--resume"])).code, 0);

  const [expected, resumed] = [await readRun(whole), await readRun(killed)];
  assert(expected.last.every((byte, i) => byte === resumed.last[i]), "last.safetensors differs");
  assert(expected.best.every((byte, i) => byte === resumed.best[i]), "best.safetensors differs");
  assertEquals([resumed.last.length, resumed.best.length], [expected.last.length, expected.best.length]);
  assertEquals(resumed.names, ["best.safetensors", "last.safetensors", "log.jsonl"]);

  const lines = (await Deno.readTextFile(join(killed, "log.jsonl"))).trimEnd().split("\n").map((line) =>
    JSON.parse(line)
  );
  const evaluated = lines.filter(({ event }) => event === "evaluation").map(({ step }) => step);
  assertEquals(evaluated, Array.from({ length: 45 }, (_, i) => 20 * (i + 1)));
  await Deno.remove(folder, { recursive: true });
});
