import { assertEquals, assertRejects } from "@std/assert";
import { join } from "@std/path";
import { readCheckpoint } from "../../../lib/disk/read_checkpoint.ts";
import { writeFileAtomically } from "../../../lib/disk/write_atomically.ts";
import { encodeCheckpoint } from "../../../lib/training/checkpoint/checkpoint.ts";
import { tinyCheckpoint } from "../../support/models/checkpoints.ts";
import { inFolder } from "../../support/processes/in_folder.ts";

Deno.test("readCheckpoint() reads a file, or the best model of a run's folder", () =>
  inFolder(async (folder) => {
    const path = join(folder, "run", "best.safetensors");
    await writeFileAtomically(path, encodeCheckpoint(tinyCheckpoint()));
    assertEquals((await readCheckpoint(path)).info.name, "tiny");
    assertEquals((await readCheckpoint(join(folder, "run"))).info.name, "tiny");
  }));

Deno.test("readCheckpoint() names the file that is missing or broken", () =>
  inFolder(async (folder) => {
    const path = join(folder, "broken.safetensors");
    await assertRejects(() => readCheckpoint(path), Error, `Cannot read ${path} as there is no such file`);
    await assertRejects(() => readCheckpoint(folder), Error, "best.safetensors as there is no such file");
    await Deno.writeTextFile(path, "not at all");
    await assertRejects(() => readCheckpoint(path), SyntaxError, path);
    await assertRejects(() => readCheckpoint(join(path, "x")), Error, "no such file");
  }));
