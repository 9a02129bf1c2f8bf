import { assertEquals, assertThrows } from "@std/assert";
import { join } from "@std/path";
import { RunOnDisk } from "../../../lib/disk/run_on_disk.ts";
import { inFolder } from "../../support/processes/in_folder.ts";

/** Gives a test a run in a folder of its own. */
const withRun = (test: (run: RunOnDisk, folder: string) => Promise<void> | void) =>
  inFolder(async (folder) => {
    using file = await Deno.open(join(folder, "log.jsonl"), { read: true, create: true, append: true });
    await test(new RunOnDisk(folder, file), folder);
  });

Deno.test("RunOnDisk keeps both checkpoints under the names that people know", () =>
  withRun(async (run, folder) => {
    await run.save("best", Uint8Array.of(1));
    await run.save("last", Uint8Array.of(2));
    await run.save("last", Uint8Array.of(3));
    assertEquals([await run.load("best"), await run.load("last")], [Uint8Array.of(1), Uint8Array.of(3)]);
    assertEquals(await Deno.readFile(join(folder, "best.safetensors")), Uint8Array.of(1));
    assertEquals(await Deno.readFile(join(folder, "last.safetensors")), Uint8Array.of(3));
  }));

Deno.test("RunOnDisk's log keeps lines in order, in any script", () =>
  withRun((run, folder) => {
    assertEquals(run.log.read(), []);
    run.log.append("né 😀");
    run.log.append("");
    run.log.append("two");
    assertEquals(run.log.read(), ["né 😀", "", "two"]);
    assertEquals(Deno.readTextFileSync(join(folder, "log.jsonl")), "né 😀\n\ntwo\n");
  }));

Deno.test("RunOnDisk's log cuts off later lines, and what of a line was torn", () =>
  withRun((run, folder) => {
    const path = join(folder, "log.jsonl");
    Deno.writeTextFileSync(path, "one\ntwo\nthree\nto", { append: true });
    assertEquals(run.log.read(), ["one", "two", "three"]);
    run.log.cut(3);
    assertEquals(Deno.readTextFileSync(path), "one\ntwo\nthree\n");
    run.log.cut(1);
    run.log.append("2");
    assertEquals(run.log.read(), ["one", "2"]);
    run.log.cut(0);
    assertEquals(Deno.readTextFileSync(path), "");
  }));

Deno.test("RunOnDisk's log says which file cannot be written", () =>
  inFolder(async (folder) => {
    const path = join(folder, "log.jsonl");
    await Deno.writeTextFile(path, "");
    using file = await Deno.open(path, { read: true });
    assertThrows(() => new RunOnDisk(folder, file).log.append("x"), Error, "Cannot write log.jsonl");
  }));
