/**
 * Runs a notebook on the real kernel and looks for failures that Jupyter does not report.
 *
 * @module
 */

import { basename, dirname, join, resolve } from "@std/path";
import { JupyterKernel } from "./jupyter_kernel.ts";
import { type Cell, type Notebook, sourceOf, withParameters } from "./notebook_file.ts";

/** A notebook that was run, and what is wrong with it. */
export interface NotebookRun {
  /** The notebook with its new outputs. */
  readonly notebook: Notebook;
  /** One sentence per problem; empty if all is well. */
  readonly problems: readonly string[];
}

/**
 * Type-checks a notebook's joined code cells: the kernel reports a wrong name or type only when it reaches it,
 * and a missing export that is never called not at all.
 *
 * @returns One sentence per problem.
 */
export async function checkNotebookTypes(path: string, notebook: Notebook): Promise<string[]> {
  const code = notebook.cells.filter((cell) => cell.cell_type === "code").map(sourceOf).join("\n;\n");
  const file = await Deno.makeTempFile({ dir: dirname(resolve(path)), prefix: ".joined-", suffix: ".ts" });
  try {
    await Deno.writeTextFile(file, code + "\nexport {};\n");
    const { success, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["check", "--quiet", file],
      env: { NO_COLOR: "1" },
    }).output();
    if (success) return [];
    const [report] = new TextDecoder().decode(stderr).split("\nerror: Type checking failed.");
    return [`the joined cells do not type-check:\n${report.trim()}`];
  } finally {
    await Deno.remove(file);
  }
}

/**
 * Executes every code cell in order on a fresh kernel.
 *
 * @param path The notebook; its folder is the kernel's working directory.
 * @param notebook Its content; left unchanged.
 * @param options.quick Use the smaller values in the parameters cell's metadata.
 * @param options.parameters Other values for the parameters cell.
 * @param options.onCell Called before each code cell, for progress.
 */
export async function runNotebook(path: string, notebook: Notebook, options: {
  readonly quick?: boolean;
  readonly parameters?: Record<string, unknown>;
  readonly onCell?: (index: number, total: number) => void;
} = {}): Promise<NotebookRun> {
  const cells = structuredClone(notebook.cells);
  const code = cells.filter((cell) => cell.cell_type === "code");
  const problems: string[] = [];
  await using kernel = await JupyterKernel.start(dirname(resolve(path)));
  for (const [index, cell] of code.entries()) {
    options.onCell?.(index, code.length);
    const run = await kernel.execute(sourceWithParameters(cell, options));
    cell.outputs = run.outputs;
    cell.execution_count = run.executionCount;
    if (run.error) {
      problems.push(`cell ${index + 1} failed: ${run.error}`);
      break;
    }
  }
  if (problems.length === 0) problems.push(...missingOutputs(code));
  return { notebook: { ...notebook, cells }, problems };
}

function sourceWithParameters(
  cell: Cell,
  options: { readonly quick?: boolean; readonly parameters?: Record<string, unknown> },
): string {
  if (!cell.metadata.tags?.includes("parameters")) return sourceOf(cell);
  return withParameters(sourceOf(cell), {
    ...(options.quick ? cell.metadata.quick : {}),
    ...options.parameters,
  });
}

/** A cell that shows a picture must have one, and the last cell must print that its claims hold. */
function missingOutputs(code: readonly Cell[]): string[] {
  const problems: string[] = [];
  for (const [index, cell] of code.entries()) {
    const shows = /\bawait show\w*\(/.test(sourceOf(cell));
    const pictures = cell.outputs?.filter((output) => "image/png" in (output.data as object ?? {}));
    if (shows && !pictures?.length) problems.push(`cell ${index + 1} shows a picture, but none came out`);
  }
  if (!code.at(-1)?.outputs?.length) {
    problems.push("the last cell must assert the claims and print that they hold");
  }
  return problems;
}

/** All notebooks of a folder, in the order of their numbers. */
export async function listNotebooks(folder: string): Promise<string[]> {
  const names = await Array.fromAsync(Deno.readDir(folder), (entry) => entry.name);
  return names.filter((name) => name.endsWith(".ipynb")).sort().map((name) => join(folder, name));
}

/** A notebook's name for people. */
export function notebookName(path: string): string {
  return basename(path, ".ipynb");
}
