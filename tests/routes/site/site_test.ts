import { assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "@std/path";
import { exitCodeOf } from "../../../lib/cli/command.ts";
import { siteCommand } from "../../../routes/site/site.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import { buildPage } from "../../support/server/test_server.ts";

const STATIC = new URL("../../../static", import.meta.url).pathname;

/** A folder that looks like the project's, with one model. */
async function makeProject(): Promise<string> {
  await buildPage();
  const root = await Deno.makeTempDir({ prefix: "cellmate-site-" });
  await Deno.symlink(STATIC, join(root, "static"));
  await Deno.writeFile(join(root, "own.safetensors"), tinyCheckpoint({ name: "own" }));
  return root;
}

Deno.test("deno task site writes a folder and, beside it, one file, and touches nothing else there", async () => {
  const root = await makeProject(), model = ["--model", join(root, "own.safetensors")];
  await Deno.mkdir(join(root, "dist/models/old"), { recursive: true });
  await Deno.writeTextFile(join(root, "dist/notes.txt"), "mine");
  assertEquals(await exitCodeOf(siteCommand(root), [...model, "--single"]), 0);
  assertEquals(await exitCodeOf(siteCommand(root), model), 0);
  const names = (await Array.fromAsync(Deno.readDir(join(root, "dist")))).map(({ name }) => name).sort();
  assertEquals(names, [
    "assets",
    "cellmate.html",
    "index.html",
    "lesson.html",
    "manifest.webmanifest",
    "models",
    "notes.txt",
    "service_worker.js",
  ]);
  assertStringIncludes(
    await Deno.readTextFile(join(root, "dist/index.html")),
    "&quot;name&quot;:&quot;own&quot;",
  );
  assertEquals((await Array.fromAsync(Deno.readDir(join(root, "dist/models")))).length, 1);
  await Deno.remove(root, { recursive: true });
});

Deno.test("deno task site says what is wrong with a model", async () => {
  const root = await makeProject();
  await Deno.writeTextFile(join(root, "broken.safetensors"), "nonsense");
  assertEquals(await exitCodeOf(siteCommand(root), ["--model", join(root, "nowhere")]), 2);
  assertEquals(await exitCodeOf(siteCommand(root), ["--model", join(root, "broken.safetensors")]), 1);
  await Deno.remove(root, { recursive: true });
});
