import { assert, assertEquals } from "@std/assert";
import { checkNotebookTypes } from "../lib/cli/notebooks/check_types.ts";
import { brokenConventions } from "../lib/cli/notebooks/convention.ts";
import { readNotebook, sourceOf } from "../lib/cli/notebooks/notebook_file.ts";
import { listNotebooks, notebookName, runNotebook } from "../lib/cli/notebooks/run_notebook.ts";

const paths = await listNotebooks(new URL("../notebooks", import.meta.url).pathname);

for (const path of paths) {
  const name = notebookName(path);

  Deno.test(`${name} type-checks and runs on the kernel, with its claims and pictures`, async () => {
    const notebook = await readNotebook(path);
    const [wrongTypes, { problems }] = await Promise.all([
      checkNotebookTypes(path, notebook),
      runNotebook(path, notebook, { quick: true }),
    ]);
    assertEquals([...wrongTypes, ...problems], []);
  });

  Deno.test(`${name} is kept with the outputs of one run from top to bottom`, async () => {
    const code = (await readNotebook(path)).cells.filter((cell) => cell.cell_type === "code");
    assertEquals(code.map((cell) => cell.execution_count), code.map((_, index) => index + 1));
    const outputs = code.flatMap((cell) => cell.outputs ?? []);
    assert(outputs.some((output) => "image/png" in (output.data as object ?? {})), "no picture");
    assertEquals(outputs.filter((output) => output.output_type === "error"), []);
    assert(code.at(-1)?.outputs?.length, "nobody confirmed the claims");
  });

  Deno.test(`${name} begins with a question, and has a parameters cell before any other code`, async () => {
    const { cells } = await readNotebook(path);
    assert(cells[0].cell_type === "markdown" && sourceOf(cells[0]).includes("?"), "no question");
    const [first] = cells.filter((cell) => cell.cell_type === "code");
    assertEquals(first.metadata.tags, ["parameters"]);
  });

  Deno.test(`${name} speaks with the notebooks' one voice`, async () => {
    const k = paths.indexOf(path),
      neighbours = [paths[k - 1], paths[k + 1]].filter((other) => other !== undefined);
    const way = { name, neighbours: neighbours.map(notebookName) };
    assertEquals(brokenConventions(await readNotebook(path), way), []);
  });
}
