import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { startTestServer } from "../support/server/test_server.ts";
import { tinyCheckpoint } from "../support/models/tiny_checkpoint.ts";

const HEADERS = { headers: { Host: "localhost" } };

Deno.test("GET /api/models/<id>/weights hands out the file of that model", async () => {
  const bytes = tinyCheckpoint({ seed: 4 });
  await using server = await startTestServer({ "checkpoints/a/best.safetensors": bytes });
  const [{ id }] = await server.shelf.list();
  const response = await server.app.request(`/api/models/${id}/weights`, HEADERS);
  assertEquals(response.status, 200);
  assertEquals(response.headers.get("cache-control"), "no-store");
  assertEquals(new Uint8Array(await response.arrayBuffer()), bytes);
});

Deno.test("GET /api/models/<id>/weights gives nothing but models", async () => {
  await using server = await startTestServer();
  for (const id of ["0".repeat(16), "0", "..%2f..%2fdeno.json", "ABCDEF0123456789"]) {
    const response = await server.app.request(`/api/models/${id}/weights`, HEADERS);
    assertEquals(response.status, 404, id);
    assertStringIncludes((await response.json()).message, "Cannot find");
  }
});

Deno.test("the program that reads along may compile arithmetic, and the page may not", async () => {
  await using server = await startTestServer();
  const page = await server.app.request("/", HEADERS);
  const html = await page.text();
  const path = /&quot;memory-worker&quot;:&quot;([^"]+?)&quot;/.exec(html)![1];
  const worker = await server.app.request(`/${path}`, HEADERS);
  assertEquals(worker.status, 200);
  assertStringIncludes(worker.headers.get("content-security-policy")!, "'wasm-unsafe-eval'");
  assert(!page.headers.get("content-security-policy")!.includes("unsafe-eval"));
});
