import { assertEquals, assertRejects } from "@std/assert";
import { join } from "@std/path";
import { UsageError } from "../../../../lib/cli/command.ts";
import { folderToBegin, folderToResume, holdFolder } from "../../../../lib/cli/train/run_folder.ts";

Deno.test("folderToBegin() and folderToResume() keep runs apart", async () => {
  const out = await Deno.makeTempDir();
  assertEquals(await folderToBegin("x", { out }), out);
  assertEquals(await folderToResume({ out }), undefined);
  await Deno.writeTextFile(join(out, "last.safetensors"), "");
  assertEquals(await folderToResume({ out }), out);
  await assertRejects(() => folderToBegin("x", { out }), UsageError, "There is already a run in");
  assertEquals(await folderToBegin("x", { out, overwrite: true }), out);
  await Deno.remove(out, { recursive: true });
});

Deno.test("holdFolder() makes the folder, clears stale files and lets no second holder in", async () => {
  const parent = await Deno.makeTempDir();
  const folder = join(parent, "a", "run");
  await Deno.mkdir(folder, { recursive: true });
  await Deno.writeTextFile(join(folder, ".last.safetensors.77.tmp"), "torn");
  {
    using _log = await holdFolder(folder);
    assertEquals(await Array.fromAsync(Deno.readDir(folder), ({ name }) => name), ["log.jsonl"]);
    await assertRejects(() => holdFolder(folder, { patience: 150 }), Error, "Another process is training");
  }
  (await holdFolder(folder)).close();
  await Deno.writeTextFile(join(parent, "file"), "");
  await assertRejects(() => holdFolder(join(parent, "file")), Error, "Cannot write to the folder");
  await Deno.remove(parent, { recursive: true });
});
