/**
 * `GET /v1/models`: the models to chat with, by names that people can type.
 *
 * @module
 */

import { Hono } from "hono";
import type { ModelInfo } from "../../static/protocol/model_info.ts";
import { RequestProblem } from "../problems.ts";
import type { ModelShelf } from "../serving/model_shelf.ts";

/** Lists the models on a shelf, and describes each. */
export function modelRoutes(shelf: ModelShelf): Hono {
  return new Hono()
    .get("/", async (c) => {
      const models = await shelf.list();
      return c.json({ object: "list", data: models.map((model) => describe(model, models)) });
    })
    .get("/:model", async (c) => {
      const model = await findModel(shelf, c.req.param("model"));
      return c.json(describe(model, await shelf.list()));
    });
}

/**
 * Finds a model by its name or identity; the first on the shelf if several share a name.
 *
 * @throws {RequestProblem} 404 if there is none.
 */
export async function findModel(shelf: ModelShelf, wanted: string): Promise<ModelInfo> {
  const models = await shelf.list();
  const model = models.find(({ name }) => name === wanted) ?? models.find(({ id }) => id === wanted);
  if (model) return model;
  const known = models.map((model) => nameOf(model, models)).join(", ") || "no model yet";
  const message = `Cannot find the model as it must be one of ${known}: current value is ${wanted}`;
  throw new RequestProblem(404, { message, fields: [{ field: "model", message }] });
}

/** A model's name if it is the first with that name, else its identity. */
function nameOf(model: ModelInfo, models: readonly ModelInfo[]): string {
  return models.find(({ name }) => name === model.name) === model ? model.name : model.id;
}

function describe(model: ModelInfo, models: readonly ModelInfo[]) {
  const created = Math.floor(Date.parse(model.date) / 1000);
  return { id: nameOf(model, models), object: "model", created, owned_by: "cellmate" };
}
