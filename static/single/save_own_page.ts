/**
 * *Save as one page*.
 *
 * @module
 */

import { fileName, saveBlob } from "../files/download.ts";
import type * as Program from "../own_page_client.ts";
import type { OwnModel } from "../own_models/own_model.ts";
import type { PageSetting } from "../page_setting.ts";
import { readPlace } from "../voices/read_place.ts";

/**
 * Loads what it takes, and saves the page through the browser.
 *
 * @throws {ServerAway | Refused | TypeError} If something cannot be loaded.
 */
export async function saveOwnPage(
  model: OwnModel,
  { script, template }: NonNullable<PageSetting["onePage"]>,
): Promise<void> {
  const address = (path: string) => new URL(path, document.baseURI).href;
  const [program, page] = await Promise.all([
    import(address(script)) as Promise<typeof Program>,
    readPlace(address(template)),
  ]);
  saveBlob(fileName(model.info.name, "html"), await program.ownPage(await page.text(), model));
}
