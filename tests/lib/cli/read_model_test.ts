import { assertEquals, assertMatch, assertRejects } from "@std/assert";
import { join } from "@std/path";
import { readModel } from "../../../lib/cli/read_model.ts";
import { encodeCheckpoint } from "../../../lib/training/checkpoint/checkpoint.ts";
import { tinyCheckpoint } from "../../support/models/checkpoints.ts";
import { inFolder } from "../../support/processes/in_folder.ts";

const { training: _, ...best } = tinyCheckpoint();

/** Runs a test in a working folder of its own, and gives what was said on stderr. */
async function inWorkingFolder(test: () => Promise<void>): Promise<string[]> {
  const [before, complain] = [Deno.cwd(), console.error];
  const said: string[] = [];
  console.error = (line: string) => void said.push(line);
  try {
    await inFolder(async (folder) => {
      Deno.chdir(folder);
      try {
        await test();
      } finally {
        Deno.chdir(before);
      }
    });
  } finally {
    console.error = complain;
  }
  return said;
}

async function writeRun(name: string, bytes: Uint8Array, second: number): Promise<string> {
  const path = join("checkpoints", name, "best.safetensors");
  await Deno.mkdir(join("checkpoints", name), { recursive: true });
  await Deno.writeFile(path, bytes);
  await Deno.utime(path, second, second);
  return path;
}

Deno.test("readModel() reads the newest run's model, and passes over one that is broken", async () => {
  const said = await inWorkingFolder(async () => {
    await writeRun("old", encodeCheckpoint({ ...best, info: { ...best.info, name: "old" } }), 1);
    const path = await writeRun("new", encodeCheckpoint(best), 2);
    const found = await readModel();
    assertEquals([found.path, found.checkpoint.info.name], [path, "tiny"]);
    await writeRun("broken", new Uint8Array(100), 3);
    assertEquals((await readModel()).path, path);
  });
  assertEquals(said.length, 1);
  assertMatch(said[0], /^Skipped checkpoints.broken.best\.safetensors: Cannot read/);
});

Deno.test("readModel() reads the shipped model where there is no run", () =>
  inWorkingFolder(async () => {
    assertMatch((await readModel()).path, /static.models.\w+\.safetensors$/);
  }).then((said) => assertEquals(said, [])));

Deno.test("readModel() reads the model that is named, and no other in its place", () =>
  inWorkingFolder(async () => {
    await writeRun("new", encodeCheckpoint(best), 1);
    assertEquals((await readModel(join("checkpoints", "new"))).checkpoint.info.name, "tiny");
    const broken = await writeRun("broken", new Uint8Array(100), 2);
    await assertRejects(() => readModel(broken), SyntaxError, broken);
  }).then((said) => assertEquals(said, [])));
