import { assertEquals } from "@std/assert";
import { join } from "@std/path";
import { runSources } from "../../../lib/disk/run_sources.ts";
import { encodeCheckpoint } from "../../../lib/training/checkpoint/checkpoint.ts";
import { tinyCheckpoint } from "../../support/models/checkpoints.ts";
import { inFolder } from "../../support/processes/in_folder.ts";

const last = tinyCheckpoint();
const { training, ...best } = last;
const { sources } = training.progress;

Deno.test("runSources() asks the model's own file first, then its run's last one", () =>
  inFolder(async (folder) => {
    const path = join(folder, "best.safetensors");
    assertEquals(await runSources(last, path), sources);
    assertEquals(await runSources(best, path), undefined);
    await Deno.writeFile(join(folder, "last.safetensors"), encodeCheckpoint(last));
    assertEquals(await runSources(best, path), sources);
  }));

Deno.test("runSources() tells nothing of a run that reads another corpus by now, or is broken", () =>
  inFolder(async (folder) => {
    const path = join(folder, "best.safetensors");
    await Deno.writeFile(join(folder, "last.safetensors"), encodeCheckpoint(last));
    const other = { ...best, info: { ...best.info, digest: "ab".repeat(32) } };
    assertEquals(await runSources(other, path), undefined);
    await Deno.writeFile(join(folder, "last.safetensors"), new Uint8Array(50));
    assertEquals(await runSources(best, path), undefined);
  }));
