import { assertEquals, assertMatch } from "@std/assert";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import { startTestServer } from "../../support/server/test_server.ts";

const JSON_TYPE = { "Host": "localhost", "Content-Type": "application/json" };
const HELLO = JSON.stringify({ model: "tiny", messages: [{ role: "user", content: "hi" }], max_tokens: 1 });

Deno.test("whoever refuses, errors for programs have OpenAI's form", async () => {
  await using server = await startTestServer({
    "checkpoints/a/best.safetensors": tinyCheckpoint({ name: "tiny" }),
  });
  const post = (body: string, headers: Record<string, string> = {}): RequestInit => ({
    method: "POST",
    headers: { ...JSON_TYPE, ...headers },
    body,
  });
  for (
    const [path, init, status] of [
      ["/v1/chat/completions", post("{"), 400],
      ["/v1/chat/completions", post(HELLO, { Origin: "https://evil.example" }), 403],
      ["/v1/chat/completions", post(HELLO, { "Sec-Fetch-Site": "cross-site" }), 403],
      ["/v1/nothing", { headers: JSON_TYPE }, 404],
      ["/v1", { headers: JSON_TYPE }, 404],
      ["/v1/models/none", { headers: JSON_TYPE }, 404],
      ["/v1/chat/completions", { headers: JSON_TYPE }, 405],
      ["/v1/models", post("{}"), 405],
      ["/v1/responses", { method: "DELETE", headers: JSON_TYPE }, 405],
      ["/tokenize", { headers: JSON_TYPE }, 405],
      ["/v1/chat/completions", post("x".repeat(300_000)), 413],
      ["/v1/completions", post("x".repeat(3_000_000)), 413],
      ["/v1/chat/completions", post(HELLO, { "Content-Type": "text/plain" }), 415],
      ["/v1/chat/completions", post(HELLO, { Host: "evil.example" }), 421],
      ["/detokenize", post("{}", { Host: "evil.example" }), 421],
    ] as const
  ) {
    const response = await server.app.request(path, init);
    assertEquals(response.status, status, path);
    const { error, ...others } = await response.json();
    assertEquals([Object.keys(error).sort(), others], [["code", "message", "param", "type"], {}]);
    assertEquals(error.type, "invalid_request_error");
    assertMatch(error.message, /^Cannot /);
    assertEquals(response.headers.has("allow"), status === 405);
  }
});

Deno.test("what is wrong in several fields is said in a sentence each", async () => {
  await using server = await startTestServer({
    "checkpoints/a/best.safetensors": tinyCheckpoint({ name: "tiny" }),
  });
  const ask = async (change: Record<string, unknown>) => {
    const body = JSON.stringify({ ...JSON.parse(HELLO), ...change });
    const init = { method: "POST", headers: JSON_TYPE, body };
    return (await (await server.app.request("/v1/chat/completions", init)).json()).error.message;
  };
  assertEquals(
    await ask({ tools: [{}], audio: {} }),
    "Cannot answer as the request is invalid in tools, audio. " +
      "tools: Expected no tools: Cellmate cannot use any. audio: Expected no audio: Cellmate writes text only.",
  );
  assertEquals(
    await ask({ tools: [{}] }),
    "Cannot answer as the request is invalid in tools: Expected no tools: Cellmate cannot use any",
  );
});
