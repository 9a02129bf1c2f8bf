import {
  assertAlmostEquals,
  assertEquals,
  assertGreaterOrEqual,
  assertLess,
  assertMatch,
  assertNotEquals,
  assertStringIncludes,
} from "@std/assert";
import { DEFAULT_SAMPLING } from "../../../../lib/mod.ts";
import { readEventStream } from "../../../../static/voices/event_stream.ts";
import { eventually } from "../../../support/page/browser.ts";
import { post, replyOf, requestFor } from "../../../support/server/replies.ts";
import { slowBackend } from "../../../support/server/staged_backend.ts";
import { startTestServer, type TestServer } from "../../../support/server/test_server.ts";
import { tinyCheckpoint } from "../../../support/models/tiny_checkpoint.ts";

const MODELS = { "checkpoints/a/best.safetensors": tinyCheckpoint({ name: "tiny", endless: true }) };
const HELLO = { role: "user", content: "hello" } as const;

const ask = (server: TestServer, change: Record<string, unknown>) =>
  server.app.request(
    "/v1/chat/completions",
    post({ model: "tiny", messages: [HELLO], seed: 7, max_tokens: 120, ...change }),
  );
const textOf = async (response: Response) => (await response.json()).choices[0].message.content;
const chunksOf = (response: Response) => Array.fromAsync(readEventStream(response.body!));

Deno.test("POST /v1/chat/completions gives the reply that the page would get", async () => {
  await using server = await startTestServer(MODELS);
  const [{ id }] = await server.shelf.list();
  const settings = { ...DEFAULT_SAMPLING, draws: 5, maxLength: 120 };
  const page = await server.app.request("/api/replies", post(requestFor(id, "hello", { settings })));
  const response = await ask(server, {});
  assertEquals(response.status, 200);
  const body = await response.json();
  assertMatch(body.id, /^chatcmpl-/);
  assertEquals([body.object, body.model, body.system_fingerprint], ["chat.completion", "tiny", id]);
  assertEquals(body.choices, [{
    index: 0,
    message: { role: "assistant", content: await replyOf(page), refusal: null },
    logprobs: null,
    finish_reason: "length",
  }]);
  const { prompt_tokens, completion_tokens, total_tokens } = body.usage;
  assertEquals([completion_tokens, total_tokens - prompt_tokens], [120, 120]);
  assertEquals(prompt_tokens, "AhelloEB".length, "two speakers, five letters, the end of a turn");
});

Deno.test("POST /v1/chat/completions streams the same reply in pieces", async () => {
  await using server = await startTestServer(MODELS);
  const whole = await textOf(await ask(server, {}));
  const response = await ask(server, { stream: true, stream_options: { include_usage: true } });
  assertEquals(response.headers.get("content-type"), "text/event-stream");
  const data = await chunksOf(response);
  assertEquals(data.at(-1), "[DONE]");
  const chunks = data.slice(0, -1).map((text) => JSON.parse(text));
  assertEquals(new Set(chunks.map(({ id, object }) => `${id} ${object}`)).size, 1);
  assertEquals(chunks[0].choices[0].delta, { role: "assistant", content: "" });
  const deltas = chunks.flatMap(({ choices }) => choices);
  assertEquals(deltas.map(({ delta }) => delta.content ?? "").join(""), whole);
  assertEquals(deltas.at(-1).finish_reason, "length");
  assertEquals(chunks.at(-1).usage.completion_tokens, 120);
  const without = await chunksOf(await ask(server, { stream: true }));
  assertEquals(without.some((text) => text.includes("usage")), false);
});

Deno.test("POST /v1/chat/completions reads the conversation, in texts or parts, and passes over instructions", async () => {
  await using server = await startTestServer(MODELS);
  const read = async (...messages: unknown[]) => {
    const { choices: [{ message }], usage } = await (await ask(server, { messages })).json();
    return { content: message.content, length: usage.prompt_tokens };
  };
  const reply = await read(HELLO);
  const parts = [{ type: "text", text: "hel" }, { type: "text", text: "lo" }];
  assertEquals(await read({ role: "user", content: parts }), reply);
  assertEquals(await read({ role: "system", content: "You are a pirate." }, HELLO), reply);
  const before = [{ role: "user", content: "hi" }, { role: "assistant", content: "hello, you" }];
  assertEquals((await read(...before, HELLO)).length, reply.length + "AhiEBhello, youE".length);
  const silent = { role: "assistant", content: null };
  assertEquals((await read(before[0], silent, HELLO)).length, reply.length + "AhiEBE".length);
  const long = Array.from({ length: 30 }, () => [{ role: "user", content: "x".repeat(900) }, before[1]])
    .flat();
  assertEquals(
    await read(...long, HELLO),
    await read(...long.slice(-38), HELLO),
    "the older half is left out",
  );
});

Deno.test("POST /v1/chat/completions obeys the settings, and draws a seed where none is given", async () => {
  await using server = await startTestServer(MODELS);
  const say = async (change: Record<string, unknown>) => await textOf(await ask(server, change));
  const reply = await say({});
  assertEquals(
    await say({ temperature: null, top_p: null, stop: null, min_p: DEFAULT_SAMPLING.minP }),
    reply,
  );
  for (
    const change of [
      { temperature: 0 },
      { top_p: 0.1 },
      { top_k: 1 },
      { guidance: 4, temperature: 0.1 },
      { seed: -3 },
    ]
  ) {
    assertNotEquals(await say(change), reply, JSON.stringify(change));
  }
  const stop = reply.slice(40, 43);
  assertEquals(await say({ stop }), reply.slice(0, reply.indexOf(stop)));
  const stopped = await (await ask(server, { stop: [stop, "\n\n"] })).json();
  assertEquals(stopped.choices[0].finish_reason, "stop");
  assertEquals((await say({ max_completion_tokens: 10 })).length <= 10, true);
  assertGreaterOrEqual((await say({ max_tokens: 1_000_000 })).length, 1900, "to the last space before 2000");
  assertNotEquals(await say({ seed: undefined }), await say({ seed: undefined }));
});

Deno.test("POST /v1/chat/completions says what is unfit, and in which field", async () => {
  await using server = await startTestServer(MODELS);
  const image = [{ type: "image_url", image_url: { url: "" } }];
  for (
    const [change, param, what] of [
      [{ messages: undefined }, "messages", "messages"],
      [{ messages: [] }, "messages", "the last message to be the user's"],
      [{ messages: [{ role: "assistant", content: "hi" }] }, "messages", "the last message to be the user's"],
      [{ messages: [{ role: "user", content: image }] }, "messages.0.content", "parts of the form"],
      [{ messages: [{ role: "robot", content: "hi" }] }, "messages.0.role", "role"],
      [{ messages: [{ role: "user", content: "x".repeat(4001) }] }, "messages.0.content", "4000"],
      [{ temperature: 3 }, "temperature", "<=2"],
      [{ n: 0 }, "n", ">=1"],
      [{ n: 129 }, "n", "<=128"],
      [{ logprobs: 2 }, "logprobs", "boolean"],
      [{ top_logprobs: -1 }, "top_logprobs", ">=0"],
      [{ top_logprobs: 2 }, "top_logprobs", "logprobs to be true"],
      [{ logit_bias: { e: 1 } }, "logit_bias.e", "a symbol's number"],
      [{ logit_bias: { 5: 101 } }, "logit_bias.5", "<=100"],
      [{ logit_bias: { 99: 1 } }, "logit_bias.99", "below 37"],
      [{ presence_penalty: 3 }, "presence_penalty", "<=2"],
      [{ frequency_penalty: -2.5 }, "frequency_penalty", ">=-2"],
      [{ tools: [{}] }, "tools", "no tools: Cellmate cannot use any"],
      [{ response_format: { type: "json_object" } }, "response_format.type", "no other format"],
      [{ min_p: 1.1 }, "min_p", "<=1"],
      [{ tool_choice: "required" }, "tool_choice", "no tools to choose"],
      [{ modalities: ["text", "audio"] }, "modalities", "writes text only"],
      [{ functions: [{}] }, "functions", "cannot use any"],
      [{ reasoning_effort: "high" }, "reasoning_effort", "cannot reason"],
      [{ top_a: 0.3 }, "top_a", "not known here"],
      [{ best_of: 2 }, "best_of", "not known here"],
      [{ repetition_penalty: 0.5 }, "repetition_penalty", ">=1"],
      [{ stop: new Array(65).fill("x") }, "stop", "<=64"],
      [{ stop: [7] }, "stop", "Array"],
      [{ max_tokens: 0 }, "max_tokens", ">=1"],
    ] as const
  ) {
    const response = await ask(server, change);
    assertEquals(response.status, 400, JSON.stringify(change));
    const { error } = await response.json();
    assertEquals([error.type, error.param], ["invalid_request_error", param]);
    assertStringIncludes(error.message, what);
  }
});

Deno.test("POST /v1/chat/completions takes what clients send without thinking", async () => {
  await using server = await startTestServer(MODELS);
  const say = async (change: Record<string, unknown>) => {
    const response = await ask(server, change);
    assertEquals(response.status, 200, JSON.stringify(change));
    return await textOf(response);
  };
  const reply = await say({});
  const likeliest = await say({ top_k: 1 });
  for (
    const [change, expected] of [
      [{ top_k: -1 }, reply],
      [{ stop: [""] }, reply],
      [{ stop: "" }, reply],
      [{ stop: ["~1", "~2", "~3", "~4", "~5"] }, reply],
      [{ top_p: 0 }, likeliest],
      [{ min_p: 1 }, likeliest],
      [{ tools: [], tool_choice: "auto", functions: [], function_call: "none", modalities: ["text"] }, reply],
      [
        { user: "me", store: true, metadata: { a: "b" }, service_tier: "auto", parallel_tool_calls: true },
        reply,
      ],
      [{ response_format: { type: "text" }, reasoning_effort: "none", verbosity: "medium" }, reply],
      [{ n: null, logprobs: null, logit_bias: null, tools: null, top_a: null, audio: null }, reply],
    ] as const
  ) {
    assertEquals(await say(change), expected, JSON.stringify(change));
  }
  assertGreaterOrEqual((await say({ max_tokens: -1 })).length, 1900);
});

Deno.test("POST /v1/chat/completions leaves out old messages of any length, and what tools said", async () => {
  await using server = await startTestServer(MODELS);
  const reply = await textOf(await ask(server, {}));
  const old = { role: "user", content: "x".repeat(30_000) };
  assertEquals(await textOf(await ask(server, { messages: [old, HELLO] })), reply);
  const call = { id: "1", type: "function", function: { name: "look", arguments: "{}" } };
  const spoken = [HELLO, { role: "assistant", content: "hi" }, HELLO];
  const withTools = [
    HELLO,
    { role: "tool", tool_call_id: "1", content: [{ type: "text", text: "it rains" }] },
    { role: "assistant", content: "hi", tool_calls: [call] },
    { role: "function", name: "look", content: null },
    HELLO,
    { role: "tool", tool_call_id: "1", content: "it rains" },
  ];
  const read = async (messages: unknown) => (await (await ask(server, { messages })).json()).choices;
  assertEquals(await read(withTools), await read(spoken));
});

Deno.test("POST /v1/chat/completions continues the assistant's message if it is the last", async () => {
  await using server = await startTestServer(MODELS);
  const reply = await textOf(await ask(server, { max_tokens: 60 }));
  const begun = reply.slice(0, 20);
  const messages = [HELLO, { role: "assistant", content: begun }];
  const whole = await (await ask(server, { messages, max_tokens: 40, logprobs: true })).json();
  const { message, logprobs } = whole.choices[0];
  assertEquals(begun + message.content, reply, "the same random numbers, the same reply");
  assertEquals(logprobs.content.map(({ token }: { token: string }) => token).join(""), message.content);
  assertEquals(whole.usage.completion_tokens, 40);
  const data = await chunksOf(await ask(server, { messages, max_tokens: 40, stream: true }));
  const deltas = data.slice(0, -1).flatMap((text) => JSON.parse(text).choices);
  assertEquals(deltas.map(({ delta }) => delta.content ?? "").join(""), message.content);
  const ended = await ask(server, { messages, stop: begun.slice(2, 6) });
  assertEquals([ended.status, (await ended.json()).error.param], [400, "messages"]);
});

Deno.test("POST /v1/chat/completions gives n choices, whole or streamed; the k-th has seed + k", async () => {
  await using server = await startTestServer(MODELS);
  const alone = await Promise.all(
    [7, 8, 9].map(async (seed) => await (await ask(server, { seed, max_tokens: 40 })).json()),
  );
  const seeds = alone.map(({ choices }) => choices[0].message.content);
  assertEquals(new Set(seeds).size, 3);
  const whole = await (await ask(server, { n: 3, max_tokens: 40 })).json();
  const texts = whole.choices.map(({ message }: { message: { content: string } }) => message.content);
  assertEquals(texts, seeds);
  assertEquals(whole.choices.map(({ index }: { index: number }) => index), [0, 1, 2]);
  assertEquals(
    whole.usage.completion_tokens,
    alone.reduce((sum, { usage }) => sum + usage.completion_tokens, 0),
  );
  const options = { stream: true, stream_options: { include_usage: true } };
  const data = await chunksOf(await ask(server, { n: 3, max_tokens: 40, ...options }));
  const chunks = data.slice(0, -1).map((text) => JSON.parse(text));
  const streamed = ["", "", ""];
  for (const { index, delta } of chunks.flatMap(({ choices }) => choices)) {
    streamed[index] += delta.content ?? "";
  }
  assertEquals(streamed, seeds);
  assertEquals(chunks.at(-1).usage, whole.usage);
  assertEquals(chunks.slice(0, -1).every(({ usage }) => usage === null), true);
  const many = await (await ask(server, { n: 40, max_tokens: 5 })).json();
  assertEquals(many.choices.length, 40, "more than are written at once");
});

Deno.test("POST /v1/chat/completions gives exact probabilities over the whole alphabet", async () => {
  await using server = await startTestServer(MODELS);
  const whole = await (await ask(server, { logprobs: true, top_logprobs: 1000, max_tokens: 30 })).json();
  const { message, logprobs } = whole.choices[0];
  const tokens: { token: string; logprob: number; bytes: number[]; top_logprobs: typeof tokens }[] =
    logprobs.content;
  assertEquals(tokens.map(({ token }) => token).join(""), message.content);
  for (const { token, logprob, bytes, top_logprobs } of tokens) {
    assertEquals(top_logprobs.length, 37);
    const sum = top_logprobs.reduce((sum, { logprob }) => sum + Math.exp(logprob), 0);
    assertAlmostEquals(sum, 1, 1e-5);
    assertEquals(top_logprobs.find((one) => one.token === token)?.logprob, logprob);
    assertEquals(bytes, [...new TextEncoder().encode(token)]);
  }
  const marks = tokens[0].top_logprobs.filter(({ bytes }) => bytes === null).map(({ token }) => token);
  assertEquals(marks.sort(), ["⟨A⟩", "⟨B⟩", "⟨end⟩", "⟨unknown⟩"]);
  const data = await chunksOf(
    await ask(server, { logprobs: true, top_logprobs: 1000, max_tokens: 30, stream: true }),
  );
  const choices = data.slice(0, -1).flatMap((text) => JSON.parse(text).choices);
  assertEquals(choices.flatMap((choice) => choice.logprobs?.content ?? []), tokens);
  const stop = message.content.slice(10, 13);
  const cut = (await (await ask(server, { logprobs: true, stop, max_tokens: 30 })).json()).choices[0];
  assertEquals(cut.logprobs.content.length, [...cut.message.content].length, "none for what was cut off");
});

Deno.test("POST /v1/chat/completions obeys logit_bias and penalties", async () => {
  await using server = await startTestServer(MODELS);
  const [{ id }] = await server.shelf.list();
  const { vocabulary } = (await server.shelf.open(id))!.checkpoint;
  const say = async (change: Record<string, unknown>) => await textOf(await ask(server, change));
  const reply = await say({});
  const e = vocabulary.idOf("e"), z = vocabulary.idOf("z");
  assertEquals((await say({ logit_bias: { [e]: -100 } })).includes("e"), false);
  const only = await say({ logit_bias: { [z]: 100 }, max_tokens: 20, repetition_penalty: 1 });
  assertMatch(only, /^z+$/);
  // Guidance compares two sets of logits: it must not count what is added to both.
  assertEquals(
    await say({ logit_bias: Object.fromEntries([...vocabulary.characters.keys()].map((k) => [k + 4, 1])) }),
    reply,
  );
  const commonest = (text: string) => Math.max(...[...text].map((one) => text.split(one).length - 1));
  assertLess(commonest(await say({ frequency_penalty: 2 })), commonest(reply));
  const kinds = (text: string) => new Set(text).size;
  assertGreaterOrEqual(
    kinds(await say({ presence_penalty: 2, temperature: 0, repetition_penalty: 1 })),
    kinds(await say({ temperature: 0, repetition_penalty: 1 })),
  );
});

Deno.test("POST /v1/chat/completions answers an unknown model, another type and broken JSON as OpenAI does", async () => {
  await using server = await startTestServer(MODELS);
  const missing = await ask(server, { model: "gpt-4o" });
  assertEquals(missing.status, 404);
  assertEquals((await missing.json()).error, {
    message: "Cannot find the model as it must be one of tiny: current value is gpt-4o",
    type: "invalid_request_error",
    param: "model",
    code: "model_not_found",
  });
  const send = (init: RequestInit) => server.app.request("/v1/chat/completions", { ...post(""), ...init });
  assertEquals((await send({ body: "{" })).status, 400);
  assertEquals((await send({ headers: { Host: "localhost", "Content-Type": "text/plain" } })).status, 415);
  assertEquals((await send({ body: "x".repeat(300_000) })).status, 413);
  const unknown = await server.app.request("/v1/embeddings", post({}));
  assertEquals(unknown.status, 404);
  assertStringIncludes((await unknown.json()).error.message, "POST /v1/chat/completions");
});

Deno.test("POST /v1/chat/completions answers programs over HTTP, with a key or without", async () => {
  await using server = await startTestServer(MODELS);
  const response = await fetch(`${server.url}/v1/chat/completions`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Authorization": "Bearer any" },
    body: JSON.stringify({ model: "tiny", messages: [HELLO], max_tokens: 20 }),
  });
  assertEquals((await response.json()).choices[0].finish_reason, "length");
});

for (const stream of [true, false]) {
  Deno.test(`POST /v1/chat/completions stops writing when the reader goes away, stream ${stream}`, async () => {
    const backend = slowBackend(4);
    await using server = await startTestServer(MODELS, { backend });
    const stop = new AbortController();
    const answer = fetch(`${server.url}/v1/chat/completions`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ model: "tiny", messages: [HELLO], max_tokens: 2000, stream }),
      signal: stop.signal,
    }).then((response) => response.text());
    await eventually("the reply has begun", () => backend.steps > 20);
    stop.abort();
    await answer.catch(() => {});
    let steps: number;
    do {
      steps = backend.steps;
      await new Promise((resolve) => setTimeout(resolve, 100));
    } while (backend.steps > steps);
    assertLess(steps, 1500, "of 2000");
  });
}
