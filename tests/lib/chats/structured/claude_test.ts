import { assertEquals } from "@std/assert";
import { readFiles, readLines, readSkipped } from "../../../support/chats/read_chats.ts";

const said = (sender: string, text: string, more: object = {}) => ({
  uuid: text,
  sender,
  text,
  content: [{ type: "text", text }],
  created_at: "2025-03-01T09:00:00.123456Z",
  attachments: [],
  ...more,
});

const file = (...messages: object[]) => [{ uuid: "1", name: "Tea", chat_messages: messages }];

Deno.test("claude reads the words of both, each under its role", async () => {
  const [{ format, messages }] = await readFiles({
    "conversations.json": file(said("human", "hi"), said("assistant", "Hello!")),
  });
  assertEquals(format, "Claude");
  assertEquals(messages.map(({ sender, text, time }) => [sender, text, time]), [
    [{ name: "human", own: true }, "hi", Date.UTC(2025, 2, 1, 9, 0, 0, 123)],
    [{ name: "assistant", bot: true }, "Hello!", Date.UTC(2025, 2, 1, 9, 0, 0, 123)],
  ]);
});

Deno.test("claude reads parts without tools, the bare text of old exports, and counts the rest", async () => {
  const parts = [{ type: "thinking", thinking: "hm" }, { type: "tool_use" }, { type: "text", text: "4" }];
  const files = {
    "conversations.json": file(
      said("human", "2 + 2?", { content: undefined }),
      said("assistant", "This block is not supported.", { content: parts }),
      said("assistant", "", { content: [{ type: "tool_result" }] }),
      said("human", "", { content: [], attachments: [{ extracted_content: "a file" }] }),
    ),
  };
  assertEquals(await readLines(files), ["human: 2 + 2?", "assistant: 4"]);
  assertEquals(await readSkipped(files), ["tool 1", "media 1"]);
});

Deno.test("claude follows the newest branch where a message was written anew", async () => {
  const at = (minute: number, parent_message_uuid: string) => ({
    created_at: `2025-03-01T09:0${minute}:00Z`,
    parent_message_uuid,
  });
  const messages = [
    said("human", "hi", at(1, "0000")),
    said("assistant", "old", at(2, "hi")),
    said("human", "old question", at(3, "old")),
    said("assistant", "new", at(4, "hi")),
  ];
  assertEquals(await readLines({ "conversations.json": file(...messages) }), ["human: hi", "assistant: new"]);
});
