import { assert, assertEquals, assertRejects } from "@std/assert";
import { join } from "@std/path";
import { removeStaleFiles, writeFileAtomically } from "../../../lib/disk/write_atomically.ts";
import { inFolder } from "../../support/processes/in_folder.ts";

const namesIn = async (folder: string) =>
  (await Array.fromAsync(Deno.readDir(folder), (one) => one.name)).sort();

Deno.test("writeFileAtomically() makes the folder, replaces the file and leaves nothing else", () =>
  inFolder(async (folder) => {
    const path = join(folder, "a", "b", "file");
    await writeFileAtomically(path, new Uint8Array([1, 2]));
    await writeFileAtomically(path, new Uint8Array([3]));
    assertEquals(await Deno.readFile(path), new Uint8Array([3]));
    assertEquals(await namesIn(join(folder, "a", "b")), ["file"]);
  }));

Deno.test("writeFileAtomically() on a full disk keeps the old file, cleans up and says so", () =>
  inFolder(async (folder) => {
    const path = join(folder, "file");
    await writeFileAtomically(path, new Uint8Array([1, 2, 3]));
    const write = Deno.FsFile.prototype.write;
    let calls = 0;
    Deno.FsFile.prototype.write = function (bytes) {
      if (calls++ > 0) return Promise.reject(new Error("No space left on device (os error 28)"));
      return write.call(this, bytes.subarray(0, 1));
    };
    try {
      await assertRejects(
        () => writeFileAtomically(path, new Uint8Array([9, 9, 9])),
        Error,
        `Cannot save ${path}: No space left on device (os error 28). The old file is unchanged.`,
      );
    } finally {
      Deno.FsFile.prototype.write = write;
    }
    assertEquals(calls, 2);
    assertEquals(await Deno.readFile(path), new Uint8Array([1, 2, 3]));
    assertEquals(await namesIn(folder), ["file"]);
  }));

Deno.test("removeStaleFiles() removes what killed processes left, and nothing else", () =>
  inFolder(async (folder) => {
    for (
      const name of [".last.safetensors.123.tmp", ".hidden.tmp", "last.safetensors", "log.jsonl", "x.1.tmp"]
    ) {
      await Deno.writeTextFile(join(folder, name), "");
    }
    await removeStaleFiles(folder);
    assertEquals(await namesIn(folder), [".hidden.tmp", "last.safetensors", "log.jsonl", "x.1.tmp"]);
    assert(await Deno.stat(folder));
  }));
