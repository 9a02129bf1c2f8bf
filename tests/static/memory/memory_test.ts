/// <reference lib="dom" />

import { assertEquals, assertStringIncludes } from "@std/assert";
import { decodeCheckpoint, modelIdentity, openBackend } from "../../../lib/mod.ts";
import type { Question, Questions } from "../../../static/memory/messages.ts";
import { Memory } from "../../../static/memory/memory.ts";
import type { MemoryReader } from "../../../static/memory/reader.ts";
import { type Answers, MemoryService } from "../../../static/memory/worker/memory_service.ts";
import { Chat } from "../../../static/store/chat.ts";
import type { Voice } from "../../../static/voices/voice.ts";
import type { ModelInfo } from "../../../static/protocol/model_info.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";

const checkpoint = decodeCheckpoint(tinyCheckpoint(), "tiny");
const id = modelIdentity(checkpoint.model, checkpoint.vocabulary);
const MODEL = { id, name: "tiny", file: "tiny", numLayers: 2, hiddenSize: 24, kind: "chat" } as ModelInfo;

/** A reader without a worker, which notes what it is asked. */
class DirectReader implements MemoryReader {
  readonly asked: Question[] = [];
  readonly #service: Answers = new MemoryService(() =>
    Promise.resolve({
      id,
      checkpoint,
      stepper: openBackend().createStepper(checkpoint.model, 1, { weights: "int8" }),
    })
  );

  async ask<Q extends Question>(question: Q, ask: Questions[Q]["ask"]): Promise<Questions[Q]["answer"]> {
    this.asked.push(question);
    return await this.#service[question](ask);
  }
}

/** A server that says the same thing a letter at a time. */
const voice: Voice = {
  models: () => Promise.resolve([MODEL]),
  part: () => Promise.reject(new Error("The memory needs no file")),
  isThere: () => Promise.resolve(true),
  async *reply() {
    yield { type: "start", unknown: [] };
    for (const text of "good day to you") {
      await new Promise((resolve) => setTimeout(resolve, 1));
      yield { type: "text", text, nats: [1] };
    }
    yield { type: "done", finish: "stop", seconds: 1 };
  },
};

/** Waits until the memory shows the whole text. */
async function shows(memory: Memory, text: string): Promise<void> {
  const shown = () => memory.state.picture?.symbols.map(({ symbol }) => symbol).join("") ?? "";
  for (let k = 0; k < 500 && !(memory.state.picture?.complete && shown().includes(text)); k++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  assertStringIncludes(shown(), text);
}

Deno.test("Memory asks nothing until a memory is opened, and nothing once it is closed", async () => {
  const chat = new Chat({ models: [MODEL], voice }), reader = new DirectReader();
  const memory = new Memory(chat, reader);
  await chat.send("hello");
  assertEquals(reader.asked, []);
  memory.toggle(chat.state.transcript.exchanges[0].id);
  await shows(memory, "good day to you");
  memory.close();
  reader.asked.length = 0;
  await chat.send("and again");
  assertEquals(reader.asked, []);
});

Deno.test("Memory goes along with the next reply and shows all of it", async () => {
  const chat = new Chat({ models: [MODEL], voice });
  const memory = new Memory(chat, new DirectReader());
  await chat.send("hello");
  memory.toggle(chat.state.transcript.exchanges[0].id);
  await shows(memory, "good day to you");
  await chat.send("well then");
  assertEquals(memory.state.open, chat.state.transcript.exchanges[1].id);
  await shows(memory, "good day to you⟨end⟩");
  assertStringIncludes(memory.state.picture!.symbols.map(({ symbol }) => symbol).join(""), "well then");
});

Deno.test("Memory forgets the chosen character when what was read before it changes", async () => {
  const chat = new Chat({ models: [MODEL], voice });
  const memory = new Memory(chat, new DirectReader());
  await chat.send("hello");
  const [exchange] = chat.state.transcript.exchanges;
  memory.toggle(exchange.id);
  await shows(memory, "good day to you");
  await memory.lookAt(12);
  assertEquals(memory.state.moment?.column, 12);
  memory.look({ gate: "forget", layer: 1 });
  await shows(memory, "good day to you");
  assertEquals(memory.state.column, 12, "another gate is the same character");
  await chat.edit(exchange.id, "hullo");
  await shows(memory, "hullo");
  assertEquals([memory.state.column, memory.state.moment], [undefined, undefined]);
});

Deno.test("Memory says what went wrong", async () => {
  const chat = new Chat({ models: [MODEL], voice });
  const memory = new Memory(chat, { ask: () => Promise.reject(new Error("Cannot fetch the model")) });
  await chat.send("hello");
  memory.toggle(chat.state.transcript.exchanges[0].id);
  await new Promise((resolve) => setTimeout(resolve, 5));
  assertEquals(memory.state.problem, "Cannot fetch the model");
});
