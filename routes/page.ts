/**
 * `GET /`: the page to chat in.
 *
 * @module
 */

import { Hono } from "hono";
import { type Assets, onePageOf, trainingOf, workersOf } from "./assets.ts";
import { renderChatPage } from "./chat_page.tsx";
import { themeOf } from "./document.tsx";
import type { ModelShelf } from "./serving/model_shelf.ts";
import { STAND_IN } from "./stand_in.ts";

/** Renders the page with the models on a shelf. */
export function pageRoutes(shelf: ModelShelf, assets: Assets): Hono {
  return new Hono().get("/", async (c) => {
    const setting = {
      models: await shelf.list(),
      server: true,
      lesson: "lesson",
      workers: workersOf(assets),
      memory: assets.memoryScript.path,
      training: trainingOf(assets),
      onePage: onePageOf(assets),
      standIn: STAND_IN,
    };
    c.header("Cache-Control", "no-store");
    return c.html(renderChatPage(assets, { setting, theme: themeOf(c) }));
  });
}
