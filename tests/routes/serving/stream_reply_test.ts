import { assertEquals, assertMatch } from "@std/assert";
import { Hono } from "hono";
import { encodePrompt, ReplyWriter, Vocabulary } from "../../../lib/mod.ts";
import { DrawnReply } from "../../../lib/sampling/mod.ts";
import type { ReadyReply } from "../../../routes/serving/prepare_reply.ts";
import { ReplyStream } from "../../../routes/serving/reply_stream.ts";
import { streamReply } from "../../../routes/serving/stream_reply.ts";

const vocabulary = new Vocabulary("abc");

/** A reply whose stream and signal the test holds in its hands. */
function replyByHand() {
  const stream = new ReplyStream(), writer = new ReplyWriter(vocabulary, { maxLength: 3 });
  const begun = Promise.withResolvers<AbortSignal>();
  const start = (signal: AbortSignal) => {
    begun.resolve(signal);
    return stream;
  };
  const prompt = encodePrompt(vocabulary, [], { kind: "chat" });
  const ready: ReadyReply = { vocabulary, prompt, reply: DrawnReply.once(writer), start };
  const write = (text: string) => {
    for (const character of text) stream.push(writer.accept(vocabulary.idOf(character)));
  };
  return { ready, stream, write, signal: begun.promise };
}

/** Requests a reply that is told as its plain text. */
function ask(ready: ReadyReply): Response | Promise<Response> {
  const app = new Hono().get("/reply", (c) =>
    streamReply(c, ready, {
      failure: "failed",
      async tell(written, send) {
        for await (const { text } of written) await send(text);
        await send("told");
      },
    }));
  return app.request("/reply");
}

Deno.test("streamReply() tells a reply to its end, and then lets go of it", async () => {
  const { ready, stream, write, signal } = replyByHand();
  const response = await ask(ready);
  write("abc");
  stream.end();
  assertEquals(await response.text(), "data: abc\n\ndata: told\n\n");
  assertEquals((await signal).aborted, true);
});

Deno.test("streamReply() stops a reply whose reader has gone away", async () => {
  const { ready, write, signal, stream } = replyByHand();
  const reader = (await ask(ready)).body!.getReader();
  write("a");
  assertEquals(new TextDecoder().decode((await reader.read()).value), "data: a\n\n");
  await reader.cancel();
  assertEquals((await signal).aborted, true);
  stream.end();
});

Deno.test("streamReply() says that a model has failed, and why only to the log", async () => {
  const { ready, stream, write } = replyByHand();
  const logged: string[] = [];
  const { error } = console;
  console.error = (line: string) => void logged.push(line);
  try {
    const response = await ask(ready);
    write("a");
    stream.end(new RangeError("a secret"));
    assertEquals(await response.text(), "data: a\n\ndata: failed\n\n");
  } finally {
    console.error = error;
  }
  assertMatch(logged.join(), /^GET \/reply: RangeError: a secret\n/);
});
