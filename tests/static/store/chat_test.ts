/// <reference lib="dom" />

import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { staleExchanges } from "../../../static/store/context.ts";
import type { ModelInfo } from "../../../static/protocol/model_info.ts";
import type { ReplyRequest } from "../../../static/protocol/reply_request.ts";
import { Chat } from "../../../static/store/chat.ts";
import { shownVersion } from "../../../static/store/transcript.ts";
import { Refused, ServerAway, type Voice, type VoiceEvent } from "../../../static/voices/voice.ts";

const MODEL: ModelInfo = {
  id: "0123456789abcdef",
  name: "echo",
  file: "checkpoints/echo/best.safetensors",
  shipped: false,
  cell: "lstm",
  numLayers: 1,
  hiddenSize: 1,
  parameters: 1,
  vocabularySize: 5,
  kind: "chat",
  corpus: "",
  validLoss: null,
  date: "2026-01-02T03:04:05.678Z",
};

/** A server that answers with what it was told, its seed, and how much was said before. */
class EchoServer implements Voice {
  readonly requests: ReplyRequest[] = [];
  failure: Error | undefined;

  models(): Promise<readonly ModelInfo[]> {
    return Promise.resolve([MODEL]);
  }

  part(): Promise<never> {
    return Promise.reject(
      new Refused(404, { message: "Cannot find this model: its file is gone or has changed" }),
    );
  }

  isThere(): Promise<boolean> {
    return Promise.resolve(this.failure === undefined);
  }

  async *reply(request: ReplyRequest, signal: AbortSignal): AsyncGenerator<VoiceEvent> {
    this.requests.push(request);
    yield { type: "start", unknown: [] };
    for (const character of `${request.turns.at(-1)!.text} ${request.seed} ${request.turns.length}`) {
      await Promise.resolve();
      if (signal.aborted) return;
      if (this.failure) throw this.failure;
      yield { type: "text", text: character, nats: [Math.LN2] };
    }
    yield { type: "done", finish: "stop", seconds: 0.5 };
  }
}

const replies = (chat: Chat) =>
  chat.state.transcript.exchanges.map((exchange) => shownVersion(exchange)?.text);

Deno.test("Chat.send() adds an exchange and notes what decided the reply", async () => {
  const voice = new EchoServer();
  const chat = new Chat({ models: [MODEL], voice });
  chat.prefer({ seed: 5 });
  await chat.send("  hi ");
  await chat.send("there");
  assertEquals(replies(chat), ["hi 5 1", "there 5 3"]);
  assertEquals(chat.state.announcements.map(({ text }) => text), ["Out 1: hi 5 1", "Out 2: there 5 3"]);
  assertEquals(voice.requests[1].turns.map(({ text }) => text), ["hi", "hi 5 1", "there"]);
  await chat.send("   ");
  assertEquals(chat.state.transcript.exchanges.length, 2);
});

Deno.test("Chat.runStale() answers what follows an edit anew, each with its own seed", async () => {
  const chat = new Chat({ models: [MODEL], voice: new EchoServer() });
  for (const [seed, text] of [[1, "a"], [2, "b"], [3, "c"]] as const) {
    chat.prefer({ seed });
    await chat.send(text);
  }
  const [first] = chat.state.transcript.exchanges;
  await chat.edit(first.id, "A");
  await chat.runStale();
  assertEquals(replies(chat), ["A 3 1", "b 2 3", "c 3 5"]);
  await chat.undo();
  await chat.undo();
  assertEquals(replies(chat), ["a 1 1", "b 2 3", "c 3 5"]);
  await chat.redo();
  assertEquals(chat.state.transcript.exchanges[0].message, "A");
});

Deno.test("Chat.undo() gives the message back to the reader", async () => {
  const chat = new Chat({ models: [MODEL], voice: new EchoServer() });
  chat.set({ draft: "hello" });
  await chat.send("hello");
  assertEquals(chat.state.draft, "");
  await chat.undo();
  assertEquals([chat.state.draft, chat.state.transcript.exchanges], ["hello", []]);
});

Deno.test("Chat keeps the message and says what is wrong when the server refuses or is away", async () => {
  const voice = new EchoServer();
  const chat = new Chat({ models: [MODEL], voice });
  voice.failure = new Refused(404, { message: "there is no such model" });
  await chat.send("hi");
  assertEquals([replies(chat), chat.state.trouble?.message], [[undefined], "there is no such model"]);
  voice.failure = new ServerAway("away");
  await chat.run(chat.state.transcript.exchanges[0].id);
  assertEquals([chat.state.away, chat.state.trouble?.message], [true, "away"]);
  voice.failure = undefined;
  while (chat.state.away) await new Promise((resolve) => setTimeout(resolve, 50));
  await chat.run(chat.state.transcript.exchanges[0].id);
  assert(replies(chat)[0]!.startsWith("hi "));
  assertEquals(chat.state.trouble, undefined);
});

Deno.test("Chat.stop() keeps what has come", async () => {
  const chat = new Chat({ models: [MODEL], voice: new EchoServer() });
  const sending = chat.send("hello");
  while ((replies(chat)[0] ?? "").length < 3) await Promise.resolve();
  await chat.stop();
  await sending;
  const version = shownVersion(chat.state.transcript.exchanges[0])!;
  assertEquals(version.ending, "stopped");
  assert("hello".startsWith(version.text.slice(0, 5)) && version.text.length >= 3);
  assertEquals(version.nats.length, version.text.length);
});

Deno.test("Chat.edit() keeps the versions before with the messages that they answered", async () => {
  const chat = new Chat({ models: [MODEL], voice: new EchoServer() });
  chat.prefer({ seed: 1 });
  await chat.send("first");
  await chat.edit(chat.state.transcript.exchanges[0].id, "second");
  const edited = chat.state.transcript.exchanges[0];
  assertEquals([edited.message, replies(chat)], ["second", ["second 1 1"]]);
  chat.showVersion(edited, 0);
  const [before] = chat.state.transcript.exchanges;
  assertEquals([before.message, replies(chat)], ["first", ["first 1 1"]]);
  assertEquals(staleExchanges([before]), [false]);
});

Deno.test("Chat stays with the model in use, and says so when it is no longer there", async () => {
  const voice = new EchoServer(), chat = new Chat({ models: [MODEL], voice });
  const newer: ModelInfo = { ...MODEL, id: "fedcba9876543210" };
  voice.models = () => Promise.resolve([newer, MODEL]);
  await chat.lookForModels();
  assertEquals([chat.model?.id, chat.state.notice], [MODEL.id, undefined]);
  voice.models = () => Promise.resolve([newer]);
  await chat.lookForModels();
  assertEquals(chat.model?.id, newer.id);
  assertStringIncludes(chat.state.notice!, "trained further");
});

Deno.test("Chat says that the server has too much to do, until the reply begins", async () => {
  const troubles: (string | undefined)[] = [];
  class BusyServer extends EchoServer {
    override async *reply(request: ReplyRequest, signal: AbortSignal): AsyncGenerator<VoiceEvent> {
      yield { type: "busy", seconds: 3 };
      troubles.push(chat.state.trouble?.message);
      for await (const event of super.reply(request, signal)) {
        yield event;
        troubles.push(chat.state.trouble?.message);
      }
    }
  }
  const chat = new Chat({ models: [MODEL], voice: new BusyServer() });
  chat.prefer({ seed: 5 });
  await chat.send("hi");
  const busy = "The server has many replies to write just now; this page asks again in 3 seconds";
  assertEquals([troubles[0], ...new Set(troubles.slice(1))], [busy, undefined]);
  assertEquals(replies(chat), ["hi 5 1"]);
});

Deno.test("Chat follows the reader's own model while it learns, and says nothing of it", async () => {
  const voice = new EchoServer(), own: ModelInfo = { ...MODEL, id: "00000000000000aa", own: "a key" };
  const chat = new Chat({ models: [MODEL, own], voice });
  chat.set({ preferences: { ...chat.state.preferences, model: "a key" } });
  assertEquals(chat.model?.id, own.id);
  voice.models = () => Promise.resolve([MODEL, { ...own, id: "00000000000000bb" }]);
  await chat.lookForModels();
  assertEquals([chat.model?.id, chat.state.notice], ["00000000000000bb", undefined]);
});
