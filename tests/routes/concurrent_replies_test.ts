import { assertEquals, assertLess } from "@std/assert";
import { readEventStream } from "../../static/store/event_stream.ts";
import { post, requestFor } from "../support/replies.ts";
import { startTestServer } from "../support/test_server.ts";
import { tinyCheckpoint } from "../support/tiny_checkpoint.ts";

Deno.test("40 replies at once each get 20 characters/s or more, with a p95 gap under 100 ms", async () => {
  const bytes = tinyCheckpoint({ endless: true, hiddenSize: 256 });
  await using server = await startTestServer({ "checkpoints/a/best.safetensors": bytes });
  const [{ id }] = await server.shelf.list();
  const gaps: number[] = [];
  let characters = 0;
  const started = performance.now();
  await Promise.all(Array.from({ length: 40 }, async (_, seed) => {
    const settings = { ...requestFor(id, "").settings, maxLength: 300 };
    const { body, method } = post(requestFor(id, "hello", { seed, settings }));
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(`${server.url}/api/replies`, { method, headers, body: body! });
    let last = performance.now();
    for await (const data of readEventStream(response.body!)) {
      const event = JSON.parse(data);
      if (event.type !== "text") continue;
      const now = performance.now();
      gaps.push(now - last);
      last = now;
      characters += event.text.length;
    }
  }));
  const rate = characters / 40 / ((performance.now() - started) / 1000);
  gaps.sort((a, b) => a - b);
  assertLess(gaps[Math.floor(gaps.length * 0.95)], 100, "p95 gap in ms");
  assertLess(20, rate, "characters per second of each reply");
  assertEquals(characters > 40 * 250, true);
});
