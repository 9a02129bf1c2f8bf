import { assertEquals, assertLess, assertStringIncludes } from "@std/assert";
import { join } from "@std/path";
import { readCheckpoint, writeFileAtomically } from "../../../lib/cli/checkpoint_file.ts";
import { exitCodeOf } from "../../../lib/cli/command.ts";
import { convertCommand, weightChange } from "../../../lib/cli/convert.ts";
import { encodeCheckpoint } from "../../../lib/training/checkpoint.ts";
import { tinyCheckpoint } from "../../support/checkpoints.ts";

Deno.test("deno task convert drops the training state and rounds the weights, nothing else", async () => {
  const folder = await Deno.makeTempDir();
  const source = join(folder, "last.safetensors");
  const before = tinyCheckpoint();
  await writeFileAtomically(source, encodeCheckpoint(before));
  const said: string[] = [];
  const log = console.log;
  console.log = (text: string) => void said.push(text);
  try {
    assertEquals(await exitCodeOf(convertCommand(), ["--model", source]), 0);
  } finally {
    console.log = log;
  }
  const target = join(folder, "last.f16.safetensors");
  const after = await readCheckpoint(target);
  assertEquals([after.info, after.model.config, after.training], [
    before.info,
    before.model.config,
    undefined,
  ]);
  assertLess(weightChange(before, after).relative, 1 / 2048);
  assertStringIncludes(said.join("\n"), `${target}: `);
  assertStringIncludes(said.join("\n"), "rounded by at most");
  await Deno.remove(folder, { recursive: true });
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
