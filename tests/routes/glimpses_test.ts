import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { decodeCheckpoint, encodePrompt } from "../../lib/mod.ts";
import { trace } from "../../lib/insight/mod.ts";
import { reference } from "../../lib/nn/mod.ts";
import { readGlimpse } from "../../static/memory/glimpse.ts";
import { valueAt } from "../../static/memory/picture/picture.ts";
import { startTestServer } from "../support/server/test_server.ts";
import { tinyCheckpoint } from "../support/models/tiny_checkpoint.ts";

const characters = [...new Set("Hello! My name is Alex. It rains in London, so we talk.")].join("");
const BYTES = tinyCheckpoint({ hiddenSize: 40, numLayers: 2, characters });

Deno.test("GET /api/models/<id>/glimpse shows what the model's own units hold", async () => {
  await using server = await startTestServer({ "checkpoints/a/best.safetensors": BYTES });
  const [{ id }] = await server.shelf.list();
  const response = await fetch(`${server.url}/api/models/${id}/glimpse`);
  const { picture, units, text } = readGlimpse(await response.json());
  assert(units.length > 0 && units.length <= 24);
  assertEquals(new Set(units).size, units.length);
  const { model, vocabulary, info } = decodeCheckpoint(BYTES, "tiny");
  const { ids } = encodePrompt(vocabulary, [{ speaker: 0, text }], { kind: info.kind });
  const { cell } = trace(reference.createStepper(model, 1, { weights: "int8" }), ids);
  assertEquals(picture.symbols.length, ids.length);
  units.forEach((unit, row) => {
    const time = ids.length - 1;
    assertAlmostEquals(valueAt(picture, time, row), cell.at({ time, layer: 1, unit }), 0.5 / 127 + 1e-4);
  });
});

Deno.test("GET /api/models/<id>/glimpse says when there is no such model", async () => {
  await using server = await startTestServer({});
  const response = await fetch(`${server.url}/api/models/0123456789abcdef/glimpse`);
  assertEquals(response.status, 404);
  await response.body?.cancel();
});
