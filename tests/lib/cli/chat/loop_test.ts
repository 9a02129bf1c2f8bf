import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { ChatBot } from "../../../../lib/cli/chat/bot.ts";
import type { Typed } from "../../../../lib/cli/chat/input.ts";
import { holdChat } from "../../../../lib/cli/chat/loop.ts";
import { Interrupted } from "../../../../lib/cli/command.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { DEFAULT_SAMPLING } from "../../../../lib/sampling/sampling_options.ts";
import { noisyCheckpoint } from "./chat_fixture.ts";

const INTERRUPT: Typed = { kind: "interrupt" };

/** Holds a chat at a pretended terminal and writes down what is said. */
async function talk(typed: readonly (Typed | string)[], interruptAfter = Infinity) {
  const checkpoint = noisyCheckpoint("chat");
  const settings = { ...DEFAULT_SAMPLING, seed: 1, maxLength: 80, draws: 5 };
  const bot = new ChatBot(checkpoint, reference.createStepper(checkpoint.model), settings);
  const queue = [...typed];
  let replied = "", told = "", interrupt = () => {};
  await holdChat(bot, {
    input: {
      next() {
        const next = queue.shift() ?? { kind: "end" };
        return Promise.resolve(typeof next === "string" ? { kind: "line", line: next } : next);
      },
      onInterrupt(callback) {
        interrupt = callback;
        return { [Symbol.dispose]() {} };
      },
    },
    output: {
      reply(text) {
        replied += text;
        if (replied.length === interruptAfter) interrupt();
        return Promise.resolve();
      },
      label: () => Promise.resolve(),
      tell: (notice) => void (told += `${notice}\n`),
      remark: (notice) => void (told += `${notice}\n`),
    },
    person: true,
    speed: 0,
  });
  return { bot, replied, told, left: queue.length };
}

Deno.test("holdChat() stops a reply at Ctrl-C, keeps what was written and goes on", async () => {
  const { bot, told } = await talk(["tell me everything", "and then?"], 5);
  const [stopped, next] = bot.session.exchanges;
  assertEquals([stopped.finish, next.message], [undefined, "and then?"]);
  assertEquals(stopped.reply.length, 5);
  assertStringIncludes(told, "(stopped)");
});

Deno.test("holdChat() leaves at the second Ctrl-C, but not if something was said between", async () => {
  await assertRejects(() => talk(["hi", INTERRUPT, INTERRUPT]), Interrupted);
  const { left, told } = await talk([INTERRUPT, "hi", INTERRUPT]);
  assertEquals(left, 0);
  assertStringIncludes(told, "Press Ctrl-C again, or Ctrl-D, to leave.");
});

Deno.test("holdChat() retries with another seed and takes back what is undone", async () => {
  const { bot, replied } = await talk(["hi", "/retry", "you", "/undo"]);
  assertEquals(bot.session.history.map(({ text }) => text).length, 2);
  const [first, second] = replied.split(/\n(?! )/);
  assert(first !== second);
  assertEquals(bot.session.history[1].text.replaceAll("\n", "\n      "), second);
});

Deno.test("holdChat() counts what it saves, and makes no folder to save in", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const { told } = await talk(["hi", `/save ${folder}/a.chat`, `/load ${folder}/a.chat`]);
    assertStringIncludes(told, "Saved 1 exchange and the memory");
    assertStringIncludes(told, "Continuing after 1 exchange.");
    const { told: refused } = await talk(["hi", `/save ${folder}/none/a.chat`]);
    assertStringIncludes(refused, `as its folder must exist: current value is ${folder}/none`);
    assertEquals((await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name), ["a.chat"]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("holdChat() takes // for a message that begins with a slash, and leaves at /quit", async () => {
  const { bot, left } = await talk(["//help", "/quit", "never read"]);
  assertEquals(bot.session.history[0].text, "/help");
  assertEquals(left, 1);
});
