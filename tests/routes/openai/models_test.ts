import { assertEquals } from "@std/assert";
import { startTestServer } from "../../support/server/test_server.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";

const LOCAL = { headers: { Host: "localhost" } };

Deno.test("GET /v1/models names each model so that it can be asked for", async () => {
  await using server = await startTestServer({
    "checkpoints/new/best.safetensors": tinyCheckpoint({ name: "mine", seed: 1 }),
    "checkpoints/old/best.safetensors": tinyCheckpoint({ name: "mine", seed: 2 }),
    "static/models/shipped.safetensors": tinyCheckpoint({ name: "shipped", seed: 3 }),
  });
  await Deno.utime(`${server.root}/checkpoints/old/best.safetensors`, 1, 1);
  const get = async (path: string) => await (await server.app.request(path, LOCAL)).json();
  const { object, data } = await get("/v1/models");
  assertEquals(object, "list");
  const [, old] = await server.shelf.list();
  assertEquals(data.map((model: { id: string }) => model.id), ["mine", old.id, "shipped"]);
  assertEquals(data[1], { id: old.id, object: "model", created: 1, owned_by: "cellmate" });
  for (const model of data) assertEquals(await get(`/v1/models/${model.id}`), model);
  assertEquals((await get("/v1/models/none")).error.code, "model_not_found");
});
