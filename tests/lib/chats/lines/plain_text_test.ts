import { assertEquals, assertRejects } from "@std/assert";
import { readChat } from "../../../support/chats/read_chat.ts";

Deno.test("plain text: a play, verses, notes, code, dialogue, lists and mail are no chat", async () => {
  const texts = [
    "First Citizen:\nBefore we proceed.\n\nAll:\nSpeak, speak.\n\nFirst Citizen:\nYou are all resolved?\n",
    "1:1 In the beginning God created\n1:2 And the earth was without form\n",
    "Title: a tale\nAuthor: nobody\n\nIt was night. He said: come in.\nNote: it was dark.\nNote: and cold.\n",
    "Note: it was dark.\nNote: it was cold.\nNote: it was late.\n",
    "function f() {\n\treturn 1;\n}\n",
    "a {\n  color: red;\n  margin: 0;\n}\nb {\n  color: blue;\n  margin: 1px;\n}\n",
    "[Enter Hamlet]\nTo be or not to be",
    "“Come in,” she said. “It is 9:15.”\n\nHe came in: wet, cold, tired.\n\n“Sit down: here.”\n",
    "apple: a fruit\nbear: an animal\ncloud: in the sky\ndoor: of wood\n",
    "<p>one</p>\n<p>two</p>\n<b>three</b>\n",
    "On Monday she wrote:\n> where are you?\n\nI did not answer.\n\n> really?\n\nNo.\n",
    "[Verse 1]\nla la\nla\n\n[Chorus]\nlo lo\n\n[Verse 2]\nla\n\n[Chorus]\nlo lo\n",
    "Once upon a time",
  ];
  for (const text of texts) assertEquals((await readChat(text)).prose, [text], text);
});

Deno.test("what looks like a chat that nobody knows is refused, with its first lines", async () => {
  const cases = {
    "05/01/2024 18:31 hi\n05/01/2024 18:32 hello\n":
      /line 1: expected a chat .* WhatsApp from Android.*date and time at the start of 2 lines.*"05\/01\/2024 18:31 hi"/,
    "18:31 hi\n18:32 hello\n": /line 1: expected a chat .* IRC: .*date and time at the start of 2 lines/,
    "<|im_start|>user\nhi<|im_end|>\n<|im_start|>assistant\nhello<|im_end|>\n":
      /line 1: .* language model's own format/,
    [`${"Ann: hi\nBob: hello\n".repeat(4)}\n${"no label here\n\nnor here\n".repeat(6)}`]:
      /line 10: .*"Ann:", "Bob:" at the start of 8 of 20 lines/,
  };
  for (const [text, message] of Object.entries(cases)) {
    const error = await assertRejects(() => readChat(text), SyntaxError);
    assertEquals(message.test(error.message), true, error.message);
  }
});
