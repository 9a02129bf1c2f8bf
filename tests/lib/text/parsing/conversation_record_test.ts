import { assertEquals, assertThrows } from "@std/assert";
import { readRecord } from "../../../../lib/text/parsing/conversation_record.ts";

const where = { source: "chats.jsonl", line: 3 };

Deno.test("readRecord() lets the speakers of turns alternate by place", () => {
  assertEquals(readRecord({ id: 7, turns: ["hi", "", "there?", "yes"] }, where), [
    { speaker: 0, text: "hi\nthere?" },
    { speaker: 1, text: "yes" },
  ]);
});

Deno.test("readRecord() reads messages: text, parts and null; skips system, developer and tools", () => {
  const messages = [
    { role: "system", content: "Be kind." },
    { role: "developer", content: [{ type: "text", text: "Be brief." }] },
    {
      role: "user",
      content: [{ type: "text", text: "what is" }, { type: "image_url" }, { type: "text", text: "this?" }],
    },
    { role: "assistant", content: null, tool_calls: [] },
    { role: "tool", content: { any: "thing" } },
    { role: "assistant", content: "A cat." },
    { role: "user" },
  ];
  assertEquals(readRecord({ messages }, where), [
    { speaker: 0, text: "what is\nthis?" },
    { speaker: 1, text: "A cat." },
  ]);
});

Deno.test("readRecord() mends halves of surrogate pairs, which JSON can bring in", () => {
  assertEquals(readRecord({ turns: ["a\ud83d"] }, where), [{ speaker: 0, text: "a\ufffd" }]);
});

Deno.test("readRecord() names the message that does not fit", () => {
  const cases: readonly (readonly [record: unknown, message: string])[] = [
    [null, 'expected an object with "turns" or "messages", found null'],
    [["hi", "ho"], 'expected an object with "turns" or "messages", found ["hi","ho"]'],
    [{ turns: "hi" }, 'expected "turns" to be a list, found "hi"'],
    [{ turns: ["hi", 7] }, "expected turn 2 to be a string, found 7"],
    [{ turns: ["hi", null] }, "expected turn 2 to be a string, found null"],
    [{ messages: {} }, "expected the messages to be a list, found {}"],
    [{ messages: ["hi"] }, 'expected message 1 to be an object, found "hi"'],
    [{ messages: [{ role: "narrator", content: "hi" }] }, "of message 1 to be user, assistant"],
    [{ messages: [{ content: "hi" }] }, "tool, found nothing"],
    [{ messages: [{ role: "user", content: 7 }] }, 'expected "content" of message 1 to be a string'],
    [{ messages: [{ role: "user", content: [{ type: "text" }] }] }, 'found [{"type":"text"}]'],
    [{ conversations: [{ from: "human", value: {} }] }, 'expected "value" of message 1 to be a string'],
  ];
  for (const [record, message] of cases) {
    const error = assertThrows(() => readRecord(record, where), SyntaxError, message);
    assertEquals(error.message.startsWith("Cannot read chats.jsonl, line 3: "), true);
  }
});
