import { assertEquals, assertThrows } from "@std/assert";
import { parseJsonl } from "../../../../lib/text/parsing/jsonl.ts";

const source = "chats.json";

Deno.test("parseJsonl() reads one object that is spread over lines", () => {
  const text = JSON.stringify({ turns: ["hi", "ho"] }, null, 2);
  assertEquals(parseJsonl(text, { source }), [[{ speaker: 0, text: "hi" }, { speaker: 1, text: "ho" }]]);
});

Deno.test("parseJsonl() skips empty lines and conversations in which nothing is said", () => {
  const text = '\n{"turns": []}\n\n{"turns": ["hi"]}\n{"messages": [{"role": "user", "content": null}]}\n';
  assertEquals(parseJsonl(text, { source }), [[{ speaker: 0, text: "hi" }]]);
});

Deno.test("parseJsonl() names the line of a fault, or the conversation in an array", () => {
  const cases: readonly (readonly [text: string, message: string])[] = [
    [
      '{"turns": ["hi"]}\nnull\n',
      'chats.json, line 2: expected an object with "turns" or "messages", found null',
    ],
    ['{"turns": ["hi"]}\n{"turns": ["hi"]\n', "chats.json, line 2: expected a conversation as JSON"],
    ['[{"turns": ["hi"]}, 7]', 'chats.json, conversation 2: expected an object with "turns"'],
    ['[\n{"turns": ["hi"]},\n{"turns": oops}]', "chats.json, line 3: expected a conversation as JSON"],
    [
      '[\n{"turns": ["hi"],\n"turns": []}]',
      'chats.json, line 3: expected a conversation as JSON, found the key "turns" twice',
    ],
    ['[[{"turns": ["hi"]}]]', "chats.json, conversation 1: expected an object"],
    ["nothing", "chats.json, line 1: expected a conversation as JSON"],
  ];
  for (const [text, message] of cases) assertThrows(() => parseJsonl(text, { source }), SyntaxError, message);
});
