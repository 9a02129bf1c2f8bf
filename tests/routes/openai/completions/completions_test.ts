import {
  assertAlmostEquals,
  assertEquals,
  assertGreaterOrEqual,
  assertMatch,
  assertNotEquals,
  assertStringIncludes,
} from "@std/assert";
import { tinyCheckpoint } from "../../../support/models/tiny_checkpoint.ts";
import { ask, askForStream, type Json } from "../../../support/openai/ask.ts";
import { startTestServer, type TestServer } from "../../../support/server/test_server.ts";

const MODELS = {
  "checkpoints/a/best.safetensors": tinyCheckpoint({ name: "tiny", endless: true }),
  "checkpoints/b/best.safetensors": tinyCheckpoint({ name: "novel", kind: "text", seed: 2 }),
};
const HELLO = "⟨A⟩hello⟨end⟩⟨B⟩";

const complete = (server: TestServer, change: Record<string, unknown>) =>
  ask(server, "/v1/completions", { model: "tiny", prompt: HELLO, seed: 7, max_tokens: 30, ...change });
const textsOf = async (server: TestServer, change: Record<string, unknown>): Promise<string[]> =>
  (await complete(server, change)).json.choices.map(({ text }: Json) => text);

Deno.test("POST /v1/completions continues a text exactly so far, the same with the same seed", async () => {
  await using server = await startTestServer(MODELS);
  const { status, json } = await complete(server, {});
  assertEquals(status, 200);
  assertMatch(json.id, /^cmpl-/);
  assertEquals([json.object, json.model], ["text_completion", "tiny"]);
  const [choice] = json.choices;
  assertEquals([choice.index, choice.logprobs, choice.finish_reason], [0, null, "length"]);
  assertEquals(choice.text.length, 30);
  assertEquals(json.usage, {
    prompt_tokens: "AhelloEB".length,
    completion_tokens: 30,
    total_tokens: 38,
  });
  assertEquals(await textsOf(server, {}), [choice.text]);
  assertNotEquals(await textsOf(server, { seed: 8 }), [choice.text]);
  assertEquals((await textsOf(server, { max_tokens: null }))[0].length, 16);
  assertEquals((await textsOf(server, { max_tokens: -1 }))[0].length, 2000);
  const stop = choice.text.slice(9, 12);
  assertEquals(await textsOf(server, { stop }), [choice.text.slice(0, choice.text.indexOf(stop))]);
});

Deno.test("POST /v1/completions takes a text, texts, symbols and lists of symbols alike", async () => {
  await using server = await startTestServer(MODELS);
  const { json: { tokens } } = await ask(server, "/tokenize", { model: "tiny", prompt: HELLO });
  const [text] = await textsOf(server, {});
  assertEquals(await textsOf(server, { prompt: tokens }), [text]);
  assertEquals(await textsOf(server, { prompt: [HELLO] }), [text]);
  const [other] = await textsOf(server, { prompt: "other" });
  assertEquals(await textsOf(server, { prompt: [HELLO, "other"] }), [text, other]);
  assertEquals(await textsOf(server, { prompt: [tokens, tokens] }), [text, text]);
  const [start] = await textsOf(server, { prompt: "⟨A⟩" });
  for (const prompt of ["", null, [""], [[]], "⟨begin⟩"]) {
    assertEquals(await textsOf(server, { prompt }), [start]);
  }
});

Deno.test("POST /v1/completions lets a model of conversations end its turn, and one of text never", async () => {
  await using server = await startTestServer({
    "checkpoints/a/best.safetensors": tinyCheckpoint({ name: "tiny" }),
    "checkpoints/b/best.safetensors": tinyCheckpoint({ name: "novel", kind: "text", seed: 2 }),
  });
  const end = 1;
  const sure = { logit_bias: { [end]: 100 }, logprobs: 0, echo: true, prompt: "ab", max_tokens: 3 };
  const [ended] = (await complete(server, sure)).json.choices;
  assertEquals([ended.text, ended.finish_reason], ["ab", "stop"]);
  // The end is no text, but was chosen: who asks for one symbol after an echo finds one.
  assertEquals(ended.logprobs.tokens, ["a", "b", "⟨end⟩"]);
  assertEquals(ended.logprobs.text_offset, [0, 1, 2]);
  const novel = await complete(server, { ...sure, model: "novel" });
  assertEquals(novel.json.choices[0].finish_reason, "length");
  assertEquals(novel.json.choices[0].text.length, 5);
});

Deno.test("POST /v1/completions scores a prompt and what follows, exactly over the whole alphabet", async () => {
  await using server = await startTestServer(MODELS);
  const prompt = "⟨A⟩na ñ⟨end⟩";
  const { json } = await complete(server, { prompt, echo: true, logprobs: 100, max_tokens: 4 });
  const [{ text, logprobs }] = json.choices;
  assertEquals(text.slice(0, prompt.length), prompt);
  assertEquals(logprobs.tokens.slice(0, 6), ["⟨A⟩", "n", "a", " ", "ñ", "⟨end⟩"]);
  assertEquals(logprobs.tokens.join(""), text);
  assertEquals(logprobs.text_offset, [0, 3, 4, 5, 6, 7, 12, 13, 14, 15]);
  assertEquals([logprobs.token_logprobs[0], logprobs.top_logprobs[0]], [null, null]);
  for (const [i, top] of logprobs.top_logprobs.entries()) {
    if (i === 0) continue;
    const values = Object.values<number>(top);
    assertEquals(values.length, 37);
    assertAlmostEquals(values.reduce((sum, value) => sum + Math.exp(value), 0), 1, 1e-5);
    if (logprobs.tokens[i] !== "ñ") assertEquals(top[logprobs.tokens[i]], logprobs.token_logprobs[i]);
  }
  assertEquals(logprobs.token_logprobs[4], logprobs.top_logprobs[4]["n"], "read as its look-alike");
  // Scoring reads as writing does: a text that was written has the same probabilities when it is read.
  const rest = text.slice(prompt.length);
  const again = await complete(server, { prompt: prompt + rest, echo: true, logprobs: 0, max_tokens: 0 });
  const [{ finish_reason, text: whole, logprobs: read }] = again.json.choices;
  assertEquals([finish_reason, whole], ["length", text]);
  read.token_logprobs.slice(1).forEach((logprob: number, i: number) =>
    assertAlmostEquals(logprob, logprobs.token_logprobs[i + 1], 0.02)
  );
  assertEquals(again.json.usage.completion_tokens, 0);
});

Deno.test("POST /v1/completions knows a beginning: the symbol after it is given, and what follows is the same", async () => {
  await using server = await startTestServer(MODELS);
  const score = async (prompt: string): Promise<Json> => {
    const request = { prompt, echo: true, logprobs: 1, max_tokens: 0 };
    return (await complete(server, request)).json.choices[0].logprobs;
  };
  const plain = await score("hello"), begun = await score("⟨begin⟩hello");
  assertEquals(begun.tokens, ["⟨begin⟩", ..."hello"]);
  assertEquals(begun.token_logprobs, [null, 0, ...plain.token_logprobs.slice(1)]);
  assertEquals(begun.top_logprobs, [null, { h: 0 }, ...plain.top_logprobs.slice(1)]);
});

Deno.test("POST /v1/completions returns the n likeliest of best_of", async () => {
  await using server = await startTestServer(MODELS);
  const all = (await complete(server, { n: 6, logprobs: 0 })).json.choices;
  const mean = ({ logprobs: { token_logprobs } }: Json) =>
    token_logprobs.reduce((sum: number, one: number) => sum + one, 0) / token_logprobs.length;
  const sorted = all.toSorted((a: Json, b: Json) => mean(b) - mean(a)).map(({ text }: Json) => text);
  const best = (await complete(server, { n: 2, best_of: 6 })).json;
  assertEquals(best.choices.map(({ text }: Json) => text), sorted.slice(0, 2));
  assertEquals(best.choices.map(({ index }: Json) => index), [0, 1]);
  assertEquals(best.choices[0].logprobs, null);
  assertEquals(best.usage.completion_tokens, 180, "what was written, not what is returned");
});

Deno.test("POST /v1/completions streams what it gives whole, for several prompts side by side", async () => {
  await using server = await startTestServer(MODELS);
  const request = { prompt: [HELLO, "other"], n: 2, echo: true, logprobs: 2 };
  const { choices, usage } = (await complete(server, request)).json;
  const body = { model: "tiny", seed: 7, max_tokens: 30, ...request };
  const options = { stream_options: { include_usage: true } };
  const chunks = await askForStream(server, "/v1/completions", { ...body, ...options });
  for (const { index, text, logprobs, finish_reason } of choices) {
    const parts = chunks.flatMap(({ choices }) => choices).filter((part: Json) => part.index === index);
    assertEquals(parts.map((part: Json) => part.text).join(""), text);
    assertEquals(parts.at(-1).finish_reason, finish_reason);
    for (const key of Object.keys(logprobs)) {
      assertEquals(parts.flatMap((part: Json) => part.logprobs[key]), logprobs[key], key);
    }
  }
  assertEquals(chunks.at(-1).usage, usage);
  const scored = await askForStream(server, "/v1/completions", { ...body, max_tokens: 0 });
  assertEquals(scored.map(({ choices: [{ text, finish_reason }] }) => [text, finish_reason]), [
    [HELLO, "length"],
    [HELLO, "length"],
    ["other", "length"],
    ["other", "length"],
  ]);
});

Deno.test("POST /v1/completions takes the likeliest symbol at temperature 0, and nothing changes it", async () => {
  await using server = await startTestServer(MODELS);
  const [{ logprobs, text }] =
    (await complete(server, { temperature: 0, logprobs: 37, max_tokens: 200 })).json.choices;
  assertEquals(text.length, 200, "loops and all");
  const allowed = ([token]: [string, number]) => !/^⟨(A|B|unknown)⟩$/.test(token);
  for (const [i, top] of logprobs.top_logprobs.entries()) {
    const [best] = Object.entries<number>(top).filter(allowed).toSorted((a, b) => b[1] - a[1]);
    assertEquals(logprobs.tokens[i], best[0]);
  }
  assertEquals(logprobs.tokens.join(""), text);
});

Deno.test("POST /v1/completions says what is unfit, and in which field", async () => {
  await using server = await startTestServer(MODELS);
  for (
    const [change, param, what] of [
      [{ prompt: [] }, "prompt", "at least one prompt"],
      [{ prompt: 7 }, "prompt", "a text, a list of texts"],
      [{ prompt: ["a", 7] }, "prompt", "a text, a list of texts"],
      [{ prompt: [-1] }, "prompt.0", ">=0"],
      [{ prompt: [38] }, "prompt.0", "below 37"],
      [{ prompt: [[5], [6, 37]] }, "prompt.1", "at its start"],
      [{ prompt: "a⟨begin⟩" }, "prompt.0", "at its start"],
      [{ prompt: "x".repeat(250_001) }, "prompt", "250000"],
      [{ suffix: "the end" }, "suffix", "from left to right only"],
      [{ best_of: 1, n: 2 }, "best_of", "at least n"],
      [{ best_of: 2, stream: true }, "best_of", "known at the end only"],
      [{ prompt: new Array(65).fill("a"), n: 2 }, "prompt", "at most 128 texts"],
      [{ logprobs: -1 }, "logprobs", ">=0"],
      [{ logprobs: true }, "logprobs", "how many"],
      [{ max_tokens: -2 }, "max_tokens", ">=0"],
      [{ messages: [] }, "messages", "not known here"],
      [{ top_logprobs: 3 }, "top_logprobs", "not known here"],
    ] as const
  ) {
    const { status, json: { error } } = await complete(server, change);
    assertEquals([status, error.param], [400, param], JSON.stringify(change).slice(0, 80));
    assertStringIncludes(error.message, what);
  }
  assertEquals((await complete(server, { suffix: "", best_of: 1, logprobs: false, user: "me" })).status, 200);
  assertEquals((await complete(server, { prompt: "x".repeat(2_200_000) })).status, 413);
  const long = await complete(server, { prompt: "abc ".repeat(5000), max_tokens: 1 });
  assertGreaterOrEqual(long.json.usage.prompt_tokens, 20_000);
});
