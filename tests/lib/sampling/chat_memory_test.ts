import { assertEquals, assertLess, assertThrows } from "@std/assert";
import { type ChatMemory, decodeChatMemory, encodeChatMemory } from "../../../lib/sampling/chat_memory.ts";

const MEMORY: ChatMemory = {
  model: "00ff00ff00ff00ff",
  kind: "chat",
  turns: [{ speaker: 0, text: "grüße 😀" }, { speaker: 1, text: 'a "quoted"\nreply' }],
  state: { batchSize: 1, h: Float32Array.of(0.1, -0.2, 0.3), c: Float32Array.of(1.5, -7, 1e-30) },
};

Deno.test("decodeChatMemory() gives back what encodeChatMemory() was given, to the bit", () => {
  assertEquals(decodeChatMemory(encodeChatMemory(MEMORY), "a file"), MEMORY);
  const rnn = { ...MEMORY, state: { ...MEMORY.state, c: new Float32Array(0) } };
  assertEquals(decodeChatMemory(encodeChatMemory(rnn), "a file"), rnn);
});

Deno.test("decodeChatMemory() reads bytes that lie anywhere in a buffer", () => {
  const bytes = encodeChatMemory(MEMORY), wide = new Uint8Array(bytes.length + 7);
  wide.set(bytes, 3);
  assertEquals(decodeChatMemory(wide.subarray(3, 3 + bytes.length), "a file"), MEMORY);
});

Deno.test("encodeChatMemory() takes 2·L·H floats and little more", () => {
  const state = { batchSize: 1, h: new Float32Array(512), c: new Float32Array(512) };
  assertLess(encodeChatMemory({ ...MEMORY, turns: [], state }).length, 4096 + 100);
});

Deno.test("decodeChatMemory() refuses every truncation and every changed byte", () => {
  const bytes = encodeChatMemory(MEMORY);
  for (let length = 0; length < bytes.length; length++) {
    assertThrows(() => decodeChatMemory(bytes.slice(0, length), "a file"), SyntaxError, "a file must");
  }
  for (let i = 0; i < bytes.length; i++) {
    const damaged = bytes.slice();
    damaged[i] ^= 1;
    assertThrows(() => decodeChatMemory(damaged, "a file"), SyntaxError, "a file must");
  }
  assertThrows(() => decodeChatMemory(new Uint8Array([...bytes, 0]), "a file"), SyntaxError, "a file must");
});

Deno.test("decodeChatMemory() names another version", () => {
  const bytes = encodeChatMemory(MEMORY);
  bytes[7] = 2;
  assertThrows(
    () => decodeChatMemory(bytes, "a.chat"),
    SyntaxError,
    "a.chat must have version 1: current value is 2",
  );
});

Deno.test("decodeChatMemory() refuses numbers that are not finite", () => {
  const state = { batchSize: 1, h: Float32Array.of(NaN), c: Float32Array.of(0) };
  const bytes = encodeChatMemory({ ...MEMORY, state });
  assertThrows(() => decodeChatMemory(bytes, "a file"), SyntaxError, "finite numbers");
});

Deno.test("encodeChatMemory() refuses speakers who do not take turns", () => {
  const turns = [{ speaker: 1, text: "hi" }] as const;
  assertThrows(() => encodeChatMemory({ ...MEMORY, turns }), RangeError, "must alternate");
});
