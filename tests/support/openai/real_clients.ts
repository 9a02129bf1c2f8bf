/**
 * Clients as people install them, each in a process of its own. Their packages are large, and what `deno.json` or the
 * lock names is downloaded at everybody's first start: so they are named only here.
 *
 * @module
 */

/** What the programs get: `url`, `model`. They print JSON. */
const PROGRAMS = {
  openai: `
import OpenAI, { BadRequestError, NotFoundError } from "npm:openai@7.59.0";
const client = new OpenAI({ baseURL: url + "/v1", apiKey: "any" });
const messages = [{ role: "user", content: "hello" }];
const request = { model, messages, seed: 7, max_tokens: 40 };
const answer = {};
answer.models = (await client.models.list()).data.map(({ id }) => id);
answer.model = (await client.models.retrieve(model)).id;
const whole = await client.chat.completions.create({ ...request, n: 2, logprobs: true, top_logprobs: 3 });
answer.chat = whole.choices.map(({ message }) => message.content);
answer.logprobs = whole.choices[0].logprobs.content.map(({ token }) => token).join("");
answer.streamed = "";
for await (const { choices } of await client.chat.completions.create({ ...request, stream: true })) {
  answer.streamed += choices[0]?.delta.content ?? "";
}
answer.helper = await client.chat.completions.stream(request).finalContent();
const completion = { model, prompt: "⟨A⟩hello⟨end⟩⟨B⟩", seed: 7, max_tokens: 20, echo: true, logprobs: 2 };
const { choices: [{ text, logprobs }] } = await client.completions.create(completion);
answer.completion = [text, logprobs.tokens.join("")];
answer.completionStreamed = "";
for await (const { choices } of await client.completions.create({ ...completion, stream: true })) {
  answer.completionStreamed += choices[0]?.text ?? "";
}
const ask = { model, input: "hello", seed: 7, max_output_tokens: 40 };
const first = await client.responses.create(ask);
answer.response = first.output_text;
const next = { ...ask, input: "and you?", previous_response_id: first.id };
answer.responseAfter = (await client.responses.create(next)).output_text;
const stream = client.responses.stream(next);
answer.deltas = "";
stream.on("response.output_text.delta", ({ delta }) => answer.deltas += delta);
answer.responseStreamed = (await stream.finalResponse()).output_text;
const errors = [];
for (const change of [{ model: "gpt-4o" }, { tools: [{ type: "function", function: { name: "look" } }] }]) {
  const error = await client.chat.completions.create({ ...request, ...change }).catch((error) => error);
  errors.push([error instanceof NotFoundError, error instanceof BadRequestError, error.status, error.param]);
}
answer.errors = errors;
console.log(JSON.stringify(answer));
`,
  ai: `
import { generateText, streamText } from "npm:ai@7.0.173";
import { createOpenAI } from "npm:@ai-sdk/openai@4.0.118";
import { createOpenAICompatible } from "npm:@ai-sdk/openai-compatible@3.0.92";
globalThis.AI_SDK_LOG_WARNINGS = false;
const openai = createOpenAI({ baseURL: url + "/v1", apiKey: "any" });
const compatible = createOpenAICompatible({ name: "cellmate", baseURL: url + "/v1", includeUsage: true });
const models = {
  responses: openai(model),
  chat: openai.chat(model),
  compatible: compatible(model),
  completion: openai.completion(model),
  compatibleCompletion: compatible.completionModel(model),
};
const answer = {};
const settings = { seed: 7, temperature: 0, maxOutputTokens: 40 };
for (const [name, model] of Object.entries(models)) {
  const messages = [{ role: "user", content: "hello" }];
  const first = await generateText({ model, messages, ...settings });
  messages.push(...first.response.messages, { role: "user", content: "and you?" });
  const second = await generateText({ model, messages, ...settings });
  const stream = streamText({ model, messages, ...settings, onError: ({ error }) => { throw error; } });
  let streamed = "";
  for await (const text of stream.textStream) streamed += text;
  const third = [...messages, ...(await stream.response).messages, { role: "user", content: "bye" }];
  const last = await generateText({ model, messages: third, ...settings });
  answer[name] = {
    first: first.text,
    second: second.text,
    streamed,
    last: last.text,
    finish: first.finishReason,
    tokens: first.usage.outputTokens,
    streamedTokens: (await stream.usage).outputTokens,
  };
}
const providerOptions = (result) => ({ openai: { previousResponseId: result.providerMetadata.openai.responseId } });
const one = await generateText({ model: models.responses, prompt: "hello", ...settings });
const two = await generateText({
  model: models.responses,
  prompt: "and you?",
  providerOptions: providerOptions(one),
  ...settings,
});
answer.previous = two.text;
console.log(JSON.stringify(answer));
`,
  langchain: `
import { ChatOpenAI, OpenAI } from "npm:@langchain/openai@1.6.0";
const configuration = { baseURL: url + "/v1" };
const settings = { model, temperature: 0, maxTokens: 40, apiKey: "any", configuration };
const chat = new ChatOpenAI(settings);
const answer = { chat: (await chat.invoke("hello")).content, streamed: "" };
for await (const { content } of await chat.stream("hello")) answer.streamed += content;
const responses = new ChatOpenAI({ ...settings, useResponsesApi: true });
const first = await responses.invoke("hello");
const id = first.response_metadata.id;
answer.responses = first.text;
answer.previous = (await responses.invoke("and you?", { previous_response_id: id })).text;
answer.batch = await new OpenAI({ ...settings, n: 2, bestOf: 3 }).batch(["⟨A⟩hello⟨end⟩⟨B⟩", "hm"]);
console.log(JSON.stringify(answer));
`,
} as const;

/** Runs a client's program against a server; what it has found. */
export async function runClient(
  name: keyof typeof PROGRAMS,
  { url, model }: { readonly url: string; readonly model: string },
  // deno-lint-ignore no-explicit-any
): Promise<any> {
  const folder = await Deno.makeTempDir();
  try {
    const head = `const url = ${JSON.stringify(url)}, model = ${JSON.stringify(model)};\n`;
    const [, imports, rest] = /^((?:\s*import .*\n)+)([\s\S]*)$/.exec(PROGRAMS[name])!;
    await Deno.writeTextFile(`${folder}/client.ts`, imports + head + rest);
    const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["run", "--no-config", "--no-lock", "--no-check", "--quiet", "-A", "client.ts"],
      cwd: folder,
    }).output();
    if (!success) throw new Error(new TextDecoder().decode(stderr));
    return JSON.parse(new TextDecoder().decode(stdout));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
