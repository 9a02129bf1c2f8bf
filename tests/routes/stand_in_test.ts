import { assert, assertEquals, assertNotEquals } from "@std/assert";
import { startTestServer } from "../support/server/test_server.ts";
import { tinyCheckpoint } from "../support/models/tiny_checkpoint.ts";

interface StandIn {
  readonly version: string;
  readonly pages: readonly string[];
  readonly files: readonly string[];
}

Deno.test("GET /service_worker.js names what there is, without the embedded chats, and changes with the models", async () => {
  await using server = await startTestServer();
  const read = async (): Promise<StandIn> => {
    const response = await fetch(`${server.url}/service_worker.js`);
    assertEquals(response.headers.get("Content-Type"), "text/javascript; charset=utf-8");
    assertEquals(response.headers.get("Cache-Control"), "no-cache");
    return JSON.parse(/^globalThis\.standIn=(.*);\n/.exec(await response.text())![1]);
  };
  const first = await read();
  assertEquals(await read(), first);
  assert(!first.files.some((file) => file.includes("embedded_chats")));
  for (const path of [...first.pages, ...first.files]) {
    const response = await fetch(`${server.url}/${path}`);
    await response.body?.cancel();
    assertEquals(response.status, 200, path);
  }
  await Deno.writeFile(`${server.root}/checkpoints/tiny/best.safetensors`, tinyCheckpoint({ seed: 2 }));
  const second = await read();
  assertNotEquals(second.version, first.version);
  assertEquals(second.files, first.files);
});
