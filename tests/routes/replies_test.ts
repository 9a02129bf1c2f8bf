import { assert, assertAlmostEquals, assertEquals, assertMatch } from "@std/assert";
import type { TextEvent } from "../../static/protocol/reply_event.ts";
import { eventsOf, post, replyOf, requestFor } from "../support/server/replies.ts";
import { slowBackend } from "../support/server/staged_backend.ts";
import { startTestServer } from "../support/server/test_server.ts";
import { tinyCheckpoint } from "../support/models/tiny_checkpoint.ts";

const SHORT = { ...requestFor("", "").settings, maxLength: 5 };
const MODELS = { "checkpoints/a/best.safetensors": tinyCheckpoint({ endless: true }) };

Deno.test("POST /api/replies streams start, text and done, with the surprise of every character", async () => {
  await using server = await startTestServer(MODELS);
  const [{ id }] = await server.shelf.list();
  const response = await server.app.request("/api/replies", post(requestFor(id, "hello ß")));
  assertEquals(response.headers.get("content-type"), "text/event-stream");
  const events = await eventsOf(response);
  assertEquals(events[0], { type: "start", unknown: ["ß"] });
  const texts = events.filter((event): event is TextEvent => event.type === "text");
  const nats = texts.flatMap((event) => event.nats);
  assertEquals(nats.length, texts.map((event) => event.text).join("").length);
  assertAlmostEquals(nats.reduce((a, b) => a + b) / nats.length, Math.log(36), 0.5);
  assertMatch(JSON.stringify(events.at(-1)), /^{"type":"done","finish":"length","seconds":[\d.]+}$/);
});

Deno.test("POST /api/replies gives the same bytes alone, in company, remembered and elsewhere", async () => {
  await using server = await startTestServer(MODELS);
  await using other = await startTestServer(MODELS);
  const [{ id }] = await server.shelf.list();
  const turns = ["how are you", "fine, and you?", "x".repeat(200)].map((text, i) => ({
    speaker: i % 2 as 0 | 1,
    text,
  }));
  const request = requestFor(id, "", { turns });
  const ask = async (seed: number, app = server.app) =>
    await replyOf(await app.request("/api/replies", post({ ...request, seed })));
  const alone = await ask(7);
  assertEquals(alone.length, 120);
  const company = await Promise.all(Array.from({ length: 40 }, (_, seed) => ask(seed)));
  assertEquals(company[7], alone);
  assertEquals(new Set(company).size, 40);
  assertEquals(await ask(7), alone);
  assertEquals(await ask(7, other.app), alone);
});

Deno.test("POST /api/replies goes on with a reply as it would have gone on", async () => {
  await using server = await startTestServer(MODELS);
  const [{ id }] = await server.shelf.list();
  const whole = await replyOf(await server.app.request("/api/replies", post(requestFor(id, "hello"))));
  const begun = whole.slice(0, 50);
  const rest = await replyOf(
    await server.app.request("/api/replies", post(requestFor(id, "hello", { begun }))),
  );
  assertEquals(begun + rest, whole);
  const foreign = requestFor(id, "hello", { begun: `ß${begun}` });
  const after = await replyOf(await server.app.request("/api/replies", post(foreign)));
  assertEquals(after.length > 0 && after.length <= 70, true, "a beginning with an unknown character");
});

Deno.test("POST /api/replies lets more replies wait than there are rows", async () => {
  await using server = await startTestServer(MODELS);
  const [{ id }] = await server.shelf.list();
  const all = await Promise.all(Array.from({ length: 150 }, async (_, seed) => {
    const response = await server.app.request("/api/replies", post(requestFor(id, "hello", { seed })));
    return (await replyOf(response)).length;
  }));
  assert(all.every((length) => length > 90));
});

Deno.test("POST /api/replies stops writing within 100 ms when the reader goes away", async () => {
  const backend = slowBackend(4);
  await using server = await startTestServer(MODELS, { backend });
  const [{ id }] = await server.shelf.list();
  const settings = { ...requestFor(id, "").settings, maxLength: 2000 };
  const stop = new AbortController();
  const { headers, ...init } = post(requestFor(id, "hello", { settings }));
  const response = await fetch(`${server.url}/api/replies`, {
    ...init,
    headers: { "Content-Type": (headers as Record<string, string>)["Content-Type"] },
    signal: stop.signal,
  });
  const reader = response.body!.getReader();
  for (let chunks = 0; chunks < 5; chunks++) await reader.read();
  stop.abort();
  await reader.closed.catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { steps } = backend;
  await new Promise((resolve) => setTimeout(resolve, 100));
  assertEquals(backend.steps, steps);
});

Deno.test("POST /api/replies serves a model of running text, which writes on", async () => {
  const bytes = tinyCheckpoint({ kind: "text", endless: true });
  await using server = await startTestServer({ "checkpoints/t/best.safetensors": bytes });
  const [{ id, kind }] = await server.shelf.list();
  assertEquals(kind, "text");
  const reply = await replyOf(await server.app.request("/api/replies", post(requestFor(id, "once upon"))));
  assert(reply.length > 0);
});

Deno.test("POST /api/replies tells who would have to wait too long when to come back", async () => {
  await using server = await startTestServer(MODELS, { backend: slowBackend(1), maxWait: 0 });
  const [{ id }] = await server.shelf.list();
  const ask = async (text: string) =>
    await server.app.request("/api/replies", post(requestFor(id, text, { settings: SHORT })));
  await replyOf(await ask("w".repeat(3000)));
  const first = await Promise.all([ask("x".repeat(4000)), ask("y".repeat(4000))]);
  assertEquals(first.map(({ status }) => status), [200, 200], "both begin together");
  const late = await ask("good morning");
  assertEquals([late.status, late.headers.get("Retry-After")], [429, "1"]);
  assertMatch((await late.json()).message, /^Cannot reply right now .* \(see --max-wait\)$/);
  await Promise.all(first.map(({ body }) => body!.cancel()));
  await new Promise((resolve) => setTimeout(resolve, 50));
  assertEquals((await replyOf(await ask("good morning"))).length, 5);
});
