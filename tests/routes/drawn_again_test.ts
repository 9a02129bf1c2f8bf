import { assert, assertEquals } from "@std/assert";
import { ChatSession, decodeCheckpoint, openBackend } from "../../lib/mod.ts";
import type { DrawnEvent, ReplyEvent } from "../../static/protocol/reply_event.ts";
import { tinyCheckpoint } from "../support/models/tiny_checkpoint.ts";
import { eventsOf, post, requestFor } from "../support/server/replies.ts";
import { startTestServer } from "../support/server/test_server.ts";

const BYTES = tinyCheckpoint({
  thresholds: { redraw: 3.609, unsure: { above: 3.604, texts: ["what was that?", "again, please."] } },
});
const MODELS = { "checkpoints/a/best.safetensors": BYTES };
const SETTINGS = { ...requestFor("", "").settings, maxLength: 60 };

const textOf = (events: readonly ReplyEvent[]) =>
  events.map((event) => event.type === "text" ? event.text : "").join("");
const drawnOf = (events: readonly ReplyEvent[]) =>
  events.find((event): event is DrawnEvent => event.type === "drawn");

/** What a chat in the shell replies to some messages. */
function chat(messages: readonly string[], seed: number) {
  const { model, vocabulary, info } = decodeCheckpoint(BYTES, "tiny");
  const session = new ChatSession(
    openBackend().createStepper(model, 1, { weights: "int8" }),
    vocabulary,
    info,
  );
  for (const message of messages) for (const _ of session.send(message, { ...SETTINGS, seed }));
  return session.exchanges;
}

Deno.test("POST /api/replies draws again as a chat in the shell does, alone and in company", async () => {
  await using server = await startTestServer(MODELS);
  const [{ id }] = await server.shelf.list();
  const ask = async (seed: number) => {
    const request = requestFor(id, "hello", { seed, settings: SETTINGS });
    return await eventsOf(await server.app.request("/api/replies", post(request)));
  };
  const all = await Promise.all(Array.from({ length: 20 }, (_, seed) => ask(seed)));
  const kinds = new Set<string>();
  for (const [seed, events] of all.entries()) {
    const [{ reply, draws, instead }] = chat(["hello"], seed), drawn = drawnOf(events);
    assertEquals([textOf(events), drawn?.instead], [reply, instead]);
    if (drawn) assertEquals(drawn.draws.map(({ text }) => text), draws.map(({ beginning }) => beginning));
    else assertEquals(draws.length, 1);
    kinds.add(instead ?? (drawn ? "again" : "once"));
  }
  assertEquals([...kinds].sort(), ["again", "once", "unsure"]);
  assertEquals(textOf(await ask(3)), textOf(all[3]));
});

Deno.test("POST /api/replies goes on after what was shown, not after what was drawn", async () => {
  await using server = await startTestServer(MODELS);
  const [{ id }] = await server.shelf.list();
  for (let seed = 0; seed < 12; seed++) {
    const [first, second] = chat(["hello", "and you?"], seed);
    const turns = [{ speaker: 0 as const, text: "hello" }];
    const ask = async (said: typeof turns | { speaker: 0 | 1; text: string }[]) => {
      const request = requestFor(id, "", { turns: said, seed, settings: SETTINGS });
      return textOf(await eventsOf(await server.app.request("/api/replies", post(request))));
    };
    assertEquals(await ask(turns), first.reply);
    const next = [...turns, { speaker: 1 as const, text: first.reply }, {
      speaker: 0 as const,
      text: "and you?",
    }];
    assertEquals(await ask(next), second.reply);
  }
});

Deno.test("POST /api/replies writes a draw again by its seed, and draws once where older requests do", async () => {
  await using server = await startTestServer(MODELS);
  const [{ id }] = await server.shelf.list();
  const ask = async (seed: number, settings: Partial<typeof SETTINGS>) => {
    const request = requestFor(id, "hello", { seed, settings: settings as typeof SETTINGS });
    return await eventsOf(await server.app.request("/api/replies", post(request)));
  };
  const drawn = drawnOf(await ask(chatThatDrawsAgain(), SETTINGS))!;
  const { draws: _, ...older } = SETTINGS;
  for (const { seed, text } of drawn.draws) {
    for (const settings of [{ ...SETTINGS, draws: 1 }, older]) {
      const events = await ask(seed, settings);
      const whole = textOf(events);
      assert(text.endsWith("…") ? whole.startsWith(text.slice(0, -1)) : whole === text);
      assertEquals(drawnOf(events), undefined);
    }
  }
});

/** A seed with which something is drawn more than once. */
function chatThatDrawsAgain(): number {
  for (let seed = 0;; seed++) if (chat(["hello"], seed)[0].draws.length > 1) return seed;
}

Deno.test("POST /v1/chat/completions draws again too, unless told otherwise, and shows what it drew if asked for more", async () => {
  await using server = await startTestServer(MODELS);
  const ask = async (change: Record<string, unknown>) => {
    const body = { model: "tiny", messages: [{ role: "user", content: "hello" }], max_tokens: 60, ...change };
    const response = await server.app.request("/v1/chat/completions", post(body));
    return response.ok ? (await response.json()).choices[0] : response.status;
  };
  const stream = async (seed: number) => {
    const body = {
      model: "tiny",
      messages: [{ role: "user", content: "hello" }],
      max_tokens: 60,
      seed,
      stream: true,
    };
    const text = await (await server.app.request("/v1/chat/completions", post(body))).text();
    return text.split("\n").filter((line) => line.startsWith("data: {"))
      .map((line): string => JSON.parse(line.slice(6)).choices[0]?.delta.content ?? "");
  };
  let instead = 0;
  for (let seed = 0; seed < 12; seed++) {
    const [exchange] = chat(["hello"], seed);
    assertEquals((await ask({ seed })).message.content, exchange.reply);
    const pieces = await stream(seed);
    assertEquals(pieces.join(""), exchange.reply);
    assertEquals(pieces.filter((piece) => /\S\s+\S/.test(piece)), [], "it comes in words");
    assert((await ask({ seed, draws: 1 })).message.content.startsWith(exchange.draws[0].text));
    if (!exchange.instead) continue;
    instead++;
    const { message, logprobs } = await ask({ seed, logprobs: true });
    assert(exchange.draws.some(({ text }) => message.content.startsWith(text)));
    assert(logprobs.content.length >= [...message.content].length);
  }
  assert(instead > 0);
  assertEquals(await ask({ draws: 0 }), 400);
});
