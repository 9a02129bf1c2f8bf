import { assertEquals, assertGreaterOrEqual, assertStringIncludes } from "@std/assert";
import { tinyCheckpoint } from "../support/models/tiny_checkpoint.ts";
import { startTestServer, type TestServer } from "../support/server/test_server.ts";

const docs = (server: TestServer, accept: string) =>
  server.app.request(`${server.url}/api-docs`, {
    headers: { Host: `127.0.0.1:${server.port}`, Accept: accept },
  });

/** Whether there are a shell and curl to try the examples with. */
const canTry = await new Deno.Command("sh", {
  args: ["-c", "curl --version"],
  stdout: "null",
  stderr: "null",
})
  .output().then(({ success }) => success, () => false);
const left = !canTry && Deno.env.get("CI") !== "true";

Deno.test({
  name: `GET /api-docs gives examples that work as they are${left ? " (left out: no curl found)" : ""}`,
  ignore: left,
  fn: tryExamples,
});

async function tryExamples(): Promise<void> {
  await using server = await startTestServer({
    "checkpoints/a/best.safetensors": tinyCheckpoint({ name: "tiny" }),
  });
  const response = await docs(server, "*/*");
  assertEquals(response.headers.get("content-type"), "text/markdown; charset=utf-8");
  const text = await response.text();
  const examples = [...text.matchAll(/^## (.+)$[^#]*?```sh\n(curl [\s\S]*?)\n```/gm)];
  assertGreaterOrEqual(examples.length, 11);
  for (const [, title, command] of examples) {
    const { success, stdout, stderr } = await new Deno.Command("sh", {
      args: ["-c", command.replace("curl ", "curl --silent --show-error --fail ")],
    }).output();
    const answer = new TextDecoder().decode(stdout);
    assertEquals(success, true, `${title}: ${new TextDecoder().decode(stderr)}`);
    if (title.includes("streamed")) assertStringIncludes(answer, "data: [DONE]");
    else if (title.includes("/metrics")) assertStringIncludes(answer, "cellmate_requests_total");
    else assertEquals(JSON.parse(answer).error ?? null, null, title);
  }
}

Deno.test("GET /api-docs is a page in a browser", async () => {
  await using server = await startTestServer();
  const response = await docs(server, "text/html,application/xhtml+xml,*/*;q=0.8");
  assertEquals(response.headers.get("content-type"), "text/html; charset=UTF-8");
  assertEquals(response.headers.get("vary"), "Accept");
  const html = await response.text();
  assertStringIncludes(html, "<h1>The API</h1>");
  assertStringIncludes(html, "<h2>POST /v1/chat/completions</h2>");
  assertStringIncludes(html, `curl http://127.0.0.1:${server.port}/v1/models`);
  assertEquals(html.includes("<script"), false);
});
