import { assertEquals, assertMatch, assertStringIncludes, assertThrows } from "@std/assert";
import { checkNotebookTypes } from "../../../../lib/cli/notebooks/check_types.ts";
import { type Cell, type Notebook, withParameters } from "../../../../lib/cli/notebooks/notebook_file.ts";
import { runNotebook } from "../../../../lib/cli/notebooks/run_notebook.ts";

function notebookOf(...cells: (string | Pick<Cell, "metadata" | "source">)[]): Notebook {
  return {
    cells: cells.map((cell, i) => ({
      cell_type: "code",
      id: `cell-${i}`,
      metadata: {},
      outputs: [],
      ...(typeof cell === "string" ? { source: [cell] } : cell),
    })),
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5,
  };
}

const parameters = {
  metadata: { tags: ["parameters"], quick: { size: 2 } },
  source: ["const size: number = 3;\n", "const name = 'Alex';"],
};

/** A notebook's folder of its own, so that joined cells of parallel tests do not meet. */
async function inFolder<T>(work: (path: string) => Promise<T>): Promise<T> {
  const folder = await Deno.makeTempDir();
  try {
    return await work(`${folder}/notebook.ipynb`);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("runNotebook() keeps every line that a cell printed, also after the kernel says idle", async () => {
  const notebook = notebookOf("for (let i = 0; i < 200; i++) console.log(i);", "1 + 1");
  const { notebook: done, problems } = await inFolder((path) => runNotebook(path, notebook));
  assertEquals(problems, []);
  assertEquals(done.cells[0].outputs?.map((o) => String(o.text).split("\n").length), [201]);
  assertEquals(done.cells[1].outputs?.[0].data, { "text/plain": "2" });
  assertEquals(notebook.cells[0].outputs, [], "the notebook given is not changed");
});

Deno.test("runNotebook() uses quick parameters, and others by name", async () => {
  const notebook = notebookOf(parameters, "`${name} ${size}`");
  const text = async (options: Parameters<typeof runNotebook>[2]) => {
    const run = await inFolder((path) => runNotebook(path, notebook, options));
    return (run.notebook.cells[1].outputs?.[0].data as Record<string, string>)["text/plain"];
  };
  assertMatch(await text({}), /Alex 3/);
  assertMatch(await text({ quick: true, parameters: { name: "Bea" } }), /Bea 2/);
});

Deno.test("runNotebook() names the cell that throws and stops there", async () => {
  const notebook = notebookOf("1", "throw new Error('the claim does not hold')", "console.log('never')");
  const { notebook: done, problems } = await inFolder((path) => runNotebook(path, notebook));
  assertEquals(problems, [
    "cell 2 (throw new Error('the claim does not hold')) failed: Error: the claim does not hold",
  ]);
  assertEquals(done.cells[2].outputs, []);
});

Deno.test("runNotebook() names the cell that does not come to an end", async () => {
  const notebook = notebookOf("1", "\n// wait\nawait new Promise(() => {});", "2");
  const { problems } = await inFolder((path) => runNotebook(path, notebook, { timeout: 0.5 }));
  assertEquals(problems, ["cell 2 (// wait) failed: did not finish within 0.5 s"]);
});

Deno.test("runNotebook() reports a kernel that is gone", async () => {
  const { problems } = await inFolder((path) => runNotebook(path, notebookOf("Deno.exit(3);")));
  assertEquals(problems, ["cell 1 (Deno.exit(3);) failed: the kernel ended unexpectedly"]);
});

Deno.test({
  name: "a run that is ended takes its kernel along",
  ignore: Deno.build.os === "windows",
  fn: async () => {
    const folder = await Deno.makeTempDir();
    const from = new URL("../../../../lib/cli/notebooks/run_notebook.ts", import.meta.url).href;
    const source =
      `await Deno.writeTextFile("pid", \`\${Deno.pid}\`); await new Promise(() => setInterval(() => {}, 9));`;
    const notebook = notebookOf(source);
    const config = new URL("../../../../deno.json", import.meta.url).pathname;
    const script = `import { runNotebook } from ${JSON.stringify(from)};
      await runNotebook(${JSON.stringify(`${folder}/a.ipynb`)}, ${JSON.stringify(notebook)});`;
    await Deno.writeTextFile(`${folder}/script.ts`, script);
    const runner = new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "--config", config, `${folder}/script.ts`],
    }).spawn();
    const pause = () => new Promise((go) => setTimeout(go, 50));
    const readPid = () => Deno.readTextFile(`${folder}/pid`).catch(() => "");
    while (await readPid() === "") await pause();
    const kernel = await readPid();
    runner.kill("SIGTERM");
    await runner.status;
    let state = "?";
    for (let tries = 0; tries < 100 && !/^(Z.*)?$/.test(state); tries++) { // Z: ended, not reaped
      const { stdout } = await new Deno.Command("ps", { args: ["-o", "stat=", "-p", kernel] }).output();
      state = new TextDecoder().decode(stdout).trim();
      await pause();
    }
    assertMatch(state, /^(Z.*)?$/, "the kernel is still running");
    await Deno.remove(folder, { recursive: true });
  },
});

Deno.test("runNotebook() hears of what nothing catches: a promise's rejection, a timer that throws", async () => {
  const late = "setTimeout(() => { throw 'too late' }, 5);\nawait new Promise((go) => setTimeout(go, 50));";
  const problemsOf = async (source: string) =>
    (await inFolder((path) => runNotebook(path, notebookOf(source, "1")))).problems;
  assertEquals(await problemsOf("Promise.reject(new TypeError('no'));"), [
    "cell 1 (Promise.reject(new TypeError('no'));) left a promise's rejection that nothing caught: TypeError: no",
  ]);
  assertMatch((await problemsOf(late)).join(), /^cell 1 .* left an error that nothing caught: "too late"$/);
});

Deno.test("runNotebook() says where a cell cannot be parsed", async () => {
  const { problems } = await inFolder((path) =>
    runNotebook(path, notebookOf("1", "const a = 1;\nconst b = ;"))
  );
  assertEquals(problems, [
    "cell 2 (const a = 1;) failed: SyntaxError: Expression expected in line 2, column 11",
  ]);
});

Deno.test("a cell's source may be one string", async () => {
  const notebook = notebookOf({ metadata: {}, source: "const one = 1;\n`${one + 1}`" });
  const { notebook: done, problems } = await inFolder((path) => runNotebook(path, notebook));
  assertEquals(problems, []);
  assertEquals(done.cells[0].outputs?.[0].data, { "text/plain": '"2"' });
  assertEquals(await inFolder((path) => checkNotebookTypes(path, notebook)), []);
});

Deno.test("runNotebook() misses a picture that did not come out, and claims that nobody confirmed", async () => {
  const notebook = notebookOf("async function show() {}\nawait show();", "const quiet = 1;");
  const { problems } = await inFolder((path) => runNotebook(path, notebook));
  assertEquals(problems.length, 2);
  assertStringIncludes(problems[0], "cell 1 (async function show() {}) shows a picture");
  assertStringIncludes(problems[1], "last cell");
});

Deno.test("checkNotebookTypes() finds a wrong type in cells that the kernel would run silently", async () => {
  const wrong = await inFolder((path) =>
    checkNotebookTypes(path, notebookOf("const n = 1;", "n.toUpperCase;"))
  );
  assertEquals(wrong.length, 1);
  assertStringIncludes(wrong[0], "toUpperCase");
  assertStringIncludes(wrong[0], "in cell 2, line 1");
  assertEquals(
    await inFolder((path) => checkNotebookTypes(path, notebookOf("const n = 1;", "n.toFixed;"))),
    [],
  );
});

Deno.test("withParameters() refuses a name that the parameters cell does not declare", () => {
  assertThrows(() => withParameters("const size = 3;", { seize: 4 }), RangeError, "seize");
});
