import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { findLabels } from "../../../../lib/text/parsing/chat_labels.ts";

const options = { source: "chat.txt", format: "auto" } as const;

Deno.test("findLabels() gives the label that comes first to speaker A", () => {
  assertEquals(findLabels("Zoe: hi\nAnn: hi\nZoe: tea?\nAnn: yes\n", options), ["Zoe", "Ann"]);
  assertEquals(findLabels("Human 1: hi\nHuman 2: hi\n", options), ["Human 1", "Human 2"]);
});

Deno.test("findLabels() makes a bot speaker B even if it speaks first", () => {
  assertEquals(findLabels("B: hi\nA: hi\n", options), ["A", "B"]);
  assertEquals(findLabels("Assistant: hi\nAnn: hi\nAnn: tea?\n", options), ["Ann", "Assistant"]);
});

Deno.test("findLabels() keeps to the two most frequent labels", () => {
  const chat = Array.from({ length: 10 }, (_, i) => `Ann: ${i}\nBob: at 9: yes\n`).join("");
  assertEquals(findLabels(chat + "Note: one\nNote: two\nhttp://example.org: a link\n", options), [
    "Ann",
    "Bob",
  ]);
});

Deno.test("findLabels() accepts labels of up to 30 characters without a colon", () => {
  const chat = (label: string): string => `${label}: a\nB: b\n${label}: c\nB: d\n`;
  assertEquals(findLabels(chat("x".repeat(30)), options), ["x".repeat(30), "B"]);
  assertThrows(
    () => findLabels(chat("x".repeat(31)), { ...options, format: "chat" }),
    SyntaxError,
    'found "B" on 2',
  );
});

Deno.test("findLabels() finds none in text, and insists on two if it must be a chat", () => {
  const text = "It was late: nine.\nIt was cold: ice.\nNobody came.\n";
  assertStrictEquals(findLabels(text, options), undefined);
  assertThrows(() => findLabels(text, { ...options, format: "chat" }), SyntaxError, "found none");
});

Deno.test("findLabels() finds a chat whose turns have many lines", () => {
  const conversation = "User: a poem?\nBot: roses\nare\nred\nviolets\nare\nblue\n\n";
  assertEquals(findLabels(conversation.repeat(3), options), ["User", "Bot"]);
});
