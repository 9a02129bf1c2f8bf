/**
 * Runs a notebook on the real kernel and looks for failures that Jupyter does not report.
 *
 * @module
 */

import { basename, dirname, join, resolve } from "@std/path";
import { syntaxError } from "./check_types.ts";
import { JupyterKernel, KernelError } from "./jupyter_kernel.ts";
import { type Cell, type Notebook, sourceOf, withParameters } from "./notebook_file.ts";

/** A notebook that was run, and what is wrong with it. */
export interface NotebookRun {
  /** The notebook with its new outputs. */
  readonly notebook: Notebook;
  /** One sentence per problem; empty if all is well. */
  readonly problems: readonly string[];
}

/** Seconds that a cell may take; the longest takes one on a quiet machine. */
export const CELL_TIMEOUT = 600;

/** How {@linkcode runNotebook} runs. */
export interface RunOptions {
  /** Use the smaller values in the parameters cell's metadata. */
  readonly quick?: boolean;
  /** Other values for the parameters cell. */
  readonly parameters?: Record<string, unknown>;
  /** Seconds that a cell may take; default {@linkcode CELL_TIMEOUT}. */
  readonly timeout?: number;
  /** Called before each code cell, for progress. */
  readonly onCell?: (index: number, total: number) => void;
}

/**
 * Executes every code cell in order on a fresh kernel, up to the first that fails.
 *
 * @param path The notebook; its folder is the kernel's working directory.
 * @param notebook Its content; left unchanged.
 * @param options Parameters, time, progress.
 */
export async function runNotebook(
  path: string,
  notebook: Notebook,
  options: RunOptions = {},
): Promise<NotebookRun> {
  const cells = structuredClone(notebook.cells);
  const code = cells.filter((cell) => cell.cell_type === "code");
  const problems: string[] = [];
  await using kernel = await JupyterKernel.start(dirname(resolve(path)));
  for (const [index, cell] of code.entries()) {
    options.onCell?.(index, code.length);
    const found = await runCell(kernel, cell, options);
    cell.execution_count = index + 1;
    problems.push(...found.map((problem) => `${cellName(cell, index)} ${problem}`));
    if (found.length > 0) break;
  }
  if (problems.length === 0) problems.push(...missingOutputs(code));
  return { notebook: { ...notebook, cells }, problems };
}

/** Runs a cell and keeps its outputs; returns what went wrong, to be read after the cell's name. */
async function runCell(kernel: JupyterKernel, cell: Cell, options: RunOptions): Promise<string[]> {
  const source = sourceWithParameters(cell, options);
  try {
    const run = await kernel.execute(source, 1000 * (options.timeout ?? CELL_TIMEOUT));
    cell.outputs = run.outputs;
    // For code that it cannot parse the kernel has no other words.
    const unparsed = run.error === "Error: Execution failed" ? await syntaxError(source) : undefined;
    return [
      ...run.error ? [`failed: ${unparsed ?? run.error}`] : [],
      ...run.unhandled.map((error) => `left ${error}`),
    ];
  } catch (error) {
    if (error instanceof KernelError) return [`failed: ${error.message}`];
    throw error;
  }
}

/** A code cell's number, counted as Jupyter does, and its first line that says something. */
function cellName(cell: Cell, index: number): string {
  const line = sourceOf(cell).split("\n").find((text) => /\w/.test(text)) ?? "";
  return `cell ${index + 1} (${line.length > 50 ? `${line.slice(0, 49)}…` : line})`;
}

function sourceWithParameters(cell: Cell, options: RunOptions): string {
  if (!cell.metadata.tags?.includes("parameters")) return sourceOf(cell);
  return withParameters(sourceOf(cell), {
    ...(options.quick ? cell.metadata.quick : {}),
    ...options.parameters,
  });
}

/** A cell that shows a picture must have one, and the last cell must print something: claims or answers. */
function missingOutputs(code: readonly Cell[]): string[] {
  const problems: string[] = [];
  for (const [index, cell] of code.entries()) {
    const shows = /\bawait show\w*\(/.test(sourceOf(cell));
    const pictures = cell.outputs?.filter((output) => "image/png" in (output.data as object ?? {}));
    if (shows && !pictures?.length) {
      problems.push(`${cellName(cell, index)} shows a picture, but none came out`);
    }
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
