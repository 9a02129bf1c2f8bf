/**
 * `GET /api/models/<id>/atlas` and `…/activity`: what each unit of a model follows, and when it is on in a sample text.
 *
 * @module
 */

import { Hono } from "hono";
import { RequestProblem } from "./problems.ts";
import type { ModelShelf } from "./serving/model_shelf.ts";

/** Hands out the atlases of a shelf's models; most models have none until `deno task atlas` makes one. */
export function atlasRoutes(shelf: ModelShelf): Hono {
  return new Hono()
    .get("/:id{[0-9a-f]{16}}/atlas", async (c) => {
      const { atlas } = await shelf.atlas(c.req.param("id")) ?? {};
      if (!atlas) throw new RequestProblem(404, { message: "Cannot find an atlas of such a model" });
      c.header("Content-Type", "application/json");
      c.header("Cache-Control", "no-store");
      return c.body(atlas);
    })
    .get("/:id{[0-9a-f]{16}}/activity", async (c) => {
      const { activity } = await shelf.atlas(c.req.param("id")) ?? {};
      if (!activity) {
        throw new RequestProblem(404, { message: "Cannot find when the units of such a model are on" });
      }
      c.header("Content-Type", "application/octet-stream");
      c.header("Cache-Control", "no-store");
      return c.body(activity);
    });
}
