/**
 * A site without a server, made of models of one's own choice.
 *
 * @module
 */

import { readAssets } from "../../../routes/mod.ts";
import { type SiteFiles, siteFiles } from "../../../routes/site/site_files.ts";
import { readSiteModels } from "../../../routes/site/site_models.ts";
import { buildPage } from "./test_server.ts";

const ROOT = new URL("../../..", import.meta.url).pathname;

/** Makes the files of a site with one model; without one, with the model that comes along. */
export async function makeSite(model?: Uint8Array<ArrayBuffer>): Promise<SiteFiles> {
  await buildPage();
  const path = model && await Deno.makeTempFile({ suffix: ".safetensors" });
  if (path) await Deno.writeFile(path, model);
  try {
    return siteFiles(await readAssets(`${ROOT}/static`), {
      models: await readSiteModels(ROOT, path === undefined ? {} : { wanted: path }),
      serviceWorker: await Deno.readTextFile(`${ROOT}/static/build/service_worker.js`),
    });
  } finally {
    if (path) await Deno.remove(path);
  }
}
