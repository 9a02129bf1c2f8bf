import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { encodeCheckpoint } from "../../lib/mod.ts";
import type { ModelCard } from "../../static/protocol/model_card.ts";
import { tinyCheckpoint as trainedCheckpoint } from "../support/models/checkpoints.ts";
import { startTestServer, type TestServer } from "../support/server/test_server.ts";
import { tinyCheckpoint } from "../support/models/tiny_checkpoint.ts";

const HEADERS = { headers: { Host: "localhost" } };

async function readCard(server: TestServer): Promise<ModelCard> {
  const [{ id }] = await server.shelf.list();
  const response = await server.app.request(`/api/models/${id}/card`, HEADERS);
  assertEquals(response.status, 200);
  assertMatch(response.headers.get("content-type")!, /^application\/json/);
  assertEquals(response.headers.get("cache-control"), "no-store");
  return await response.json();
}

const utf8 = (text: string) => new TextEncoder().encode(text);

Deno.test("GET /api/models/<id>/card tells a model's history and the card beside a shipped one", async () => {
  const bytes = tinyCheckpoint();
  await using server = await startTestServer({
    "static/models/tiny.safetensors": bytes,
    "static/models/README.md": utf8("# About it\n\nThe file is `tiny.safetensors`.\n"),
  });
  const card = await readCard(server);
  assertEquals(card.info.losses, { train: null, valid: 1.25 });
  assertEquals([card.info.recipe.hiddenSize, card.info.recipe.budget], [24, { steps: 1 }]);
  assertEquals(card.bytes, bytes.length);
  assertEquals(card.sources, undefined);
  assertEquals(card.text, [
    { tag: "h1", children: ["About it"] },
    { tag: "p", children: ["The file is ", { tag: "code", children: ["tiny.safetensors"] }, "."] },
  ]);

  await Deno.writeTextFile(`${server.root}/static/models/README.md`, "The card of other.safetensors.");
  assertEquals((await readCard(server)).text, [], "a card that speaks of another file is not this model's");
});

Deno.test("GET /api/models/<id>/card names the corpus files of a run, without their folders", async () => {
  const last = trainedCheckpoint();
  const { training, ...best } = last;
  const sources = {
    ...training.progress.sources,
    corpus: ["/home/ada/private/chats.txt*3", "b.tsv"],
    replies: ["/home/ada/private/me.txt"],
  };
  const withSources = { ...last, training: { ...training, progress: { ...training.progress, sources } } };
  await using server = await startTestServer({
    "checkpoints/a/best.safetensors": encodeCheckpoint(best),
    "checkpoints/a/last.safetensors": encodeCheckpoint(withSources),
    "checkpoints/a/README.md": utf8("not for best.safetensors"),
  });
  const card = await readCard(server);
  assertEquals(card.sources, {
    corpus: ["chats.txt*3", "b.tsv"],
    replies: ["me.txt"],
    valid: [],
    format: "auto",
    validFraction: 0.1,
  });
  assertEquals(card.text, []);

  const path = `${server.root}/checkpoints/a/last.safetensors`;
  const info = { ...last.info, digest: "ab".repeat(32) };
  await Deno.writeFile(path, encodeCheckpoint({ ...withSources, info }));
  assertEquals((await readCard(server)).sources, undefined, "the run reads another corpus by now");
  await Deno.writeFile(path, new Uint8Array(50));
  assertEquals((await readCard(server)).sources, undefined, "a broken file tells nothing");
});

Deno.test("GET /api/models/<id>/card gives nothing but models that are there", async () => {
  await using server = await startTestServer();
  const [{ id }] = await server.shelf.list();
  const path = `${server.root}/checkpoints/tiny/best.safetensors`;
  const refuse = async (id: string) => {
    const response = await server.app.request(`/api/models/${id}/card`, HEADERS);
    assertEquals(response.status, 404, id);
    assertStringIncludes((await response.json()).message, "Cannot find");
  };
  for (const unknown of ["0".repeat(16), "0", "..%2f..%2fdeno.json", "ABCDEF0123456789"]) {
    await refuse(unknown);
  }
  await Deno.writeFile(path, tinyCheckpoint({ seed: 9 }));
  await refuse(id);
  await Deno.remove(path);
  await refuse(id);
});

Deno.test("the shipped model has its card, and the card tells of that very model", async () => {
  const folder = new URL("../../static/models/", import.meta.url);
  const written = await Deno.readTextFile(new URL("README.md", folder));
  await using server = await startTestServer({
    "static/models/cellmate.safetensors": await Deno.readFile(new URL("cellmate.safetensors", folder)),
    "static/models/README.md": utf8(written),
  });
  const [model] = await server.shelf.list();
  const { text } = await readCard(server);
  const [first] = text;
  assert(typeof first !== "string" && first.tag === "h1");
  assert(text.some((node) => typeof node !== "string" && node.tag === "table"));
  assertStringIncludes(written, model.parameters.toLocaleString("en"));
});
