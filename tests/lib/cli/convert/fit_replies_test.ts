import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "@std/path";
import { exitCodeOf } from "../../../../lib/cli/command.ts";
import { convertCommand } from "../../../../lib/cli/convert/convert.ts";
import { readCheckpoint } from "../../../../lib/disk/read_checkpoint.ts";
import { modelIdentity } from "../../../../lib/mod.ts";
import { tinyCheckpoint } from "../../../support/models/tiny_checkpoint.ts";

const chats = (count: number) =>
  Array.from({ length: count }, (_, i) => `A: is it ${i}?\nB: it is.\n`).join("\n");

/** Fits a model with random weights to some chats. */
async function fit(exchanges: number) {
  const folder = await Deno.makeTempDir();
  const model = join(folder, "best.safetensors"), chat = join(folder, "chat.txt"), out = join(folder, "out");
  await Deno.writeFile(model, tinyCheckpoint());
  await Deno.writeTextFile(chat, chats(exchanges));
  const said: string[] = [], { log, error } = console;
  console.log = console.error = (text: string) => void said.push(text);
  try {
    const code = await exitCodeOf(convertCommand(), ["--model", model, "--fit-replies", chat, "--out", out]);
    const [before, after] = [await readCheckpoint(model), code === 0 ? await readCheckpoint(out) : undefined];
    return { code, before, after, said: said.join("\n") };
  } finally {
    Object.assign(console, { log, error });
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("deno task convert --fit-replies puts thresholds into a model, and no words into its mouth", async () => {
  const { code, before, after, said } = await fit(25);
  assertEquals(code, 0, said);
  const { redraw, ...others } = after!.info.thresholds!;
  assert(redraw > 3, "random weights are sure of nothing");
  assertEquals(others, {});
  assertStringIncludes(said, `drawn again above a mean surprise of ${redraw} nats`);
  assertEquals(after!.info, { ...before.info, thresholds: { redraw } });
  assert(modelIdentity(after!.model, after!.vocabulary).length === 16);
});

Deno.test("deno task convert --fit-replies says that it takes twenty replies", async () => {
  const { code, said } = await fit(10);
  assertEquals(code, 2);
  assertStringIncludes(said, "at least twenty replies");
});
