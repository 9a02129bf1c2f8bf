/**
 * `deno task notebooks`: runs the notebooks on the real kernel, keeps their outputs, and fails on any error,
 * missing output, missing picture or false claim.
 *
 * @module
 */

import { resolve } from "@std/path";
import type { Command } from "commander";
import { createCommand, parseNumber, runCommand, UsageError } from "../command.ts";
import { checkNotebookTypes } from "./check_types.ts";
import { readNotebook, writeNotebook } from "./notebook_file.ts";
import { CELL_TIMEOUT, listNotebooks, notebookName, runNotebook } from "./run_notebook.ts";
import { stripControl } from "../terminal.ts";

const FOLDER = new URL("../../../notebooks", import.meta.url).pathname;

interface Options {
  readonly quick: boolean;
  readonly set: Record<string, unknown>;
  readonly timeout: number;
}

/** Collects `--set name=value`; a value that is not JSON is a string. */
function collectParameter(text: string, collected: Record<string, unknown>): Record<string, unknown> {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  if (!name) throw new UsageError(`Expected --set name=value, found ${text}`);
  try {
    return { ...collected, [name]: JSON.parse(value) };
  } catch {
    return { ...collected, [name]: value };
  }
}

/** The notebooks that are asked for, each once; all if none is. */
function choose(all: readonly string[], wanted: readonly string[]): string[] {
  const isWanted = (path: string, want: string) =>
    path === resolve(want) || notebookName(path).startsWith(want);
  const unknown = wanted.find((want) => !all.some((path) => isWanted(path, want)));
  if (unknown !== undefined) {
    throw new UsageError(
      `Expected the start of one of ${all.map(notebookName).join(", ")}, found ${unknown}`,
    );
  }
  return all.filter((path) => wanted.length === 0 || wanted.some((want) => isWanted(path, want)));
}

/** Runs one notebook and returns what is wrong. Outputs are kept only with full, unchanged parameters. */
async function runOne(path: string, { quick, set, timeout }: Options): Promise<string[]> {
  const name = notebookName(path), notebook = await readNotebook(path);
  const onCell = (index: number, total: number): void => {
    if (Deno.stderr.isTerminal()) console.error(`\x1b[1A\x1b[2K${name}: cell ${index + 1} of ${total}`);
  };
  if (Deno.stderr.isTerminal()) console.error(`${name}: checking types`);
  const wrongTypes = await checkNotebookTypes(path, notebook);
  const run = await runNotebook(path, notebook, { quick, parameters: set, timeout, onCell });
  const problems = [...wrongTypes, ...run.problems];
  if (problems.length === 0 && !quick && Object.keys(set).length === 0) {
    await writeNotebook(path, run.notebook);
  }
  return problems;
}

/** Runs one notebook, whatever happens, and prints how it went; returns whether it passed. */
async function report(path: string, options: Options): Promise<boolean> {
  const started = performance.now();
  const problems = await runOne(path, options).catch((error) => [
    error instanceof Error ? error.message : String(error),
  ]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${problems.length === 0 ? "ok    " : "FAILED"} ${notebookName(path)} (${seconds} s)`);
  for (const problem of problems) console.error(stripControl(`  ${problem}`));
  return problems.length === 0;
}

/** The command, to be run by `runCommand()` or in a test. */
export function notebooksCommand(): Command {
  return createCommand("notebooks", "Run the notebooks on the Deno kernel and keep their outputs.")
    .argument("[notebook...]", "which to run, by file or start of the name (default: all)")
    .option("--quick", "test with smaller parameters: outputs are checked but not kept", false)
    .option(
      "--set <name=value>",
      "change a value in the parameters cell; outputs are not kept",
      collectParameter,
      {},
    )
    .option(
      "--timeout <seconds>",
      "how long a cell may take; after that the next notebook is run",
      parseNumber({ min: 0.001 }),
      CELL_TIMEOUT,
    )
    .action(async (wanted: string[], options: Options) => {
      const chosen = choose(await listNotebooks(FOLDER), wanted);
      let failed = 0;
      for (const path of chosen) if (!await report(path, options)) failed++;
      if (failed > 0) throw new Error(`${failed} of ${chosen.length} notebooks failed`);
    });
}

if (import.meta.main) await runCommand(notebooksCommand());
