import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { createModel } from "../../../../lib/nn/model.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { Vocabulary } from "../../../../lib/text/vocabulary.ts";
import { encodeCheckpoint } from "../../../../lib/training/checkpoint/checkpoint.ts";
import { noisyCheckpoint, runTask, withModels } from "./chat_fixture.ts";

Deno.test("chat answers each line of a pipe on stdout and says all else on stderr", () =>
  withModels(async (folder) => {
    const { code, stdout, stderr } = await runTask(
      "chat",
      ["--model", `${folder}/chat.safetensors`, "--length", "40"],
      "hello\r\n\n/temperature 0.3\nhow are you ß?",
    );
    assertEquals(code, 0);
    assertEquals(stdout.split("\n").filter((line) => line !== "" && !line.startsWith("      ")).length, 2);
    assertStringIncludes(stderr, "trained on conversations");
    assertStringIncludes(stderr, "temperature is 0.3");
    assertStringIncludes(stderr, 'never seen "ß"');
  }));

Deno.test("chat gives the same replies for the same seed and messages, and others for another seed", () =>
  withModels(async (folder) => {
    const chat = (seed: string, lines: string) =>
      runTask("chat", ["--model", `${folder}/text.safetensors`, "--seed", seed], lines);
    const [first, again, typed, other] = await Promise.all([
      chat("5", "one\ntwo\n"),
      chat("5", "one\ntwo\n"),
      chat("9", "/seed 5\none\ntwo\n"),
      chat("6", "one\ntwo\n"),
    ]);
    assertEquals(again.stdout, first.stdout);
    assertEquals(typed.stdout, first.stdout);
    assert(other.stdout !== first.stdout);
  }));

Deno.test("chat goes on with a saved conversation as if it had never stopped", () =>
  withModels(async (folder) => {
    const chat = (lines: string) =>
      runTask("chat", ["--model", `${folder}/chat.safetensors`, "--length", "30"], lines);
    const whole = await chat("one\ntwo\n/seed 3\nthree\n");
    const saved = await chat(`one\ntwo\n/save ${folder}/a.chat\n`);
    assertMatch(saved.stderr, /Saved 2 exchanges and the memory to .*a\.chat \(\d+ bytes\)/);
    const loaded = await chat(`/load ${folder}/a.chat\n/seed 3\nthree\n`);
    assertEquals(saved.stdout + loaded.stdout, whole.stdout);
  }));

Deno.test("chat goes on after commands that cannot be done", () =>
  withModels(async (folder) => {
    await Deno.writeTextFile(`${folder}/not.chat`, "x".repeat(100));
    const commands = [
      "/undo",
      "/retry",
      "/top-p 7",
      "/seed x",
      "/temperature abc",
      "/load",
      `/load ${folder}/none`,
      `/load ${folder}/not.chat`,
      `/save ${folder}/not.chat/inside`,
      "/dance",
    ];
    const { code, stdout, stderr } = await runTask(
      "chat",
      ["--model", `${folder}/chat.safetensors`, "--length", "20"],
      commands.join("\n") + "\nhello\n",
    );
    assertEquals(code, 0);
    for (
      const words of [
        "nothing to take back",
        "nothing to retry",
        "Cannot set top-p as it must be above 0 and at most 1: current value is 7",
        "Cannot set seed as it must be an integer: current value is x",
        "Cannot set temperature as it must be a finite number of at least 0: current value is abc",
        "Which file?",
        "there is no such file",
        "not.chat must be a saved conversation",
        "Cannot save",
        "no command /dance",
      ]
    ) assertStringIncludes(stderr, words);
    assert(stdout.trim().length > 0);
    assert(!stderr.includes("    at "));
  }));

Deno.test("chat shows the memory in words when there are no colours", () =>
  withModels(async (folder) => {
    const { stderr } = await runTask(
      "chat",
      ["--model", `${folder}/chat.safetensors`],
      "hello\n/state\n/help\n/quit\n",
    );
    assertStringIncludes(stderr, "The whole memory of this conversation: 48 floats, 192 bytes.");
    assertMatch(stderr, /long-term memory c \(cell state\), layer 2: 12 units\n {2}mean size \d/);
    assertStringIncludes(stderr, "/retry");
    assert(!stderr.includes("\x1b"));
  }));

Deno.test("chat lets no control character of a model through to the terminal", () =>
  withModels(async (folder) => {
    const vocabulary = new Vocabulary("\x1b\x07\x9b\u202ea[2J");
    const model = createModel(
      { ...noisyCheckpoint("chat").model.config, vocabularySize: vocabulary.size },
      new Random(1),
    );
    await Deno.writeFile(
      `${folder}/evil.safetensors`,
      encodeCheckpoint({ ...noisyCheckpoint("chat"), model, vocabulary }),
    );
    const flags = ["--model", `${folder}/evil.safetensors`, "--temperature", "2"];
    const { stdout } = await runTask("chat", flags, "a\na\na\n");
    assert(stdout.length > 20);
    assertMatch(stdout, /^[a[2J\n]*$/);
  }));
