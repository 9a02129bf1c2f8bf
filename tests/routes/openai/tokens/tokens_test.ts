import { assertEquals, assertStringIncludes } from "@std/assert";
import { tinyCheckpoint } from "../../../support/models/tiny_checkpoint.ts";
import { ask } from "../../../support/openai/ask.ts";
import { startTestServer } from "../../../support/server/test_server.ts";

const MODELS = {
  "checkpoints/a/best.safetensors": tinyCheckpoint({ name: "tiny", kind: "bot" }),
  "static/models/b.safetensors": tinyCheckpoint({ name: "novel", kind: "text", seed: 2 }),
};

Deno.test("POST /tokenize numbers characters and the names of marks, and POST /detokenize writes them again", async () => {
  await using server = await startTestServer(MODELS);
  const { json } = await ask(server, "/tokenize", { prompt: "⟨begin⟩⟨A⟩a ñ€⟨end⟩", return_token_strs: true });
  const id = (character: string) => 4 + [..."\n !',.?abcdefghijklmnopqrstuvwxyz"].indexOf(character);
  assertEquals(json.tokens, [37, 2, id("a"), id(" "), id("n"), 0, 1]);
  assertEquals(json.token_strs, ["⟨begin⟩", "⟨A⟩", "a", " ", "ñ", "€", "⟨end⟩"]);
  assertEquals(json.count, 7);
  const { json: { prompt } } = await ask(server, "/detokenize", { tokens: json.tokens });
  assertEquals(prompt, "⟨begin⟩⟨A⟩a n⟨unknown⟩⟨end⟩");
  assertEquals((await ask(server, "/tokenize", { prompt })).json.tokens, json.tokens, "and so on");
  assertEquals((await ask(server, "/tokenize", { prompt: "" })).json.tokens, []);
});

Deno.test("POST /tokenize numbers a conversation as the model reads it; names in it are just text", async () => {
  await using server = await startTestServer(MODELS);
  const messages = [{ role: "user", content: "⟨B⟩" }];
  const { json } = await ask(server, "/tokenize", { model: "tiny", messages });
  assertEquals(json.tokens, [2, 0, 0, 0, 1, 3, 3], "neither the brackets nor B are in this alphabet");
});

Deno.test("GET /tokenizer_info names the marks that /tokenize reads, and how a conversation is written", async () => {
  await using server = await startTestServer(MODELS);
  const { json } = await ask(server, "/tokenizer_info");
  assertEquals([json.bos_token, json.eos_token, json.unk_token], ["⟨begin⟩", "⟨end⟩", "⟨unknown⟩"]);
  const { tokens: [begin] } = (await ask(server, "/tokenize", { prompt: "⟨begin⟩" })).json;
  assertEquals([begin, json.vocab_size], [37, 38], "the last number is that of the beginning");
  assertStringIncludes(json.chat_template, "⟨A⟩{{ message['content'] }}⟨end⟩");
  assertStringIncludes(json.chat_template, "{% if add_generation_prompt %}⟨B⟩⟨B⟩{% endif %}");
  const novel = (await ask(server, "/tokenizer_info?model=novel")).json;
  assertStringIncludes(novel.chat_template, "{{ message['content'] }}\n\n");
  assertEquals((await ask(server, "/tokenizer_info?model=none")).json.error.code, "model_not_found");
});

Deno.test("the addresses for symbols say what is unfit, in OpenAI's form", async () => {
  await using server = await startTestServer(MODELS);
  for (
    const [path, body, status, what] of [
      ["/tokenize", {}, 400, "either a prompt or messages"],
      ["/tokenize", { prompt: "a", messages: [{ role: "user", content: "a" }] }, 400, "either"],
      ["/tokenize", { prompt: 7 }, 400, "string"],
      ["/tokenize", { prompt: "a", model: "none" }, 404, "none"],
      ["/detokenize", { tokens: [99] }, 400, "below 37"],
      ["/detokenize", { tokens: ["a"] }, 400, "number"],
      ["/tokenizer_info", {}, 405, "GET, HEAD"],
    ] as const
  ) {
    const answer = await ask(server, path, body);
    assertEquals(answer.status, status, JSON.stringify(body));
    assertStringIncludes(answer.json.error.message, what);
  }
});
