import { assertEquals, assertLess, assertStringIncludes } from "@std/assert";
import { join } from "@std/path";
import { readCheckpoint } from "../../../../lib/disk/read_checkpoint.ts";
import { writeFileAtomically } from "../../../../lib/disk/write_atomically.ts";
import { exitCodeOf } from "../../../../lib/cli/command.ts";
import { convertCommand, weightChange } from "../../../../lib/cli/convert/convert.ts";
import { type Checkpoint, encodeCheckpoint } from "../../../../lib/training/checkpoint/checkpoint.ts";
import { tinyCheckpoint } from "../../../support/models/checkpoints.ts";

/** Converts a checkpoint in a folder of its own. */
async function convert(before: Checkpoint) {
  const folder = await Deno.makeTempDir();
  const source = join(folder, "last.safetensors"), target = join(folder, "last.f16.safetensors");
  await writeFileAtomically(source, encodeCheckpoint(before));
  const said: string[] = [];
  const log = console.log;
  console.log = (text: string) => void said.push(text);
  try {
    assertEquals(await exitCodeOf(convertCommand(), ["--model", source]), 0);
    return { after: await readCheckpoint(target), said: said.join("\n"), target };
  } finally {
    console.log = log;
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("deno task convert drops the training state and rounds the weights, nothing else", async () => {
  const before = tinyCheckpoint();
  const { after, said, target } = await convert(before);
  assertEquals([after.info, after.model.config, after.training], [
    before.info,
    before.model.config,
    undefined,
  ]);
  assertLess(weightChange(before, after).relative, 1 / 2048);
  assertStringIncludes(said, `${target}: `);
  assertStringIncludes(said, "rounded by at most");
});

Deno.test("deno task convert does not convert a file onto itself", async () => {
  const error = console.error;
  console.error = () => {};
  try {
    assertEquals(await exitCodeOf(convertCommand(), ["--model", "a.f16.safetensors"]), 2);
    assertEquals(await exitCodeOf(convertCommand(), ["--model", "nowhere.safetensors"]), 1);
  } finally {
    console.error = error;
  }
});
