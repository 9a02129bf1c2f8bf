/**
 * `deno task site`: writes the page for any host of files.
 *
 * @module
 */

import { dirname, join } from "@std/path";
import { createCommand, runCommand } from "../../lib/cli/command.ts";
import { readAssets } from "../assets.ts";
import { siteFiles } from "./site_files.ts";
import { readSiteModels } from "./site_models.ts";

/** Where it is written, below the project's folder. */
const FOLDER = "dist";

/**
 * The command, to be run by `runCommand()`.
 *
 * @param root The project's folder.
 */
export function siteCommand(root: string): ReturnType<typeof createCommand> {
  return createCommand("site", `Write the page to ${FOLDER}/: it works on any host of files, and offline.`)
    .option("--model <file>", "the .safetensors checkpoint to bring along (default: those of the project)")
    .action(({ model }: { readonly model?: string }) => writeSite(root, model));
}

async function writeSite(root: string, model: string | undefined): Promise<void> {
  const files = siteFiles(await readAssets(join(root, "static")), {
    models: await readSiteModels(root, model),
    serviceWorker: await Deno.readTextFile(join(root, "static/build/service_worker.js")),
  });
  const folder = join(root, FOLDER);
  await Deno.remove(folder, { recursive: true }).catch((error) => {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  });
  for (const [path, bytes] of files) {
    await Deno.mkdir(join(folder, dirname(path)), { recursive: true });
    await Deno.writeFile(join(folder, path), bytes);
  }
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(
    `Wrote ${files.size} files, ${(size / 1e6).toFixed(1)} MB, to ${FOLDER}/: put the folder on any host.`,
  );
}

if (import.meta.main) await runCommand(siteCommand(join(import.meta.dirname!, "../..")));
