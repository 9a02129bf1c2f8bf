/// <reference lib="dom" />

import { assertEquals } from "@std/assert";
import type { Memory } from "../../../static/memory/memory.ts";
import type { Searched } from "../../../static/memory/messages.ts";
import { readConversation, searchConversation } from "../../../static/memory/search_conversation.ts";

/** A memory whose worker reads a tenth at a time, and notes what it is asked. */
function slowMemory(state: { open: string | undefined } = { open: "1" }) {
  const asked: string[] = [];
  let read = 0;
  const ask = async (question: string) => {
    asked.push(question);
    await new Promise((resolve) => setTimeout(resolve, 1));
    return question === "survey" ? { read: ++read, whole: 10 } : { units: [], here: [], sample: null };
  };
  return { memory: { state, ask } as unknown as Memory, asked };
}

const SEARCHED: Searched = { model: "tiny", turns: [{ speaker: 0, text: "hello" }], atlas: false };

Deno.test("searchConversation() waits for a reading that has begun, and both are told how far it is", async () => {
  const { memory, asked } = slowMemory(), shares: number[] = [];
  const reading = readConversation(memory, SEARCHED);
  const span = { turn: 0, start: 0, end: 5 };
  const found = await searchConversation(memory, { ...SEARCHED, span }, (share) => shares.push(share));
  assertEquals(await reading, true);
  assertEquals(found, { units: [], here: [], sample: null });
  assertEquals(asked, [...Array(10).fill("survey"), "elsewhere"]);
  assertEquals(shares, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
});

Deno.test("readConversation() ends when the memory is closed", async () => {
  const state: { open: string | undefined } = { open: "1" }, { memory, asked } = slowMemory(state);
  const reading = readConversation(memory, SEARCHED, (share) => {
    if (share === 0.3) state.open = undefined;
  });
  assertEquals(await reading, false);
  assertEquals(asked.length, 4);
});
