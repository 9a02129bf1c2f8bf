import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { join } from "@std/path";
import { readCheckpoint } from "../../../../lib/disk/read_checkpoint.ts";
import { packZip } from "../../../support/chats/zip.ts";
import { inFolder } from "../../../support/processes/in_folder.ts";
import { runTraining } from "../../../support/processes/train_process.ts";

const SMALL = ["--hidden-size", "8", "--threads", "1", "--no-samples"];

/** A group of three on a phone, one line a minute. */
const GROUP = ["Mia Berg: hi all", "Jon: hi", "Lou: tea?", "Jon: yes", "Mia Berg: me too"]
  .map((line, i) => `3/14/25, 9:0${i} AM - ${line}\n`).join("");

Deno.test("deno task train learns from a phone's zip, says what it reads, and resumes with the same options", () =>
  inFolder(async (cwd) => {
    await Deno.writeFile(join(cwd, "my group.zip"), await packZip({ "WhatsApp Chat with Lou.txt": GROUP }));
    const flags = ["--corpus", "my group.zip", "--bot", "jon", "--same", "Mia=Mia Berg", ...SMALL, "--steps"];
    const wrong = await runTraining([...flags, "2"], { cwd });
    assertEquals(wrong.code, 2);
    assertStringIncludes(wrong.stderr, 'Cannot find "Mia"');
    assertStringIncludes(wrong.stderr, 'Did you mean "Mia Berg"?');

    const right = flags.map((flag) => flag === "Mia=Mia Berg" ? "Lou=Mia Berg" : flag);
    const { code, stdout, stderr } = await runTraining([...right, "2", "--out", "my bot"], { cwd });
    assertEquals(code, 0, stderr);
    assertStringIncludes(stderr, "people   Lou 3 messages, Jon 2 (the bot)\n");
    assertStringIncludes(stderr, "chats    1 conversation of 5 turns, 2025-03-14 to 2025-03-14\n");
    assertStringIncludes(stderr, "too little text to hold any back");
    assertStringIncludes(stdout, "deno task chat --model 'my bot/best.safetensors'");

    const last = await readCheckpoint(join(cwd, "my bot", "last.safetensors"));
    assertEquals(last.training?.progress.sources.reading, { bot: "jon", same: ["Lou=Mia Berg"] });
    await Deno.rename(join(cwd, "my group.zip"), join(cwd, "moved.zip"));
    const gone = await runTraining(["--resume", "--out", "my bot", "--steps", "4"], { cwd });
    assertMatch(gone.stderr, /my group\.zip .* name its new place with --corpus/);
    const resume = ["--resume", "--out", "my bot", "--steps", "4", "--corpus", "moved.zip"];
    assertEquals((await runTraining([...resume, "--bot", "lou"], { cwd })).code, 2);
    const resumed = await runTraining(resume, { cwd });
    assertEquals(resumed.code, 0, resumed.stderr);
    assertStringIncludes(resumed.stderr, "continuing from step 2");
  }));

Deno.test("deno task train makes a first experiment of five lines, be they a chat or a text", () =>
  inFolder(async (cwd) => {
    await Deno.writeTextFile(join(cwd, "five.txt"), "A: hi\nB: hello\nA: how are you?\nB: fine\nA: bye\n");
    await Deno.writeTextFile(join(cwd, "tale.txt"), "Once\nupon\na time\nit was\nnight\n");
    for (const [file, said] of [["five.txt", "labelled lines"], ["tale.txt", "read as plain text"]]) {
      const { code, stderr } = await runTraining(["--corpus", file, ...SMALL, "--steps", "3"], { cwd });
      assertEquals(code, 0, stderr);
      assertStringIncludes(stderr, said);
    }
    const flags = [
      "--corpus",
      "tale.txt",
      ...SMALL,
      "--steps",
      "3",
      "--batch-size",
      "4",
      "--seq-length",
      "9",
    ];
    const { code, stderr } = await runTraining(flags, { cwd });
    assertEquals(code, 2);
    assertStringIncludes(stderr, "--batch-size · (--seq-length + 1) = 4 · (9 + 1) = 40 characters");
  }));

Deno.test("deno task train asks for the bot of a group, and says what one person alone is good for", () =>
  inFolder(async (cwd) => {
    await Deno.writeTextFile(join(cwd, "group.txt"), GROUP);
    await Deno.writeTextFile(join(cwd, "alone.txt"), "Mia: hi\nMia: anyone?\nMia: hello?\n");
    const group = await runTraining(["--corpus", "group.txt", ...SMALL], { cwd });
    assertEquals(group.code, 2);
    assertStringIncludes(
      group.stderr,
      'name one, e.g. --bot "Mia Berg". There are: Mia Berg (2 messages), Jon (2',
    );
    const alone = await runTraining(["--corpus", "alone.txt", ...SMALL], { cwd });
    assertEquals(alone.code, 2);
    assertStringIncludes(
      alone.stderr,
      "one person alone makes no dialogue: Mia (3 messages) is all there is",
    );
    const voice = await runTraining(["--corpus", "alone.txt", "--bot", "Mia", "--steps", "2", ...SMALL], {
      cwd,
    });
    assertEquals(voice.code, 0, voice.stderr);
  }));

Deno.test("deno task train finds the names in the one of its corpora that has them", () =>
  inFolder(async (cwd) => {
    await Deno.writeTextFile(join(cwd, "group.txt"), GROUP);
    await Deno.writeTextFile(join(cwd, "bot.txt"), "A: who?\nB: me\n\nA: when?\nB: now\n");
    const flags = ["--corpus", "group.txt", "--replies", "bot.txt", ...SMALL, "--steps", "2", "--bot"];
    const { code, stderr } = await runTraining([...flags, "Lou"], { cwd });
    assertEquals(code, 0, stderr);
    assertStringIncludes(stderr, "Lou 1 (the bot)");
    assertStringIncludes(stderr, "B 2 (the bot)");
    assertEquals((await runTraining([...flags, "Zed"], { cwd })).code, 2);
  }));
