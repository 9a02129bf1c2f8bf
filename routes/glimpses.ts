/**
 * `GET /api/models/<id>/glimpse`: what a model's memory looks like while it reads a sentence.
 *
 * @module
 */

import { Hono } from "hono";
import type { ModelGlimpse } from "../static/protocol/model_glimpse.ts";
import { RequestProblem } from "./problems.ts";
import { glimpse } from "../static/voices/worker/model_glimpse.ts";
import type { ModelShelf } from "./serving/model_shelf.ts";

/** How many glimpses are kept; each takes some kilobytes. */
const KEPT = 100;

/** Shows the models of a shelf; each reads its sentence once. */
export function glimpseRoutes(shelf: ModelShelf): Hono {
  const known = new Map<string, ModelGlimpse>();
  return new Hono().get("/:id{[0-9a-f]{16}}/glimpse", async (c) => {
    const id = c.req.param("id");
    let shown = known.get(id);
    if (!shown) {
      const model = await shelf.open(id);
      if (!model) {
        throw new RequestProblem(404, { message: "Cannot find this model: its file is gone or has changed" });
      }
      if (known.size >= KEPT) known.clear();
      known.set(id, shown = glimpse(model.checkpoint));
    }
    c.header("Cache-Control", "public, max-age=86400, immutable");
    return c.json(shown);
  });
}
