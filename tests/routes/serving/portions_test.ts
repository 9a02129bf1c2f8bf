import { assertEquals, assertRejects } from "@std/assert";
import type { SSEStreamingApi } from "hono/streaming";
import { ReplyWriter, Vocabulary } from "../../../lib/mod.ts";
import { portions, sendEvent } from "../../../routes/serving/portions.ts";
import { ReplyStream } from "../../../routes/serving/reply_stream.ts";

/** A reader who takes what is written as `write` says. */
function readerWith(write: () => Promise<void>) {
  const reader = {
    aborted: false,
    abort: () => void (reader.aborted = true),
    sleep: () => Promise.resolve(),
    writeSSE: write,
  };
  return reader as unknown as SSEStreamingApi;
}

Deno.test("sendEvent() gives up on a reader who takes nothing, and passes other failures on", async () => {
  const stalled = readerWith(() => new Promise(() => {}));
  await sendEvent(stalled, "hello", 10);
  assertEquals(stalled.aborted, true);
  const quick = readerWith(() => Promise.resolve());
  await sendEvent(quick, "hello", 10);
  assertEquals(quick.aborted, false);
  const broken = readerWith(() => Promise.reject(new TypeError("broken")));
  await assertRejects(() => sendEvent(broken, "hello", 10), TypeError, "broken");
});

Deno.test("portions() gives what was written since the portion before, until the reply ends", async () => {
  const vocabulary = new Vocabulary("abc");
  const writer = new ReplyWriter(vocabulary, { maxLength: 4 });
  const reply = new ReplyStream();
  const write = (text: string) => {
    for (const character of text) reply.push(writer.accept(vocabulary.idOf(character)));
  };
  write("ab");
  const texts: [string, boolean][] = [];
  const reader = readerWith(() => Promise.resolve());
  for await (const { text, done } of portions(reply, { writer, reader, sent: 1 })) {
    texts.push([text, done]);
    if (!done) write("ca");
  }
  assertEquals(texts, [["b", false], ["ca", true]]);
});

Deno.test("portions() ends when the reader is gone", async () => {
  const vocabulary = new Vocabulary("abc");
  const writer = new ReplyWriter(vocabulary);
  const reply = new ReplyStream();
  reply.push(writer.accept(vocabulary.idOf("a")));
  const reader = readerWith(() => Promise.resolve());
  reader.abort();
  assertEquals(await Array.fromAsync(portions(reply, { writer, reader, sent: 0 })), []);
});

Deno.test("ReplyStream.gatherMs grows with the replies that are being written, and stays short enough to look typed", () => {
  const gather = (writing: number) => new ReplyStream(() => writing).gatherMs;
  assertEquals([gather(0), gather(1), gather(20)], [15, 15, 15]);
  assertEquals([gather(32), gather(40), gather(200)], [24, 30, 30]);
});
