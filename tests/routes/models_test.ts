import { assertEquals } from "@std/assert";
import { startTestServer } from "../support/server/test_server.ts";
import { tinyCheckpoint } from "../support/models/tiny_checkpoint.ts";

const LOCAL = { headers: { Host: "localhost" } };

Deno.test("GET /api/models lists checkpoints, newest first, then the shipped model, and leaves out what is none", async () => {
  await using server = await startTestServer({
    "checkpoints/old/best.safetensors": tinyCheckpoint({ name: "old", seed: 1 }),
    "checkpoints/broken/best.safetensors": new Uint8Array(100),
    "checkpoints/empty/last.safetensors": new Uint8Array(0),
    "static/models/shipped.safetensors": tinyCheckpoint({
      name: "shipped",
      seed: 3,
      hiddenSize: 8,
      numLayers: 1,
    }),
  });
  await Deno.utime(`${server.root}/checkpoints/old/best.safetensors`, 1, 1);
  const names = async () => {
    const response = await server.app.request("/api/models", LOCAL);
    return (await response.json()).models.map((model: { name: string }) => model.name);
  };
  const complain = console.error;
  const complaints: string[] = [];
  console.error = (line: string) => complaints.push(line);
  try {
    assertEquals(await names(), ["old", "shipped"]);
    await Deno.mkdir(`${server.root}/checkpoints/new`);
    await Deno.writeFile(
      `${server.root}/checkpoints/new/best.safetensors`,
      tinyCheckpoint({ name: "new", seed: 2 }),
    );
    assertEquals(await names(), ["new", "old", "shipped"]);
  } finally {
    console.error = complain;
  }
  assertEquals(complaints.length, 1, "the broken file is complained about once");
});

Deno.test("GET /api/models describes a model", async () => {
  await using server = await startTestServer();
  const response = await server.app.request("/api/models", LOCAL);
  const [{ id, date, ...model }] = (await response.json()).models;
  assertEquals(id.length, 16);
  assertEquals(new Date(date).toISOString(), date);
  assertEquals(model, {
    name: "tiny",
    file: "checkpoints/tiny/best.safetensors",
    shipped: false,
    cell: "lstm",
    numLayers: 2,
    hiddenSize: 24,
    parameters: 11773,
    vocabularySize: 37,
    kind: "chat",
    corpus: "000000000000",
    validLoss: 1.25,
  });
});

Deno.test("GET / says how to train where there is no model", async () => {
  await using server = await startTestServer({});
  const page = await (await server.app.request("/", LOCAL)).text();
  assertEquals(page.includes("There is no model to chat with yet."), true);
  assertEquals(page.includes("deno task train"), true);
});
