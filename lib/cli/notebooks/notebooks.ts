/**
 * `deno task notebooks`: runs the notebooks on the real kernel, keeps their outputs, and fails on any error,
 * missing output, missing picture or false claim.
 *
 * @module
 */

import type { Command } from "commander";
import { createCommand, runCommand, UsageError } from "../command.ts";
import { readNotebook, writeNotebook } from "./notebook_file.ts";
import { checkNotebookTypes, listNotebooks, notebookName, runNotebook } from "./run_notebook.ts";
import { stripControl } from "../terminal.ts";

const FOLDER = new URL("../../../notebooks", import.meta.url).pathname;

interface Options {
  readonly quick: boolean;
  readonly set: Record<string, unknown>;
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

/** Runs one notebook and returns whether it passed. Outputs are kept only with full, unchanged parameters. */
async function runOne(path: string, { quick, set }: Options): Promise<boolean> {
  const name = notebookName(path);
  const started = performance.now();
  const notebook = await readNotebook(path);
  const onCell = (index: number, total: number): void => {
    if (Deno.stderr.isTerminal()) console.error(`\x1b[1A\x1b[2K${name}: cell ${index + 1} of ${total}`);
  };
  if (Deno.stderr.isTerminal()) console.error(`${name}: checking types`);
  const wrongTypes = await checkNotebookTypes(path, notebook);
  const run = await runNotebook(path, notebook, { quick, parameters: set, onCell });
  const problems = [...wrongTypes, ...run.problems];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (problems.length === 0 && !quick && Object.keys(set).length === 0) {
    await writeNotebook(path, run.notebook);
  }
  console.log(`${problems.length === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
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
    .action(async (wanted: string[], options: Options) => {
      const all = await listNotebooks(FOLDER);
      const chosen = wanted.length === 0
        ? all
        : wanted.flatMap((want) =>
          all.filter((path) => path === want || notebookName(path).startsWith(want))
        );
      if (chosen.length === 0) {
        throw new UsageError(
          `Expected the start of one of ${all.map(notebookName).join(", ")}, found ${wanted}`,
        );
      }
      let failed = 0;
      for (const path of chosen) if (!await runOne(path, options)) failed++;
      if (failed > 0) throw new Error(`${failed} of ${chosen.length} notebooks failed`);
    });
}

if (import.meta.main) await runCommand(notebooksCommand());
