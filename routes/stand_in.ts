/**
 * `GET /service_worker.js`: the program that keeps the page in the browser for when the server is away.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { Hono } from "hono";
import { allAssets, type Assets } from "./assets.ts";
import type { ModelShelf } from "./serving/model_shelf.ts";

/** Its address, and those of the pages that it keeps. */
export const STAND_IN = "service_worker.js";
const PAGES = ["", "lesson"];

/** Tells the program what there is to keep; that changes with the models, which the page names. */
export function standInRoutes(shelf: ModelShelf, assets: Assets): Hono {
  // Half a megabyte that is rarely wanted.
  const files = allAssets(assets).filter((asset) => asset !== assets.embeddedChats).map(({ path }) => path);
  const program = new TextDecoder().decode(assets.standIn);
  return new Hono().get(`/${STAND_IN}`, async (c) => {
    const models = await shelf.list();
    const version = createHash("sha256").update(JSON.stringify([files, models])).update(program).digest(
      "hex",
    );
    c.header("Content-Type", "text/javascript; charset=utf-8");
    c.header("Cache-Control", "no-cache");
    return c.body(
      `globalThis.standIn=${
        JSON.stringify({ version: version.slice(0, 12), pages: PAGES, files })
      };\n${program}`,
    );
  });
}
