/// <reference lib="dom" />

import { assertEquals, assertRejects } from "@std/assert";
import { serverVoice } from "../../../static/voices/server_voice.ts";
import { Refused } from "../../../static/voices/voice.ts";
import { requestFor } from "../../support/server/replies.ts";

/** Answers with these, one after another, while something is done. */
async function answering(answers: readonly Response[], action: () => Promise<void>): Promise<number> {
  const { fetch } = globalThis;
  let asked = 0;
  globalThis.fetch = () => Promise.resolve(answers[asked++]);
  try {
    await action();
  } finally {
    globalThis.fetch = fetch;
  }
  return asked;
}

const busy = (seconds: string) =>
  Response.json({ message: "too much" }, { status: 429, headers: { "Retry-After": seconds } });
const reply = () => new Response('data: {"type":"start","unknown":[]}\n\ndata: {"type":"done"}\n\n');
const request = requestFor("0123456789abcdef", "hi"), never = new AbortController().signal;

Deno.test("serverVoice asks a busy server again when that says so", async () => {
  const asked = await answering([busy("0.01"), busy("0.02"), reply()], async () => {
    const events = await Array.fromAsync(serverVoice.reply(request, never));
    assertEquals(events.map((event) => event.type === "busy" ? event.seconds : event.type), [
      0.01,
      0.02,
      "start",
      "done",
    ]);
  });
  assertEquals(asked, 3);
});

Deno.test("serverVoice stops waiting for a busy server at once", async () => {
  const asked = await answering([busy("1000")], async () => {
    const stop = new AbortController();
    for await (const event of serverVoice.reply(request, stop.signal)) {
      assertEquals(event.type, "busy");
      setTimeout(() => stop.abort());
    }
  });
  assertEquals(asked, 1);
});

Deno.test("serverVoice asks only once where asking again will not help", async () => {
  const refused = Response.json({ message: "Cannot reply" }, { status: 404 });
  await answering([refused], async () => {
    await assertRejects(() => Array.fromAsync(serverVoice.reply(request, never)), Refused, "Cannot reply");
  });
});
