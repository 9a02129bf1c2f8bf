import { assert, assertEquals } from "@std/assert";
import { streamTogether } from "../support/server/concurrent_replies.ts";
import { startTestServer } from "../support/server/test_server.ts";
import { tinyCheckpoint } from "../support/models/tiny_checkpoint.ts";

Deno.test("40 replies at once all come to their end, each with its own text", async () => {
  const bytes = tinyCheckpoint({ endless: true, hiddenSize: 64 });
  await using server = await startTestServer({ "checkpoints/a/best.safetensors": bytes });
  const { texts } = await streamTogether(server, { readers: 40, maxLength: 200 });
  assert(texts.every((text) => text.length > 150), "no reply is cut off");
  assertEquals(new Set(texts).size, 40);
});
