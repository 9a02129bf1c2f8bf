import { assertEquals, assertThrows } from "@std/assert";
import { parseChatLog } from "../../../../lib/text/parsing/chat_log.ts";

const options = { source: "chat.txt", labels: ["A", "B"] } as const;

Deno.test("parseChatLog() takes a label only at the start of a line, before a colon and a space", () => {
  const text = "A: B: hi\nB:no label\nA : none\nAB: none\n A: none\nB: yes\n";
  assertEquals(parseChatLog(text, options), [[
    { speaker: 0, text: "B: hi\nB:no label\nA : none\nAB: none\n A: none" },
    { speaker: 1, text: "yes" },
  ]]);
});

Deno.test("parseChatLog() ends a conversation at one or more empty lines", () => {
  const text = "\n\nA: 1\nB: 2\n\n \t\n\nB: 3\nA: 4";
  assertEquals(parseChatLog(text, options), [
    [{ speaker: 0, text: "1" }, { speaker: 1, text: "2" }],
    [{ speaker: 1, text: "3" }, { speaker: 0, text: "4" }],
  ]);
});

Deno.test("parseChatLog() reads a turn that begins on the line after its label", () => {
  assertEquals(parseChatLog("A:\nhello\nthere\nB:\nA: yes\nB: no", options), [[
    { speaker: 0, text: "hello\nthere\nyes" },
    { speaker: 1, text: "no" },
  ]]);
});

Deno.test("parseChatLog() refuses a conversation that does not begin with a label", () => {
  assertThrows(
    () => parseChatLog("A: 1\nB: 2\n\nlost\n", options),
    SyntaxError,
    'chat.txt, line 4: expected "A: …"',
  );
});
