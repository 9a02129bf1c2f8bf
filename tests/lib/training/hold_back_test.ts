import { assertEquals, assertStrictEquals } from "@std/assert";
import { holdBack } from "../../../lib/training/hold_back.ts";
import type { Conversation } from "../../../lib/text/conversation.ts";

const chats = (count: number): Conversation[] =>
  Array.from(
    { length: count },
    (_, i) => [{ speaker: 0, text: `what is ${i}?` }, { speaker: 1, text: `it is ${i}` }],
  );

Deno.test("holdBack() holds nothing of chats back that is too little to judge on, and loses none of them", () => {
  for (const conversations of [chats(1), chats(20), chats(100)]) {
    const { train, valid } = holdBack({ kind: "chat", conversations }, 0.05);
    assertEquals([train, valid], [{ kind: "chat", conversations }, { kind: "chat", conversations: [] }]);
  }
  const { train, valid } = holdBack({ kind: "chat", conversations: chats(1000) }, 0.05);
  assertStrictEquals(train.kind === "chat" && valid.kind === "chat", true);
  const count = (part: typeof train) => part.kind === "text" ? 0 : part.conversations.length;
  assertEquals(count(train) + count(valid), 1000);
  assertEquals(count(valid) > 20, true);
});

Deno.test("holdBack() cuts a text of any length", () => {
  assertEquals(holdBack({ kind: "text", text: "0123456789" }, 0.1).valid, { kind: "text", text: "9" });
});
