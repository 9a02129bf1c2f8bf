/**
 * All commands in one program, as `deno task compile` makes it: `cellmate start`, `cellmate train --minutes 1` …
 * Runs are read and written below the current folder.
 *
 * @module
 */

import { fromFileUrl } from "@std/path";
import { atlasCommand } from "../../lib/cli/atlas/atlas.ts";
import { chatCommand } from "../../lib/cli/chat/chat.ts";
import { type createCommand, exitCodeOf } from "../../lib/cli/command.ts";
import { convertCommand } from "../../lib/cli/convert/convert.ts";
import { evaluateCommand } from "../../lib/cli/evaluate/evaluate.ts";
import { importCommand } from "../../lib/cli/import/import.ts";
import { sampleCommand } from "../../lib/cli/sample/sample.ts";
import { trainCommand } from "../../lib/cli/train/train.ts";
import { startCommand } from "./start.ts";

const ROOT = new URL("../..", import.meta.url);

const COMMANDS: Readonly<Record<string, () => ReturnType<typeof createCommand>>> = {
  start: () => startCommand(fromFileUrl(ROOT), { runsHere: true }),
  train: trainCommand,
  import: importCommand,
  chat: chatCommand,
  sample: sampleCommand,
  evaluate: evaluateCommand,
  atlas: atlasCommand,
  convert: convertCommand,
};

/**
 * Runs one of the commands.
 *
 * @param args Its name and its flags.
 * @returns The exit code.
 */
export async function runProgram([name, ...flags]: readonly string[]): Promise<number> {
  const make = Object.hasOwn(COMMANDS, name ?? "") ? COMMANDS[name] : undefined;
  if (make) return await exitCodeOf(make().name(`cellmate ${name}`), flags);
  const lines = Object.entries(COMMANDS).map(([name, make]) => `  ${name.padEnd(10)}${make().description()}`);
  const usage = `Usage: cellmate <command> [options]\n\n${
    lines.join("\n")
  }\n\nFor details: cellmate <command> --help`;
  const asked = name === undefined || name === "--help" || name === "-h";
  if (asked) console.log(usage);
  else console.error(`error: unknown command '${name}'\n\n${usage}`);
  return asked ? 0 : 2;
}

if (import.meta.main) Deno.exit(await runProgram(Deno.args));
