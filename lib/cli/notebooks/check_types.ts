/**
 * Checks a notebook's code without running it.
 *
 * @module
 */

import { dirname, resolve } from "@std/path";
import { type Notebook, sourceOf } from "./notebook_file.ts";

/**
 * Type-checks a notebook's joined code cells: the kernel reports a wrong name or type only when it reaches it,
 * and a missing export that is never called not at all.
 *
 * @param path The notebook: its imports are relative to its folder.
 * @param notebook Its content.
 * @returns One text per problem, with cells and lines as Jupyter counts them.
 */
export async function checkNotebookTypes(path: string, notebook: Notebook): Promise<string[]> {
  const sources = notebook.cells.filter((cell) => cell.cell_type === "code").map(sourceOf);
  const file = await Deno.makeTempFile({ dir: dirname(resolve(path)), prefix: ".joined-", suffix: ".ts" });
  try {
    await Deno.writeTextFile(file, sources.join("\n;\n") + "\nexport {};\n");
    const { success, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["check", "--quiet", file],
      env: { NO_COLOR: "1" },
    }).output();
    if (success) return [];
    const [report] = new TextDecoder().decode(stderr).split(
      /\nerror: Type checking failed\.|\n\nStack backtrace:/,
    );
    const placed = report.trim().replace(
      /at file:\/\/\S*\.joined-\w+\.ts:(\d+):\d+/g,
      (_, line: string) => `in ${placeOf(Number(line), sources)}`,
    );
    return [`the joined cells do not type-check:\n${placed}`];
  } finally {
    await Deno.remove(file);
  }
}

/** The cell and its line of a line of the joined cells, all counted from 1. */
function placeOf(line: number, sources: readonly string[]): string {
  let first = 1;
  for (const [index, source] of sources.entries()) {
    const next = first + source.split("\n").length + 1; // the semicolon has a line of its own
    if (line < next) return `cell ${index + 1}, line ${line - first + 1}`;
    first = next;
  }
  return "the last cell";
}

/**
 * Why code cannot be parsed.
 *
 * @param source A cell's source.
 * @returns A sentence with the place; undefined if it can be parsed.
 */
export async function syntaxError(source: string): Promise<string | undefined> {
  const process = new Deno.Command(Deno.execPath(), {
    args: ["fmt", "--quiet", "--no-config", "--ext=ts", "-"],
    env: { NO_COLOR: "1" },
    stdin: "piped",
    stdout: "null",
    stderr: "piped",
  }).spawn();
  const writer = process.stdin.getWriter();
  await writer.write(new TextEncoder().encode(source));
  await writer.close();
  const report = new TextDecoder().decode((await process.output()).stderr);
  const [, error] = /error: (SyntaxError: .*)/.exec(report) ?? [];
  const [, line, column] = /at file:\/\/\S+:(\d+):(\d+)/.exec(report) ?? [];
  return error && `${error} in line ${line}, column ${column}`;
}
