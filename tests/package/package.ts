/**
 * Makes the npm package, and runs the README's example with it wherever it should run: `deno task package` writes
 * `cellmate-VERSION.tgz` and tells where the reply was the same, where it was not, and what it could not try.
 *
 * @module
 */

import { join } from "@std/path";
import { createCommand, runCommand } from "../../lib/cli/command.ts";
import { runInBrowser } from "./in_browser.ts";
import { expectedReply, installPackage, makePackage, readmeExample, run } from "./make_package.ts";

const ROOT = join(import.meta.dirname!, "../..");
const NPX = Deno.build.os === "windows" ? "npx.cmd" : "npx";

/** How the example is started; npx downloads what is not there. */
const RUNTIMES: Readonly<Record<string, readonly string[]>> = {
  "Deno": [Deno.execPath(), "run", "--no-prompt", "--allow-read"],
  "Node.js 20": [NPX, "--yes", "node@20"],
  "Node.js 22": [NPX, "--yes", "node@22"],
  "Node.js 24": [NPX, "--yes", "node@24"],
  "Bun": [NPX, "--yes", "bun"],
};

interface Attempt {
  readonly where: string;
  readonly reply?: string;
  /** What went wrong, or why it was not tried. */
  readonly failure?: string;
  readonly leftOut?: string;
  readonly note?: string;
}

async function tryRuntime(where: string, example: string): Promise<Attempt> {
  const command = RUNTIMES[where];
  const [program] = where === "Deno" ? [command.slice(0, 1)] : [command];
  const version = await run([...program, "--version"]);
  if (!version.success) {
    const reason = version.stderr.split("\n").at(-1);
    return { where, leftOut: `${program.join(" ")} cannot be had: ${reason}` };
  }
  const { success, stdout, stderr } = await run([...command, example]);
  return { where, note: version.stdout.split("\n")[0], ...success ? { reply: stdout } : { failure: stderr } };
}

async function tryBrowser(folder: string): Promise<Attempt> {
  const found = await runInBrowser(folder);
  if (!found) return { where: "Browser", leftOut: "there is no Chromium; set CHROMIUM to its path" };
  return { where: "Browser", reply: found.reply, note: `a bundle of ${(found.bytes / 1000).toFixed(0)} kB` };
}

/** A line of the report; true if all is well or nothing was tried. */
function report({ where, reply, failure, leftOut, note }: Attempt, expected: string): boolean {
  const fine = reply === expected;
  const what = leftOut !== undefined
    ? `left out, as ${leftOut}`
    : fine
    ? `the same reply (${note})`
    : `FAILED (${note}): ${failure ?? `another reply, ${JSON.stringify(reply)}`}`;
  console.log(`${where.padEnd(11)} ${what}`);
  return fine || leftOut !== undefined;
}

async function makeAndTry(): Promise<void> {
  const { version } = JSON.parse(await Deno.readTextFile(join(ROOT, "deno.json")));
  const tarball = join(ROOT, `cellmate-${version}.tgz`);
  await makePackage(tarball);
  const { size } = await Deno.stat(tarball);
  console.log(`cellmate-${version}.tgz: ${(size / 1000).toFixed(0)} kB`);
  const expected = await expectedReply();
  console.log(`The README's example replies: ${expected}\n`);
  const folder = await Deno.makeTempDir({ prefix: "cellmate-package-" });
  try {
    await installPackage(tarball, folder);
    const example = join(folder, "example.js");
    await Deno.writeTextFile(example, await readmeExample());
    let fine = true;
    for (const where of Object.keys(RUNTIMES)) {
      fine = report(await tryRuntime(where, example), expected) && fine;
    }
    fine = report(await tryBrowser(folder), expected) && fine;
    if (!fine) throw new Error("Cannot give this package to anybody as the example must run everywhere");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

await runCommand(
  createCommand("package", "Make the npm package, and run the README's example with it.").action(makeAndTry),
);
