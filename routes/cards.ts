/**
 * `GET /api/models/<id>/card`: what a model is, how it was made, and what is written about it.
 *
 * @module
 */

import { Hono } from "hono";
import type { ModelCard } from "../static/protocol/model_card.ts";
import { RequestProblem } from "./problems.ts";
import type { ModelShelf } from "./serving/model_shelf.ts";

/** Describes the models of a shelf. */
export function cardRoutes(shelf: ModelShelf): Hono {
  return new Hono().get("/:id{[0-9a-f]{16}}/card", async (c) => {
    const card = await shelf.card(c.req.param("id"));
    if (!card) {
      throw new RequestProblem(404, { message: "Cannot find this model: its file is gone or has changed" });
    }
    c.header("Cache-Control", "no-store");
    return c.json(card satisfies ModelCard);
  });
}
