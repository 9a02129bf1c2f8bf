import { assertEquals, assertMatch } from "@std/assert";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import { ask } from "../../support/openai/ask.ts";
import { runClient } from "../../support/openai/real_clients.ts";
import { startTestServer, type TestServer } from "../../support/server/test_server.ts";

const MODELS = { "checkpoints/a/best.safetensors": tinyCheckpoint({ name: "tiny", endless: true }) };

/** What a chat with this history answers; the client must find the same. */
async function reply(server: TestServer, said: readonly string[], settings: Record<string, unknown>) {
  const messages = said.map((content, i) => ({ role: i % 2 === 0 ? "user" : "assistant", content }));
  const { json } = await ask(server, "/v1/chat/completions", {
    model: "tiny",
    messages,
    max_tokens: 40,
    ...settings,
  });
  return json.choices[0].message.content as string;
}

Deno.test("npm openai chats, completes, responds, streams, and knows our errors", async () => {
  await using server = await startTestServer(MODELS);
  const found = await runClient("openai", { url: server.url, model: "tiny" });
  const first = await reply(server, ["hello"], { seed: 7 });
  assertEquals([found.models, found.model], [["tiny"], "tiny"]);
  assertEquals(found.chat, [first, await reply(server, ["hello"], { seed: 8 })]);
  assertEquals([found.logprobs, found.streamed, found.helper, found.response], new Array(4).fill(first));
  assertMatch(found.completion[0], /^⟨A⟩hello⟨end⟩⟨B⟩.{20}$/s);
  assertEquals(found.completion, new Array(2).fill(found.completionStreamed));
  const second = await reply(server, ["hello", first, "and you?"], { seed: 7 });
  assertEquals([found.responseAfter, found.deltas, found.responseStreamed], new Array(3).fill(second));
  assertEquals(found.errors, [[true, false, 404, "model"], [false, true, 400, "tools"]]);
});

Deno.test("npm ai talks through both of its OpenAI providers, and goes on from what it got", async () => {
  await using server = await startTestServer(MODELS);
  const found = await runClient("ai", { url: server.url, model: "tiny" });
  const greedy = { seed: 7, temperature: 0 };
  const first = await reply(server, ["hello"], greedy);
  const second = await reply(server, ["hello", first, "and you?"], greedy);
  const last = await reply(server, ["hello", first, "and you?", second, "bye"], greedy);
  for (const name of ["responses", "chat", "compatible"]) {
    const { finish, tokens, streamedTokens, ...texts } = found[name];
    assertEquals(texts, { first, second, streamed: second, last }, name);
    assertEquals(finish, "length", name);
    assertEquals([tokens, streamedTokens].every((count) => count > 35 && count <= 40), true, name);
  }
  assertEquals(found.previous, second);
  assertEquals(found.completion, found.compatibleCompletion);
  assertEquals(found.completion.second, found.completion.streamed);
});

Deno.test("npm @langchain/openai chats, responds and completes in batches", async () => {
  await using server = await startTestServer(MODELS);
  const found = await runClient("langchain", { url: server.url, model: "tiny" });
  const first = await reply(server, ["hello"], { temperature: 0 });
  assertEquals([found.chat, found.streamed, found.responses], new Array(3).fill(first));
  assertEquals(found.previous, await reply(server, ["hello", first, "and you?"], { temperature: 0 }));
  assertEquals(found.batch.map((text: string) => text.length), [40, 40]);
});
