import { assertEquals, assertGreaterOrEqual } from "@std/assert";
import { join } from "@std/path";
import { findModelFiles } from "../../../lib/disk/model_files.ts";
import { inFolder } from "../../support/processes/in_folder.ts";

/** Writes a file below a folder, as if at that second. */
async function write(folder: string, name: string, second: number): Promise<void> {
  const path = join(folder, name);
  await Deno.mkdir(join(path, ".."), { recursive: true });
  await Deno.writeTextFile(path, "");
  await Deno.utime(path, second, second);
}

const namesIn = async (root: string, wanted?: string) =>
  (await findModelFiles({ root, ...wanted !== undefined && { wanted } })).map(({ name }) => name);

Deno.test("findModelFiles() lists runs before shipped models, each the newest first, equally old ones by name", () =>
  inFolder(async (root) => {
    await write(root, "static/models/young.safetensors", 9);
    await write(root, "static/models/old.safetensors", 8);
    await write(root, "checkpoints/b/best.safetensors", 2);
    await write(root, "checkpoints/a/best.safetensors", 2);
    await write(root, "checkpoints/z/best.safetensors", 3);
    assertEquals(await namesIn(root), [
      "checkpoints/z/best.safetensors",
      "checkpoints/a/best.safetensors",
      "checkpoints/b/best.safetensors",
      "static/models/young.safetensors",
      "static/models/old.safetensors",
    ]);
    const files = await findModelFiles({ root });
    assertEquals(files.map(({ shipped }) => shipped), [false, false, false, true, true]);
    assertEquals(files[0].modified, new Date(3000));
  }));

Deno.test("findModelFiles() puts the file asked for first, and lists it once", () =>
  inFolder(async (root) => {
    await write(root, "checkpoints/a/best.safetensors", 2);
    await write(root, "checkpoints/b/best.safetensors", 1);
    await write(root, "mine.safetensors", 1);
    const runs = ["checkpoints/a/best.safetensors", "checkpoints/b/best.safetensors"];
    assertEquals(await namesIn(root, join(root, "mine.safetensors")), ["mine.safetensors", ...runs]);
    assertEquals(await namesIn(root, join(root, runs[1])), runs.toReversed());
    assertEquals(await namesIn(root, join(root, "nowhere.safetensors")), runs);
  }));

Deno.test("findModelFiles() passes over whatever else lies in checkpoints", () =>
  inFolder(async (root) => {
    await write(root, "checkpoints/run/best.safetensors", 1);
    await write(root, "checkpoints/only_last/last.safetensors", 2);
    await write(root, "checkpoints/notes.txt", 3);
    await write(root, "static/models/README.md", 4);
    await Deno.mkdir(join(root, "checkpoints/folder/best.safetensors"), { recursive: true });
    await Deno.symlink("loop", join(root, "checkpoints/loop"));
    await Deno.symlink("nowhere", join(root, "checkpoints/dangling"));
    assertEquals(await namesIn(root), ["checkpoints/run/best.safetensors"]);
  }));

Deno.test("findModelFiles() finds nothing where there are no folders, or files in their place", () =>
  inFolder(async (root) => {
    assertEquals(await namesIn(root), []);
    await write(root, "checkpoints", 1);
    await write(root, "static/models", 1);
    assertEquals(await namesIn(root), []);
  }));

Deno.test("findModelFiles() without a root finds this project's shipped model from any folder", async () => {
  const shipped = (await findModelFiles()).filter(({ shipped }) => shipped);
  assertGreaterOrEqual(shipped.length, 1);
  assertEquals((await Deno.stat(shipped[0].path)).isFile, true);
});
