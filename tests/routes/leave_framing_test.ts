import { assertEquals, assertLess, assertMatch } from "@std/assert";
import { tinyCheckpoint } from "../support/models/tiny_checkpoint.ts";
import { startTestServer, type TestServer } from "../support/server/test_server.ts";

/** Sends a request for a reply and reads until the server closes the connection. */
async function converse(server: TestServer, stream: boolean, head: string): Promise<string> {
  const messages = [{ role: "user", content: "hi" }];
  const body = JSON.stringify({ model: "tiny", messages, max_tokens: 20, seed: 1, stream });
  using connection = await Deno.connect({ hostname: "127.0.0.1", port: server.port });
  const headers = `Host: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`;
  const request = `POST /v1/chat/completions ${head}\r\n${headers}\r\n\r\n${body}`;
  await connection.write(new TextEncoder().encode(request));
  let answer = "";
  for await (const text of connection.readable.pipeThrough(new TextDecoderStream())) answer += text;
  return answer;
}

for (const stream of [true, false]) {
  Deno.test(`a connection is closed at the end of an answer if the client wants it, stream ${stream}`, async () => {
    await using server = await startTestServer({
      "checkpoints/a/best.safetensors": tinyCheckpoint({ endless: true }),
    });
    for (const head of ["HTTP/1.1\r\nConnection: close", "HTTP/1.0"]) {
      const started = performance.now();
      const answer = await converse(server, stream, head);
      assertLess(performance.now() - started, 4000, "the server's own limit for idle connections is 5 s");
      assertMatch(answer, /^HTTP\/1\.1 200 /);
      assertMatch(answer, /\r\nconnection: close\r\n/i);
      assertEquals(/transfer-encoding/i.test(answer), stream && head !== "HTTP/1.0", head);
    }
  });
}
