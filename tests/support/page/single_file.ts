/**
 * The page as one file, on the disk.
 *
 * @module
 */

import { pathToFileURL } from "node:url";
import { readAssets } from "../../../routes/mod.ts";
import { readSiteModels } from "../../../routes/site/site_models.ts";
import { singlePage } from "../../../static/single/single_page.ts";
import { buildPage } from "../server/test_server.ts";

const ROOT = new URL("../../..", import.meta.url).pathname;

/** A page on the disk. */
export interface SingleFile extends AsyncDisposable {
  readonly url: string;
  readonly html: string;
}

/** Writes the page with a model; without one, with the model that comes along. */
export async function writeSingleFile(model?: Uint8Array<ArrayBuffer>): Promise<SingleFile> {
  await buildPage();
  const folder = await Deno.makeTempDir({ prefix: "cellmate-single-" });
  const path = `${folder}/tried.safetensors`, page = `${folder}/cellmate.html`;
  if (model) await Deno.writeFile(path, model);
  const models = await readSiteModels(ROOT, { small: true, ...model && { wanted: path } });
  const template = (await readAssets(`${ROOT}/static`)).singlePage.bytes;
  const html = await (await singlePage(new TextDecoder().decode(template), models)).text();
  await Deno.writeTextFile(page, html);
  return {
    url: pathToFileURL(page).href,
    html,
    [Symbol.asyncDispose]: () => Deno.remove(folder, { recursive: true }),
  };
}
