import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertLess,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import { join } from "@std/path";
import { readCheckpoint } from "../../../../lib/disk/read_checkpoint.ts";
import {
  fileOf,
  readRun,
  runTraining,
  startTraining,
  startTrainingTask,
} from "../../../support/processes/train_process.ts";

const CHATS = Array.from({ length: 30 }, (_, i) => `A: what is ${i}?\nB: it is ${i}.\n`).join("\n");
const SMALL = ["--hidden-size", "8", "--batch-size", "2", "--seq-length", "10", "--threads", "1"];

/** Gives a test a folder of its own that holds `chats.txt`. */
async function inFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(join(folder, "chats.txt"), CHATS);
    await test(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("deno task train keeps best, last and log, and tells the command to chat", () =>
  inFolder(async (cwd) => {
    const flags = ["--corpus", "chats.txt", ...SMALL, "--steps", "40", "--eval-every", "15"];
    const { code, stdout, stderr } = await runTraining(flags, { cwd });
    assertEquals(code, 0, stderr);
    const run = join("checkpoints", "chats");
    assertStringIncludes(stdout, `deno task chat --model ${join(run, "best.safetensors")}`);
    assertMatch(stdout, /┤/);
    assertEquals(stderr.includes("\x1b") || stdout.includes("\x1b"), false);
    assertEquals(stderr.match(/^step \d+/gm), ["step 15", "step 30", "step 40"]);

    const { names } = await readRun(join(cwd, run));
    assertEquals(names, ["best.safetensors", "last.safetensors", "log.jsonl"]);
    const last = await readCheckpoint(join(cwd, run, "last.safetensors"));
    assertEquals([last.info.step, last.info.name, last.info.kind], [40, "chats", "chat"]);
    assertEquals((await readCheckpoint(join(cwd, run))).training, undefined);

    // The next run of the same corpus does not overwrite the first.
    assertStringIncludes((await runTraining(flags, { cwd })).stdout, join("checkpoints", "chats-2"));
    assertEquals(
      (await readRun(join(cwd, "checkpoints", "chats-2"))).last,
      (await readRun(join(cwd, run))).last,
    );
  }));

for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143]] as const) {
  Deno.test(`deno task train saves after ${signal}, says how to go on and exits with ${code}`, () =>
    inFolder(async (cwd) => {
      const flags = [
        "--corpus",
        "chats.txt",
        ...SMALL,
        "--steps",
        "1000000",
        "--eval-every",
        "10",
        "--out",
        "run",
      ];
      const training = startTraining(flags, { cwd });
      const file = join(cwd, "run", "last.safetensors");
      await fileOf(training, file);

      training.child.kill(signal);
      const { code: found, stderr } = await training.end;
      assertEquals(found, code, stderr);
      const [, step] =
        stderr.match(/Saved at step (\d+)\. To go on: deno task train --resume --out run\n$/) ?? [];
      assertEquals((await readCheckpoint(file)).info.step, Number(step));
    }));
}

Deno.test("deno task train --resume refuses other settings, another corpus and a broken file", () =>
  inFolder(async (cwd) => {
    const flags = ["--corpus", "chats.txt", ...SMALL, "--steps", "12", "--out", "run"];
    const first = await runTraining([...flags, "--resume"], { cwd });
    assertEquals(first.code, 0);
    assertStringIncludes(first.stderr, "Nothing to resume in run yet: starting a new run.");
    const resume = (...more: string[]) => runTraining(["--resume", "--out", "run", ...more], { cwd });

    const other = await resume("--hidden-size", "9");
    assertEquals(other.code, 2);
    assertStringIncludes(other.stderr, "Cannot resume with --hidden-size 9 as the run was started with 8");

    assertEquals((await runTraining(flags, { cwd })).code, 2); // a run lies there already
    const before = await readRun(join(cwd, "run"));
    assertEquals((await resume()).code, 0);
    assertEquals(await readRun(join(cwd, "run")), before);
    assertEquals((await resume("--steps", "15")).code, 0);
    assertEquals((await readCheckpoint(join(cwd, "run", "last.safetensors"))).info.step, 15);

    await Deno.writeTextFile(join(cwd, "chats.txt"), CHATS.replaceAll("what", "that"));
    const changed = await resume();
    assertEquals(changed.code, 1);
    assertStringIncludes(changed.stderr, "the training corpus must be the one the run started with");

    await Deno.truncate(join(cwd, "run", "last.safetensors"), 1000);
    const broken = await resume();
    assertEquals(broken.code, 1);
    assertMatch(broken.stderr, /^error: Cannot read run\/last.safetensors as safetensors .*\n$/);
  }));

Deno.test("deno task train --from goes on with a trained model's weights on another corpus", () =>
  inFolder(async (cwd) => {
    const flags = ["--corpus", "chats.txt", ...SMALL, "--out"];
    assertEquals((await runTraining([...flags, "first", "--steps", "120"], { cwd })).code, 0);
    await Deno.writeTextFile(join(cwd, "chats.txt"), CHATS.replaceAll("what", "whßt"));
    const { code, stderr } = await runTraining([...flags, "second", "--steps", "1", "--from", "first"], {
      cwd,
    });
    assertEquals(code, 0, stderr);
    assertMatch(stderr, /30 of them are not in the model's vocabulary/);
    const [first, second] = [
      await readCheckpoint(join(cwd, "first")),
      await readCheckpoint(join(cwd, "second")),
    ];
    assertLess(second.info.losses.valid!, first.info.losses.valid! + 0.5);
    assertEquals(second.vocabulary.characters, first.vocabulary.characters);
  }));

Deno.test("deno task train --from with a larger --hidden-size adds units that change nothing at first", () =>
  inFolder(async (cwd) => {
    const flags = ["--corpus", "chats.txt", ...SMALL];
    assertEquals((await runTraining([...flags, "--out", "narrow", "--steps", "120"], { cwd })).code, 0);
    const widen = ["--hidden-size", "40", "--steps", "1", "--learning-rate", "1e-9", "--from", "narrow"];
    const { code, stderr } = await runTraining([...flags, "--out", "wide", ...widen], { cwd });
    assertEquals(code, 0, stderr);
    const [narrow, wide] = [
      await readCheckpoint(join(cwd, "narrow")),
      await readCheckpoint(join(cwd, "wide")),
    ];
    assertEquals(wide.model.config, { ...narrow.model.config, hiddenSize: 40 });
    assertAlmostEquals(wide.info.losses.valid!, narrow.info.losses.valid!, 1e-5);
  }));

Deno.test("deno task train --overwrite leaves nothing of the earlier run", () =>
  inFolder(async (cwd) => {
    const flags = ["--corpus", "chats.txt", ...SMALL, "--out"];
    assertEquals((await runTraining([...flags, "run", "--steps", "30"], { cwd })).code, 0);
    assertEquals((await runTraining([...flags, "run", "--steps", "5", "--overwrite"], { cwd })).code, 0);
    assertEquals((await runTraining([...flags, "new", "--steps", "5"], { cwd })).code, 0);
    const [overwritten, fresh] = [await readRun(join(cwd, "run")), await readRun(join(cwd, "new"))];
    assertEquals(overwritten, fresh);
  }));

Deno.test("deno task train that diverges exits with 1, names the tensor and keeps a sound checkpoint", () =>
  inFolder(async (cwd) => {
    const flags = [
      "--corpus",
      "chats.txt",
      ...SMALL,
      "--steps",
      "60",
      "--learning-rate",
      "1e9",
      "--out",
      "run",
    ];
    const { code, stderr } = await runTraining(flags, { cwd });
    assertEquals(code, 1);
    assertMatch(stderr, /Going on from step 0 at half the learning rate/);
    assertMatch(
      stderr,
      /error: Training has diverged in step \d+: the loss is .*, seen in (lstm|decoder)\.\w+/,
    );
    assert((await readCheckpoint(join(cwd, "run", "last.safetensors"))).info.step >= 1);
    assertEquals(/\bat \w+ .*:\d+:\d+/.test(stderr), false);
  }));

Deno.test("deno task train lets only one process into a folder", () =>
  inFolder(async (cwd) => {
    const flags = ["--corpus", "chats.txt", ...SMALL, "--out", "run"];
    const training = startTraining([...flags, "--steps", "1000000"], { cwd });
    const file = join(cwd, "run", "last.safetensors");
    await fileOf(training, file);

    const { code, stderr } = await runTraining([...flags, "--resume"], { cwd });
    training.child.kill("SIGKILL");
    await training.end;
    assertEquals([code, stderr.includes("Another process is training in run")], [1, true], stderr);
  }));

Deno.test("deno task train saves and stops when its task runner is killed", () =>
  inFolder(async (folder) => {
    const run = join(folder, "run");
    const corpus = join(folder, "chats.txt");
    const task = startTrainingTask(["--corpus", corpus, ...SMALL, "--steps", "1000000", "--out", run]);
    await fileOf(task, join(run, "last.safetensors"));
    task.child.kill("SIGKILL");
    const { stderr } = await task.end; // ends when the orphan has closed the pipe
    const step = Number(stderr.match(/SIGTERM: .*\nSaved at step (\d+)/)?.[1]);
    assertEquals((await readCheckpoint(join(run, "last.safetensors"))).info.step, step);
  }));
