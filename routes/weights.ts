/**
 * `GET /api/models/<id>/weights`: a model's file, so that the browser can run the model.
 *
 * The page shows a model's memory by running the model itself: the views cost the server one file and no arithmetic,
 * and watching cannot slow the stream of a reply.
 *
 * @module
 */

import { Hono } from "hono";
import { RequestProblem } from "./problems.ts";
import type { ModelShelf } from "./serving/model_shelf.ts";

/** Serves the files of a shelf's models. */
export function weightRoutes(shelf: ModelShelf): Hono {
  return new Hono().get("/:id{[0-9a-f]{16}}/weights", async (c) => {
    const bytes = await shelf.read(c.req.param("id"));
    if (!bytes) {
      throw new RequestProblem(404, { message: "Cannot find this model: its file is gone or has changed" });
    }
    c.header("Content-Type", "application/octet-stream");
    c.header("Cache-Control", "no-store");
    return c.body(bytes);
  });
}
