import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "@std/path";
import {
  expectedReply,
  installPackage,
  makePackage,
  NAME,
  pathFrom,
  readmeExample,
  run,
} from "./make_package.ts";

const ROOT = join(import.meta.dirname!, "../..");
const folder = await Deno.makeTempDir({ prefix: "cellmate-package-" });
await makePackage(join(folder, "cellmate.tgz"));
const place = await installPackage(join(folder, "cellmate.tgz"), folder);
Deno.test.afterAll(() => Deno.remove(folder, { recursive: true }));

/** All files of the package, as paths in it. */
function* files(path = place): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(path)) {
    if (isDirectory) yield* files(join(path, name));
    else yield pathFrom(place, join(path, name));
  }
}

/** Runs a program beside the installed package; the README's example reads the model from the project's root. */
async function runProgram(command: readonly string[], code: string): Promise<string> {
  const program = join(folder, "program.js");
  await Deno.writeTextFile(program, code);
  const { success, stdout, stderr } = await run([...command, program], { cwd: ROOT });
  assert(success, stderr);
  return stdout;
}

const deno = [Deno.execPath(), "run", "--no-prompt", "--allow-read"];
const node = await run(["node", "--version"]);
const hasNode = node.success && Number(node.stdout.match(/^v(\d+)/)?.[1]) >= 20;

Deno.test("the package has code and types of each door, and nothing that no door leads to", async () => {
  const { exports, dependencies } = JSON.parse(await Deno.readTextFile(join(place, "package.json")));
  const all = [...files()];
  for (const { types, default: code } of Object.values<Record<string, string>>(exports)) {
    assert(all.includes(types.slice(2)) && all.includes(code.slice(2)), code);
  }
  assertEquals(Object.keys(exports).length, 11);
  assertEquals(dependencies, undefined);
  assertEquals(all.filter((path) => /^lib\/(cli|disk)\//.test(path) || /(?<!\.d)\.ts$/.test(path)), []);
  assert(all.includes("LICENSE") && all.includes("README.md"));
});

Deno.test("the package imports only itself, and does not tell where it was made", async () => {
  for (const path of files()) {
    const text = await Deno.readTextFile(join(place, path));
    assert(!text.includes(ROOT) && !text.includes("sourceMappingURL"), path);
    if (!path.endsWith(".js")) continue;
    const found = text.matchAll(
      /^(?:import|export)\b[^;"`]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\bawait import\("([^"]+)"\)/gm,
    );
    const imported = [...found].map(([, from, bare, later]) => from ?? bare ?? later);
    assertEquals(imported.filter((to) => !/^\.{1,2}\/.*\.js$/.test(to)), [], path);
  }
});

Deno.test("the package's types are those of the library", async () => {
  const program = join(folder, "types.ts");
  await Deno.writeTextFile(
    program,
    `import { type Checkpoint, decodeCheckpoint } from "${NAME}";
import { trace } from "${NAME}/insight";
export const checkpoint: Checkpoint = decodeCheckpoint(new Uint8Array(), "x");
// @ts-expect-error: a number is no text
export const text: string = checkpoint.info.step;
// @ts-expect-error: it takes a stepper
trace("text", [1]);
`,
  );
  const { success, stderr } = await run([Deno.execPath(), "check", "--quiet", program], { cwd: folder });
  assert(success, stderr);
});

Deno.test("the README's example replies the same from the package in Deno", async () => {
  assertEquals(await runProgram(deno, await readmeExample()), await expectedReply());
});

Deno.test({
  name: "the README's example replies the same from the package in Node.js" +
    (hasNode ? "" : " (left out: no Node.js 20 or newer found)"),
  ignore: !hasNode,
  fn: async () => assertEquals(await runProgram(["node"], await readmeExample()), await expectedReply()),
});

Deno.test("the package trains on two threads where there are workers", async () => {
  const said = await runProgram(
    deno,
    `import { completeRecipe, openBackend, prepareData, train } from "${NAME}";
const text = "to be or not to be, ".repeat(20);
const recipe = completeRecipe(text.length, { hiddenSize: 8, seqLength: 10, budget: { steps: 3 } });
const backend = openBackend({ threads: 2 });
let step = 0;
for await (const report of train({ backend, recipe, ...prepareData({ corpus: { kind: "text", text } }) })) {
  step = report.step;
}
console.log(backend.name, step);
`,
  );
  assertStringIncludes(said, "wasm-threads 3");
});
