/**
 * `deno task site`: writes the page for any host of files.
 *
 * @module
 */

import { dirname, join } from "@std/path";
import { createCommand, runCommand, UsageError } from "../../lib/cli/command.ts";
import { unlessMissing } from "../../lib/disk/unless_missing.ts";
import { singlePage } from "../../static/single/single_page.ts";
import { type Assets, readAssets } from "../assets.ts";
import { siteFiles } from "./site_files.ts";
import { readSiteModels, type SiteModel } from "./site_models.ts";

/** Where it is written, below the project's folder. */
const FOLDER = "dist";

/** The name of the page as one file. */
const SINGLE = "cellmate.html";

interface SiteFlags {
  readonly model?: string;
  readonly single?: true;
}

/**
 * The command, to be run by `runCommand()`.
 *
 * @param root The project's folder.
 */
export function siteCommand(root: string): ReturnType<typeof createCommand> {
  return createCommand("site", `Write the page to ${FOLDER}/: it works on any host of files, and offline.`)
    .option("--model <file>", "the .safetensors checkpoint to bring along (default: those of the project)")
    .option("--single", `write one file instead, ${FOLDER}/${SINGLE}: it opens from the disk`)
    .action((flags: SiteFlags) => writeSite(root, flags));
}

async function writeSite(root: string, { model, single }: SiteFlags): Promise<void> {
  if (model !== undefined && !(await unlessMissing(Deno.stat(model)))?.isFile) {
    throw new UsageError(`Cannot bring a model along as --model must be a file: current value is ${model}`);
  }
  const models = await readSiteModels(root, { wanted: model, small: single === true });
  const assets = await readAssets(join(root, "static"));
  if (single) return await writeSingle(root, { assets, models });
  const files = siteFiles(assets, {
    models,
    serviceWorker: await Deno.readTextFile(join(root, "static/build/service_worker.js")),
  });
  const folder = join(root, FOLDER);
  // What an older version had in its own folders; whatever else lies here is not ours.
  const folders = new Set([...files.keys()].map((path) => dirname(path)).filter((path) => path !== "."));
  for (const name of new Set([...folders].map((path) => path.split("/")[0]))) {
    await unlessMissing(Deno.remove(join(folder, name), { recursive: true }));
  }
  for (const [path, bytes] of files) {
    await Deno.mkdir(join(folder, dirname(path)), { recursive: true });
    await Deno.writeFile(join(folder, path), bytes);
  }
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(
    `Wrote ${files.size} files, ${(size / 1e6).toFixed(1)} MB, to ${FOLDER}/: put the folder on any host.`,
  );
}

async function writeSingle(
  root: string,
  { assets, models }: { readonly assets: Assets; readonly models: readonly SiteModel[] },
): Promise<void> {
  const page = await singlePage(new TextDecoder().decode(assets.singlePage.bytes), models);
  await Deno.mkdir(join(root, FOLDER), { recursive: true });
  await Deno.writeFile(join(root, FOLDER, SINGLE), page.stream());
  console.log(`Wrote ${FOLDER}/${SINGLE}, ${(page.size / 1e6).toFixed(1)} MB: open it in any browser.`);
}

if (import.meta.main) await runCommand(siteCommand(join(import.meta.dirname!, "../..")));
