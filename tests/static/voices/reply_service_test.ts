import { assertEquals, assertRejects } from "@std/assert";
import { decodeCheckpoint, modelIdentity } from "../../../lib/mod.ts";
import type { ReplyEvent } from "../../../static/protocol/reply_event.ts";
import type { ReplyRequest } from "../../../static/protocol/reply_request.ts";
import { Refused } from "../../../static/voices/voice.ts";
import { ReplyService } from "../../../static/voices/worker/reply_service.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import { eventsOf, post, requestFor } from "../../support/server/replies.ts";
import { startTestServer } from "../../support/server/test_server.ts";

const SHIPPED = new URL("../../../static/models/cellmate.safetensors", import.meta.url);
const never = new AbortController().signal;

const idOf = (bytes: Uint8Array) => {
  const { model, vocabulary } = decodeCheckpoint(bytes, "the model");
  return modelIdentity(model, vocabulary);
};

/** Some of its draws are shown, in place of others something is said. */
const DRAWS_AGAIN = tinyCheckpoint({
  thresholds: { redraw: 3.609, unsure: { above: 3.604, texts: ["what was that?", "again, please."] } },
});

/** All that counts of a reply: its text, its surprises and its end, not how it was cut into portions. */
function sumOf(events: readonly ReplyEvent[]): unknown {
  const texts = events.filter((event) => event.type === "text");
  return {
    text: texts.map(({ text }) => text).join(""),
    nats: texts.flatMap(({ nats }) => nats),
    others: events.filter(({ type }) => type !== "text").map((event) => ({ ...event, seconds: 0 })),
  };
}

/** Histories, beginnings and settings, each of which takes another way through the drawing. */
function* requests(model: string): Generator<ReplyRequest> {
  const { settings } = requestFor(model, "");
  const long = Array.from({ length: 40 }, (_, k) => ({
    speaker: (k % 2) as 0 | 1,
    text: `turn ${k}: my name is Ada and it rains in York again, so what shall we do now?`,
  }));
  yield requestFor(model, "hello");
  yield requestFor(model, "Was weißt du über 🌧 and snow?", { seed: 0xffff_ffff });
  yield requestFor(model, "hi", { begun: "I am ", seed: 3 });
  yield requestFor(model, "", { turns: [...long, { speaker: 0, text: "and?" }], seed: 11 });
  for (
    const [seed, change] of Object.entries([
      { temperature: 0 },
      { temperature: 2, minP: 0 },
      { topK: 3 },
      { topP: 0.5, minP: 0 },
      { guidance: 0, repetitionPenalty: 1, maxLength: 300 },
      { guidance: 4, repetitionPenalty: 2 },
      { maxLength: 1 },
    ])
  ) {
    yield requestFor(model, "how are you?", { seed: Number(seed), settings: { ...settings, ...change } });
  }
}

for (
  const [name, bytes] of [["a tiny model", tinyCheckpoint()], ["a model that draws again", DRAWS_AGAIN], [
    "an endless model",
    tinyCheckpoint({ endless: true }),
  ], [
    "the shipped model",
    await Deno.readFile(SHIPPED),
  ]] as const
) {
  Deno.test(`ReplyService writes with ${name} to the byte what the server writes`, async () => {
    const id = idOf(bytes);
    await using server = await startTestServer({ "checkpoints/tried/best.safetensors": bytes });
    const service = new ReplyService(() => Promise.resolve(bytes.slice()));
    for (const request of requests(id)) {
      const served = await eventsOf(await server.app.request("/api/replies", post(request)));
      const written = await Array.fromAsync(service.reply(request, never));
      assertEquals(sumOf(written), sumOf(served), JSON.stringify(request.settings));
    }
  });
}

Deno.test("ReplyService goes on from what it remembers as if it had read everything again", async () => {
  const bytes = tinyCheckpoint(), id = idOf(bytes), { turns } = requestFor(id, "hello there");
  const write = async (service: ReplyService, request: ReplyRequest) =>
    sumOf(await Array.fromAsync(service.reply(request, never)));
  const create = () => new ReplyService(() => Promise.resolve(bytes.slice()));
  const used = create(),
    request = requestFor(id, "", {
      turns: [...turns, { speaker: 1, text: "good day" }, { speaker: 0, text: "and now?" }],
    });
  await write(used, requestFor(id, "hello there"));
  assertEquals(await write(used, request), await write(create(), request));
});

Deno.test("ReplyService refuses what a server refuses, and stops when it is told to", async () => {
  const bytes = tinyCheckpoint({ endless: true }), id = idOf(bytes);
  const service = new ReplyService(() => Promise.resolve(bytes));
  const all = (request: ReplyRequest, signal = never) => Array.fromAsync(service.reply(request, signal));
  await assertRejects(
    () => all({ ...requestFor("0".repeat(16), "hi") }),
    Refused,
    "gone or has changed",
  );
  const { settings } = requestFor(id, "hi");
  await assertRejects(
    () => all(requestFor(id, "hi", { begun: "aaaa", settings: { ...settings, maxLength: 2 } })),
    Refused,
    "has already ended",
  );
  const stop = new AbortController(), told: ReplyEvent[] = [];
  const endless = requestFor(id, "hi", { settings: { ...settings, maxLength: 2000 } });
  for await (const event of service.reply(endless, stop.signal)) {
    told.push(event);
    if (event.type === "text") stop.abort();
  }
  assertEquals(told.map(({ type }) => type), ["start", "text"]);
});
