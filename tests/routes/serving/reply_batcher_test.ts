import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertGreater,
  assertLess,
  assertRejects,
} from "@std/assert";
import { encodePrompt, ReplyWriter, type Stepper } from "../../../lib/mod.ts";
import { DrawnReply } from "../../../lib/sampling/mod.ts";
import { ReplyBatcher, rowsFor } from "../../../routes/serving/reply_batcher.ts";
import type { ReplyStream } from "../../../routes/serving/reply_stream.ts";
import { tinyStepper, vocabulary } from "../../lib/sampling/tiny_bot.ts";

type Turns = Parameters<typeof encodePrompt>[1];

/** A stepper that counts the symbols it is fed, and how often. */
function countingStepper(rows: number) {
  const stepper = tinyStepper(1, rows), { step, prefill, prefillRows } = stepper;
  const counted = { symbols: 0, calls: 0 };
  const count = (ids: ArrayLike<number>) => {
    counted.symbols += ids.length;
    counted.calls++;
  };
  stepper.step = (ids) => {
    count(ids);
    step.call(stepper, ids);
  };
  stepper.prefill = (row, ids) => {
    count(ids);
    prefill.call(stepper, row, ids);
  };
  stepper.prefillRows = (rows, texts) => {
    // A prefill may call it.
    if (rows.length > 1) count(texts.flatMap((ids) => Array.from(ids)));
    prefillRows.call(stepper, rows, texts);
  };
  return { stepper, counted };
}

function batcher({ replies = 60, guidance = 0 } = {}) {
  const { stepper, counted } = countingStepper(rowsFor(replies));
  const inner = new ReplyBatcher(stepper);
  const start = (turns: Turns, options: { seed?: number; maxLength?: number; signal?: AbortSignal } = {}) => {
    const { signal = new AbortController().signal, ...settings } = options;
    const writer = new ReplyWriter(vocabulary, { seed: 1, maxLength: 20, guidance, ...settings });
    const reply = { writer, symbolsBefore: NaN, symbolsAtEnd: NaN };
    const choose = writer.choose.bind(writer);
    writer.choose = (...logits) => {
      if (writer.length === 0) reply.symbolsBefore = counted.symbols;
      reply.symbolsAtEnd = counted.symbols;
      return choose(...logits);
    };
    const prompt = encodePrompt(vocabulary, turns, { kind: "chat" });
    return Object.assign(reply, { stream: inner.start({ prompt, writer, signal }) });
  };
  return { batcher: inner, stepper: stepper as Stepper, counted, start };
}

const say = (text: string): Turns => [{ speaker: 0, text }];

async function readOut(stream: ReplyStream): Promise<void> {
  while ((await stream.take()).length > 0);
}

Deno.test("ReplyBatcher begins a reply to a few words although long histories came first", async () => {
  const { start, counted } = batcher();
  const long = Array.from({ length: 5 }, (_, k) => start(say("abcdefgh".repeat(1000) + "vwxyz"[k])));
  const short = start(say("hello"));
  await short.stream.take();
  assertLess(short.symbolsBefore, 6 * 10, "the long ones have had their share, and no more");
  await Promise.all([...long, short].map(({ stream }) => readOut(stream)));
  assert(counted.symbols > 40_000);
});

Deno.test("ReplyBatcher goes on writing while long histories are read, and reading while replies are written", async () => {
  const { start } = batcher();
  const writing = Array.from({ length: 20 }, (_, seed) => start(say("hello"), { seed, maxLength: 100 }));
  await Promise.all(writing.map(({ stream }) => stream.take()));
  const long = start(say("abcdefgh".repeat(1000)));
  await Promise.all(writing.map(({ stream }) => readOut(stream)));
  const written = writing.reduce((sum, { writer }) => sum + writer.length, 0);
  const symbols = Math.max(...writing.map(({ symbolsAtEnd }) => symbolsAtEnd));
  assertLess(symbols, 3 * written, "reading takes no more than twice as much as writing");
  assertGreater(symbols, 1.2 * written);
  await readOut(long.stream);
  assertGreater(long.symbolsBefore, 8000);
});

Deno.test("ReplyBatcher reads what several replies are wanted to once", async () => {
  const { start, counted } = batcher();
  const text = "x".repeat(1000);
  const replies = Array.from({ length: 8 }, (_, seed) => start(say(text), { seed }));
  await Promise.all(replies.map(({ stream }) => readOut(stream)));
  assertEquals(new Set(replies.map(({ writer }) => writer.text)).size, 8);
  assertLess(counted.symbols, 1000 + 8 * 25);
});

Deno.test("ReplyBatcher remembers a whole reply: of the next turn, only the message is read", async () => {
  const { start, counted } = batcher();
  for (let seed = 0, found = false; !found; seed++) {
    const { stream, writer } = start(say("hello"), { seed, maxLength: 500 });
    await readOut(stream);
    found = writer.finish === "stop";
    if (!found) continue;
    const turns = [...say("hello"), { speaker: 1, text: writer.text } as const, ...say("and you?")];
    await new Promise((resolve) => setTimeout(resolve)); // the reply's end is read after it was sent
    const before = counted.symbols;
    const next = start(turns);
    await readOut(next.stream);
    assertLess(next.symbolsBefore - before, "and you?".length + 6);
    const fresh = batcher().start(turns);
    await readOut(fresh.stream);
    assertEquals(next.writer.text, fresh.writer.text);
  }
});

Deno.test("ReplyBatcher writes the same alone and in company, guided or not", async () => {
  for (const guidance of [0, 1]) {
    const alone: string[] = [];
    for (const seed of [1, 2, 3]) {
      const { stream, writer } = batcher({ guidance }).start(say("hello there"), { seed });
      await readOut(stream);
      alone.push(writer.text);
    }
    const { start } = batcher({ guidance });
    const company = [
      ...[1, 2, 3].map((seed) => start(say("hello there"), { seed })),
      ...Array.from({ length: 30 }, (_, k) => start(say("y".repeat(1 + 7 * k)), { seed: 50 + k })),
    ];
    await Promise.all(company.map(({ stream }) => readOut(stream)));
    assertEquals(company.slice(0, 3).map(({ writer }) => writer.text), alone);
  }
});

Deno.test("ReplyBatcher does no more for those who have left", async () => {
  const { batcher: inner, start, counted } = batcher();
  const stop = new AbortController();
  const { signal } = stop;
  const [reading, writing] = [
    start(say("z".repeat(5000)), { signal }),
    start(say("hi"), { signal, maxLength: 2000 }),
  ];
  await writing.stream.take();
  stop.abort();
  await Promise.all([readOut(reading.stream), readOut(writing.stream)]);
  assertEquals(inner.size, 0);
  const { symbols } = counted;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assertEquals(counted.symbols, symbols);
});

Deno.test("ReplyBatcher is full when each row is taken, and lets the others wait", async () => {
  const { batcher: inner, start } = batcher({ replies: 3 });
  const replies = [0, 1, 2, 3, 4].map((seed) => {
    assertEquals(inner.isFull, seed >= 3);
    return start(say("hello"), { seed });
  });
  await Promise.all(replies.map(({ stream }) => readOut(stream)));
  assert(replies.every(({ writer }) => writer.length > 0));
  assertEquals(inner.isFull, false);
});

Deno.test("ReplyBatcher ends all replies with the error of a step that failed, and goes on with new ones", async () => {
  const { stepper, start } = batcher();
  const { step } = stepper;
  const failing = [start(say("hello")), start(say("good day to you"))];
  stepper.step = () => {
    throw new RangeError("broken");
  };
  for (const { stream } of failing) await assertRejects(() => readOut(stream), RangeError, "broken");
  stepper.step = step;
  const { stream, writer } = start(say("hello"));
  await readOut(stream);
  assert(writer.length > 0);
});

Deno.test("ReplyBatcher knows how long a reply would wait, and that a short one waits less", async () => {
  const { batcher: inner, start } = batcher();
  const wait = (length: number) =>
    inner.waitFor(encodePrompt(vocabulary, say("y".repeat(length)), { kind: "chat" }));
  await readOut(start(say("w".repeat(3000))).stream);
  assertEquals(wait(5000), 0, "nobody is here");
  const stop = new AbortController();
  const others = ["x", "z"].map((text) => start(say(text.repeat(20_000)), stop));
  assertGreater(wait(10), 0);
  assertAlmostEquals(wait(5000) / wait(500), 10, 0.2);
  assertAlmostEquals(wait(80_000) / wait(20_000), 2, 0.1, "the others' prompts count as far as they go");
  stop.abort();
  await Promise.all(others.map(({ stream }) => readOut(stream)));
});

Deno.test("ReplyBatcher judges how a reply begins before it goes on with others that are told already", async () => {
  const { batcher: inner, start, counted } = batcher();
  const told = Array.from({ length: 20 }, (_, seed) => start(say("hello"), { seed, maxLength: 400 }));
  await Promise.all(told.map(({ stream }) => stream.take()));
  const open = (seed: number) => new ReplyWriter(vocabulary, { seed, maxLength: 60, guidance: 0 });
  const judged = new DrawnReply(open, { seed: 1, draws: 5, thresholds: { redraw: 0 } });
  const prompt = encodePrompt(vocabulary, say("hello"), { kind: "chat" });
  const written = () => told.reduce((sum, { writer }) => sum + writer.length, 0);
  const [before, symbols] = [written(), counted.symbols];
  const stream = inner.start({ prompt, writer: judged, signal: new AbortController().signal });
  const first = await stream.take();
  const drawn = judged.draws.reduce((sum, { nats }) => sum + nats.length, 0);
  assertGreater(drawn, 2 * first.length);
  assertLess((written() - before) / told.length, drawn / 2, "others wait meanwhile");
  assertGreater(written() - before, 0.1 * (counted.symbols - symbols), "but not altogether");
  await Promise.all([stream, ...told.map(({ stream }) => stream)].map(readOut));
});
