import { assertEquals } from "@std/assert";
import { ActivityIndex, type Atlas, encodeActivity, formatAtlas } from "../../lib/insight/mod.ts";
import { decodeCheckpoint } from "../../lib/mod.ts";
import { modelIdentity } from "../../lib/sampling/mod.ts";
import { tinyCheckpoint } from "../support/models/tiny_checkpoint.ts";
import { startTestServer } from "../support/server/test_server.ts";

const HEADERS = { headers: { Host: "localhost" } };
const bytes = tinyCheckpoint(), { model, vocabulary } = decodeCheckpoint(bytes, "tiny");
const id = modelIdentity(model, vocabulary);

function atlasOf(model: string): Uint8Array<ArrayBuffer> {
  const atlas: Atlas = { model, kind: "chat", properties: [], units: [], presets: [], sample: [] };
  return new TextEncoder().encode(formatAtlas(atlas));
}
const activityOf = (of: string) =>
  encodeActivity({ model: of, text: "", index: new ActivityIndex(model.config) });

Deno.test("GET /api/models/<id>/atlas and …/activity give the files beside the model", async () => {
  await using server = await startTestServer({
    "static/models/tiny.safetensors": bytes,
    "static/models/tiny.atlas.json": atlasOf(id),
    "static/models/tiny.activity": activityOf(id),
  });
  const atlas = await server.app.request(`/api/models/${id}/atlas`, HEADERS);
  assertEquals([atlas.status, atlas.headers.get("content-type")], [200, "application/json"]);
  assertEquals((await atlas.json()).model, id);
  const activity = await server.app.request(`/api/models/${id}/activity`, HEADERS);
  assertEquals([activity.status, activity.headers.get("content-type")], [200, "application/octet-stream"]);
  assertEquals(new Uint8Array(await activity.arrayBuffer()), activityOf(id));
});

Deno.test("GET /api/models/<id>/atlas is not found for a model without one, or that was trained since", async () => {
  const other = "0123456789abcdef";
  for (
    const files of [
      {},
      { "static/models/tiny.atlas.json": atlasOf(other), "static/models/tiny.activity": activityOf(other) },
      { "static/models/tiny.activity": activityOf(id) },
    ]
  ) {
    await using server = await startTestServer({ "static/models/tiny.safetensors": bytes, ...files });
    for (const what of ["atlas", "activity"]) {
      assertEquals((await server.app.request(`/api/models/${id}/${what}`, HEADERS)).status, 404);
    }
    assertEquals((await server.app.request(`/api/models/${other}/atlas`, HEADERS)).status, 404);
  }
});

Deno.test("GET /api/models/<id>/activity is not found where only the atlas is the model's", async () => {
  await using server = await startTestServer({
    "static/models/tiny.safetensors": bytes,
    "static/models/tiny.atlas.json": atlasOf(id),
    "static/models/tiny.activity": activityOf("0123456789abcdef"),
  });
  assertEquals((await server.app.request(`/api/models/${id}/atlas`, HEADERS)).status, 200);
  assertEquals((await server.app.request(`/api/models/${id}/activity`, HEADERS)).status, 404);
});
