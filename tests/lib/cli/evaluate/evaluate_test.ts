import {
  assert,
  assertEquals,
  assertGreater,
  assertMatch,
  assertNotEquals,
  assertStringIncludes,
} from "@std/assert";
import { fromFileUrl, join } from "@std/path";
import { evaluateCommand } from "../../../../lib/cli/evaluate/evaluate.ts";
import type { CorpusKind } from "../../../../lib/text/chat_template.ts";
import { encodeCheckpoint } from "../../../../lib/training/checkpoint/checkpoint.ts";
import { tinyCheckpoint } from "../../../support/models/checkpoints.ts";
import { runInProcess } from "../../../support/processes/run_command.ts";

/** A folder with a checkpoint and a text over its characters a, b, c; removed afterwards. */
async function withFiles(use: (model: string, text: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    const [model, text] = [join(folder, "tiny.safetensors"), join(folder, "text.txt")];
    const { training: _, ...checkpoint } = tinyCheckpoint();
    await Deno.writeFile(model, encodeCheckpoint(checkpoint));
    await Deno.writeTextFile(text, "abcabcacb".repeat(60) + "aé");
    await use(model, text);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const run = (...args: string[]) => runInProcess(evaluateCommand(), args);

Deno.test("evaluate --json prints one object of a fixed shape", () =>
  withFiles(async (model, text) => {
    const { code, stdout, stderr } = await run(
      "--model",
      model,
      "--corpus",
      text,
      "--baseline",
      "--valid-fraction",
      "0.1",
      "--order",
      "3",
      "--json",
    );
    assertEquals([code, stderr], [0, ""]);
    assertEquals(stdout.split("\n").length, 1);
    const { stateful, cold, accuracy, unknown, characters, kneserNey, ...more } = JSON.parse(stdout);
    assertEquals(more, {});
    for (const { nats, bits, ...rest } of [stateful, cold, kneserNey]) {
      assert(Math.abs(nats / Math.LN2 - bits) < 1e-9);
      assertEquals(rest, "order" in rest ? { order: 3 } : {});
    }
    assert(accuracy >= 0 && accuracy <= 1);
    assertEquals([unknown, characters], [1, 55 - 1]);
    assertGreater(stateful.nats, kneserNey.nats);
  }));

Deno.test("evaluate tells people whether an untrained LSTM beats the counts", () =>
  withFiles(async (model, text) => {
    const { code, stdout } = await run(
      "--model",
      model,
      "--corpus",
      text,
      "--valid-fraction",
      "0.1",
      "--baseline",
    );
    assertEquals(code, 0);
    assertStringIncludes(stdout, "The LSTM does not beat the letter counts");
    assertStringIncludes(stdout, "54 characters predicted");
    assertStringIncludes(stdout, 'Unknown characters: 1 ("é" 1×)');
    assertStringIncludes(stdout, "not trained on the text that was counted");
  }));

Deno.test("evaluate reads chats as people's, or as those of the bot that the model has learnt to be", () =>
  withFiles(async (model, text) => {
    await Deno.writeTextFile(text, "A: abc\nB: cab\n\nA: ba\nB: acb\n");
    const { training: _, ...checkpoint } = tinyCheckpoint();
    const measure = async (kind: CorpusKind, format: string) => {
      await Deno.writeFile(model, encodeCheckpoint({ ...checkpoint, info: { ...checkpoint.info, kind } }));
      const { stdout } = await run("--model", model, "--corpus", text, "--format", format, "--json");
      return JSON.parse(stdout);
    };
    const people = await measure("bot", "chat"), bot = await measure("bot", "bot");
    assertEquals([people.characters, bot.characters], [17, 17]);
    assertNotEquals(people.stateful.nats, bot.stateful.nats);
    assertEquals(await measure("chat", "bot"), people);
  }));

Deno.test("evaluate --replies scores sixty replies", () =>
  withFiles(async (model) => {
    const { code, stdout } = await run("--model", model, "--replies", "--seeds", "1", "--json");
    assertEquals(code, 0);
    const scores = JSON.parse(stdout);
    assertEquals([scores.replies, scores.all.length, scores.kinds.greeting.replies], [60, 60, 10]);
    assertEquals(stdout, (await run("--model", model, "--replies", "--seeds", "1", "--json")).stdout);
    const unguided = await run("--model", model, "--replies", "--seeds", "1", "--json", "--guidance", "0");
    assertNotEquals(stdout, unguided.stdout);
    const shown = (await run("--model", model, "--replies", "--seeds", "1")).stdout;
    assertStringIncludes(shown, "> What are you?");
    assertMatch(shown, /\nall +60 /);
  }));

Deno.test("evaluate refuses flags that do not go together with exit code 2", () =>
  withFiles(async (model, text) => {
    for (
      const [args, reason] of [
        [["--replies", "--corpus", text], "without a corpus"],
        [["--corpus", text, "--baseline"], "--valid-fraction"],
        [["--corpus", text, "--baseline", text], "must not name the text to measure on"],
      ] as const
    ) {
      const { code, stderr } = await run("--model", model, "--format", "text", ...args);
      assertEquals(code, 2);
      assertStringIncludes(stderr, reason);
    }
  }));

Deno.test("evaluate runs as a process with permission to read only", () =>
  withFiles(async (model, text) => {
    const script = fromFileUrl(new URL("../../../../lib/cli/evaluate/evaluate.ts", import.meta.url));
    const command = new Deno.Command(Deno.execPath(), {
      args: ["run", "--no-prompt", "--allow-read", script, "--model", model, "--corpus", text],
    });
    const { code, stdout, stderr } = await command.output();
    assertEquals([code, new TextDecoder().decode(stderr)], [0, ""]);
    assertStringIncludes(new TextDecoder().decode(stdout), "--baseline TRAIN_FILE");
  }));
