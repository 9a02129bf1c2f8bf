/**
 * `GET /api/models`: the models to chat with.
 *
 * @module
 */

import { Hono } from "hono";
import type { ModelList } from "../static/protocol/model_info.ts";
import type { ModelShelf } from "./serving/model_shelf.ts";

/** Lists the models on a shelf, reading the disk each time: a training run may have written another one. */
export function modelRoutes(shelf: ModelShelf): Hono {
  return new Hono().get("/", async (c) => {
    c.header("Cache-Control", "no-store");
    return c.json({ models: await shelf.list() } satisfies ModelList);
  });
}
