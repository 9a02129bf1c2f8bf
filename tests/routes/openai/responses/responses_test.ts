import {
  assert,
  assertEquals,
  assertLess,
  assertMatch,
  assertNotEquals,
  assertStringIncludes,
} from "@std/assert";
import { tinyCheckpoint } from "../../../support/models/tiny_checkpoint.ts";
import { ask, type Json } from "../../../support/openai/ask.ts";
import { post } from "../../../support/server/replies.ts";
import { startTestServer, type TestServer } from "../../../support/server/test_server.ts";

const MODELS = {
  "checkpoints/a/best.safetensors": tinyCheckpoint({ name: "tiny" }),
  "checkpoints/b/best.safetensors": tinyCheckpoint({ name: "other", seed: 2 }),
};

const respond = (server: TestServer, change: Record<string, unknown>) =>
  ask(server, "/v1/responses", { model: "tiny", input: "hello", seed: 7, max_output_tokens: 60, ...change });
const textOf = ({ json }: { json: Json }): string => json.output[0].content[0].text;

/** What a chat with the whole history would answer. */
async function chatReply(server: TestServer, said: readonly string[], seed: number): Promise<string> {
  const messages = said.map((content, i) => ({ role: i % 2 === 0 ? "user" : "assistant", content }));
  const request = { model: "tiny", messages, seed, max_tokens: 60 };
  return (await ask(server, "/v1/chat/completions", request)).json.choices[0].message.content;
}

/** The events of a stream: name and data. */
async function eventsOf(server: TestServer, change: Record<string, unknown>): Promise<Json[]> {
  const body = { model: "tiny", input: "hello", seed: 7, max_output_tokens: 60, stream: true, ...change };
  const text = await (await server.app.request("/v1/responses", post(body))).text();
  return text.trim().split("\n\n").map((event) => {
    const [, name, data] = /^event: (\S+)\ndata: (.*)$/.exec(event)!;
    assertEquals(JSON.parse(data).type, name);
    return JSON.parse(data);
  });
}

Deno.test("POST /v1/responses answers a text or messages, as a chat would", async () => {
  await using server = await startTestServer(MODELS);
  const answer = await respond(server, {});
  assertEquals(answer.status, 200);
  const { json } = answer;
  assertEquals([json.object, json.status, json.model, json.error], ["response", "completed", "tiny", null]);
  assertMatch(json.id, /^resp_/);
  assertMatch(json.output[0].id, /^msg_/);
  assertEquals([json.output[0].role, json.output[0].content[0].type], ["assistant", "output_text"]);
  assertEquals(textOf(answer), await chatReply(server, ["hello"], 7));
  assertEquals(json.usage.input_tokens, "AhelloEB".length);
  assertEquals(json.usage.total_tokens, json.usage.input_tokens + json.usage.output_tokens);
  const parts = (text: string) => [{ type: "input_text", text }];
  const input = [
    { role: "system", content: "be brief" },
    { type: "message", role: "user", content: parts("hi") },
    { type: "reasoning", id: "rs_1", summary: [] },
    { type: "function_call", call_id: "1", name: "look", arguments: "{}" },
    { type: "function_call_output", call_id: "1", output: "rain" },
    { role: "assistant", content: [{ type: "output_text", text: "hello you" }], id: "msg_1" },
    { role: "user", content: parts("hello") },
  ];
  assertEquals(
    textOf(await respond(server, { input })),
    await chatReply(server, ["hi", "hello you", "hello"], 7),
  );
  const cut = await respond(server, { max_output_tokens: 3 });
  assertEquals([cut.json.status, cut.json.incomplete_details.reason], ["incomplete", "max_output_tokens"]);
  assertEquals(textOf(cut).length, 3);
});

Deno.test("POST /v1/responses goes on from an answer's identity, on any server, without the text", async () => {
  const ids: string[] = [], said = ["hello"];
  {
    await using server = await startTestServer(MODELS);
    for (const [k, message] of ["and you?", "why, tell me", "bye"].entries()) {
      const answer = await respond(server, {
        input: said.at(-1),
        seed: 7 + k,
        ...k > 0 && { previous_response_id: ids.at(-1) },
      });
      assertEquals(textOf(answer), await chatReply(server, said, 7 + k), "as with the whole history");
      ids.push(answer.json.id);
      said.push(textOf(answer), message);
    }
    // From an earlier answer the conversation can branch.
    const other = await respond(server, { input: "no", previous_response_id: ids[0], seed: 3 });
    assertEquals(textOf(other), await chatReply(server, [...said.slice(0, 2), "no"], 3));
  }
  await using server = await startTestServer(MODELS);
  const answer = await respond(server, { input: said.at(-1), seed: 5, previous_response_id: ids.at(-1) });
  assertEquals(textOf(answer), await chatReply(server, said, 5), "by a server that has never heard of it");
  assertEquals(
    ids.at(-1)!.includes(btoa(said[0]).slice(0, 6)),
    false,
    "what was said first is remembered, not kept",
  );
  assertLess(Math.abs(ids[1].length - ids[2].length), 40, "the same size at any length");
});

Deno.test("POST /v1/responses knows an answer again by its message, as clients send it that trust in storage", async () => {
  await using server = await startTestServer(MODELS);
  const one = await respond(server, {});
  const reference = { type: "item_reference", id: one.json.output[0].id };
  const input = [{ role: "user", content: "hello" }, reference, { role: "user", content: "and you?" }];
  const two = await respond(server, { input, seed: 8 });
  const said = ["hello", textOf(one), "and you?"];
  assertEquals(textOf(two), await chatReply(server, said, 8));
  const further = [
    ...input,
    { type: "item_reference", id: two.json.output[0].id },
    { role: "user", content: "bye" },
  ];
  await using fresh = await startTestServer(MODELS);
  const three = await respond(fresh, { input: further, seed: 9 });
  assertEquals(textOf(three), await chatReply(server, [...said, textOf(two), "bye"], 9));
});

Deno.test("POST /v1/responses streams the events that OpenAI's clients wait for, in their order", async () => {
  await using server = await startTestServer(MODELS);
  const whole = await respond(server, {});
  const events = await eventsOf(server, { include: ["message.output_text.logprobs"], top_logprobs: 2 });
  const names = events.map(({ type }) => type);
  const deltas = events.filter(({ type }) => type === "response.output_text.delta");
  assertEquals(names.filter((name, i) => name !== names[i - 1]), [
    "response.created",
    "response.in_progress",
    "response.output_item.added",
    "response.content_part.added",
    "response.output_text.delta",
    "response.output_text.done",
    "response.content_part.done",
    "response.output_item.done",
    "response.completed",
  ]);
  assertEquals(events.map(({ sequence_number }) => sequence_number), [...events.keys()]);
  assertEquals(deltas.map(({ delta }) => delta).join(""), textOf(whole));
  const [created] = events, completed = events.at(-1);
  assertEquals(created.response.id, completed.response.id);
  assertEquals(created.response.id, whole.json.id, "known before the first letter");
  assertEquals(completed.response.usage, whole.json.usage);
  const ids = events.flatMap(({ item_id, item }) => item_id ?? item?.id ?? []);
  assertEquals(new Set(ids).size, 1);
  assertLess(ids[0].length, 200, "it comes with each letter");
  const { content: [{ text, logprobs }] } = completed.response.output[0];
  assertEquals(logprobs.map(({ token }: Json) => token).join(""), text);
  assertEquals(logprobs[0].top_logprobs.length, 2);
  assertEquals(deltas.flatMap((event) => event.logprobs), logprobs);
  const next = await respond(server, {
    input: "and you?",
    previous_response_id: created.response.id,
    seed: 8,
  });
  assertEquals(textOf(next), await chatReply(server, ["hello", text, "and you?"], 8));
  const incomplete = await eventsOf(server, { max_output_tokens: 3 });
  assertEquals(incomplete.at(-1).type, "response.incomplete");
});

Deno.test("POST /v1/responses refuses identities that are another's, damaged or made up", async () => {
  await using server = await startTestServer(MODELS);
  const one = await respond(server, {});
  const two = await respond(server, { input: "and you?", previous_response_id: one.json.id });
  const good: string = two.json.id;
  const [head, memory] = good.slice("resp_".length).split(".");
  const url = { alphabet: "base64url", omitPadding: true } as const;
  const made = (change: Record<string, unknown>) => {
    const recipe = JSON.parse(new TextDecoder().decode(Uint8Array.fromBase64(head, url)));
    const bytes = new TextEncoder().encode(JSON.stringify({ ...recipe, ...change }));
    return `resp_${bytes.toBase64(url)}.${memory}`;
  };
  assertEquals((await respond(server, { previous_response_id: made({}) })).status, 200);
  for (
    const id of [
      "",
      "resp_",
      "resp_.",
      "resp_abc",
      "resp_68af4030592c81938ec0a5fbab4a3e9f05438e46b5f69a3b",
      good.slice(5),
      good.slice(0, -5),
      `${good}A`,
      `${good}.${memory}`,
      `resp_${memory}.${head}`,
      good.replace(
        memory,
        memory.replace(/.$/, (one) => one === "A" ? "B" : "A").replace(/^.{40}/, (x) => x.toLowerCase()),
      ),
      made({ model: "0".repeat(16) }),
      made({ kind: "text" }),
      made({ maxLength: 1e9 }),
      made({ settings: { seed: 1, temperature: -1 } }),
      made({ settings: { seed: 0.5 } }),
      made({ turn: { speaker: 0, text: "x".repeat(5000) } }),
      made({ more: 1 }),
    ]
  ) {
    const { status, json: { error } } = await respond(server, { previous_response_id: id });
    assertEquals([status, error.param], [400, "previous_response_id"], id.slice(0, 60));
    assertStringIncludes(error.message, "must be whole and one of this model's");
  }
  const others = await respond(server, { model: "other", previous_response_id: good });
  assertEquals(others.status, 400);
  assertStringIncludes(others.json.error.message, "another model's");
  const hello = { role: "user", content: "hello" };
  for (const id of ["msg_1", "rs_1", undefined, one.json.id]) {
    const answer = await respond(server, { input: [hello, { type: "item_reference", id }, hello] });
    assertEquals([answer.status, answer.json.error.param.startsWith("input")], [400, true], id);
  }
});

Deno.test("POST /v1/responses says what is unfit, and that nothing is stored", async () => {
  await using server = await startTestServer(MODELS);
  for (
    const [change, param, what] of [
      [{ input: undefined }, "input", "Invalid"],
      [{ input: "" }, "input.messages", "not empty"],
      [{ input: [] }, "input.messages", "not empty"],
      [
        { input: [{ role: "user", content: [{ type: "input_image", image_url: "" }] }] },
        "input",
        "parts of the form",
      ],
      [{ max_output_tokens: 0 }, "max_output_tokens", ">=1"],
      [{ tools: [{ type: "web_search" }] }, "tools", "cannot use any"],
      [{ text: { format: { type: "json_schema" } } }, "text.format.type", "no other format"],
      [{ background: true }, "background", "nothing is stored here"],
      [{ conversation: "conv_1" }, "conversation", "previous_response_id"],
      [{ reasoning: { effort: "high" } }, "reasoning", "cannot reason"],
      [{ messages: [] }, "messages", "not known here"],
    ] as const
  ) {
    const { status, json: { error } } = await respond(server, change);
    assertEquals(status, 400, JSON.stringify(change));
    assert(error.param.startsWith(param), `${error.param} for ${JSON.stringify(change)}`);
    assertStringIncludes(error.message, what);
  }
  const { status, json } = await ask(server, "/v1/responses/resp_1");
  assertEquals(status, 404);
  assertStringIncludes(json.error.message, "none is stored here");
  const harmless = {
    store: true,
    instructions: "be brief",
    truncation: "auto",
    metadata: { a: "b" },
    user: "me",
  };
  const answer = await respond(server, { ...harmless, reasoning: {}, include: [], background: false });
  assertEquals([answer.status, answer.json.metadata], [200, { a: "b" }]);
  assertNotEquals(
    (await respond(server, { seed: undefined })).json.id,
    (await respond(server, { seed: undefined })).json.id,
  );
});
