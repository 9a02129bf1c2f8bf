import { assertEquals, assertRejects } from "@std/assert";
import { blobFile } from "../../../../lib/chats/files/blob_file.ts";
import { ChatTally } from "../../../../lib/chats/chat_tally.ts";
import { readRecords } from "../../../../lib/chats/structured/conversation_records.ts";

async function read(text: string): Promise<ChatTally> {
  const tally = new ChatTally();
  await readRecords([blobFile(new Blob([text]), "chats.json")], tally);
  return tally;
}

/** Who says what, a list for each chat. */
async function readTurns(text: string): Promise<string[][]> {
  const chats = Map.groupBy((await read(text)).messages, ({ chat }) => chat);
  return [...chats.values()].map((messages) => messages.map(({ sender, text }) => `${sender.name}: ${text}`));
}

Deno.test("readRecords() reads one object that is spread over lines, a list of them, and one a line", async () => {
  const one = { turns: ["hi", "ho"] };
  assertEquals(await readTurns(JSON.stringify(one, null, 2)), [["A: hi", "B: ho"]]);
  assertEquals(await readTurns(JSON.stringify([one, one])), [["A: hi", "B: ho"], ["A: hi", "B: ho"]]);
  assertEquals(await readTurns('\n{"turns": []}\n\n{"turns": ["hi"]}\n{"turns": ["ho"]}'), [["A: hi"], [
    "A: ho",
  ]]);
});

Deno.test("readRecords() lets the speakers of turns alternate by place, or takes their names", async () => {
  assertEquals(await readTurns('{"id": 7, "turns": ["hi", "", "there?", "yes"]}'), [[
    "A: hi",
    "A: there?",
    "B: yes",
  ]]);
  assertEquals(await readTurns('{"turns": [{"name": "Ann", "text": "hi"}, {"name": "Bob", "text": "ho"}]}'), [
    ["Ann: hi", "Bob: ho"],
  ]);
});

Deno.test("readRecords() reads messages: text, parts and null; counts system, developer and tools", async () => {
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
    { role: "user", content: [{ type: "image_url" }] },
    { role: "user" },
  ];
  const { messages: read1, skipped } = await read(JSON.stringify({ messages }));
  assertEquals(read1.map(({ sender, text }) => [sender, text]), [
    [{ name: "user" }, "what is\nthis?"],
    [{ name: "assistant", bot: true }, "A cat."],
  ]);
  assertEquals(skipped.map(({ reason, count }) => [reason, count]), [
    ["system", 2],
    ["tool", 2],
    ["media", 1],
    ["empty", 1],
  ]);
});

Deno.test("readRecords() keeps the names of ShareGPT's roles, and mends halves of surrogate pairs", async () => {
  const text =
    '[{"id": 1, "conversations": [{"from": "human", "value": "a\\ud83d"}, {"from": "gpt", "value": "b"}]}]';
  assertEquals(await readTurns(text), [["human: a\ufffd", "gpt: b"]]);
});

Deno.test("readRecords() reads the messages of a single conversation, and roles in ShareGPT's list", async () => {
  const messages = [{ role: "user", content: "hi" }, { role: "assistant", content: "ho" }];
  const texts = [
    JSON.stringify(messages),
    messages.map((one) => JSON.stringify(one)).join("\n"),
    JSON.stringify([{ conversations: messages }]),
  ];
  for (const text of texts) assertEquals(await readTurns(text), [["user: hi", "assistant: ho"]], text);
});

Deno.test("readRecords() names the line of a fault, or the conversation in a list", async () => {
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
  for (const [text, message] of cases) await assertRejects(() => read(text), SyntaxError, message);
});

Deno.test("readRecords() names the message that does not fit", async () => {
  const cases: readonly (readonly [record: unknown, message: string])[] = [
    [null, 'expected an object with "turns" or "messages", found null'],
    [{ turns: "hi" }, 'expected "turns" to be a list, found "hi"'],
    [{ turns: ["hi", 7] }, "expected turn 2 to be a string, found 7"],
    [{ turns: ["hi", null] }, "expected turn 2 to be a string, found null"],
    [{ turns: [{ name: "Ann" }] }, 'expected turn 1 to have "name" and "text", found {"name":"Ann"}'],
    [{ messages: {} }, "expected the messages to be a list, found {}"],
    [{ messages: ["hi"] }, 'expected message 1 to be an object, found "hi"'],
    [{ messages: [{ role: "narrator", content: "hi" }] }, "of message 1 to be user, assistant"],
    [{ messages: [{ content: "hi" }] }, "tool, found nothing"],
    [{ messages: [{ role: "user", content: 7 }] }, 'expected "content" of message 1 to be a string'],
    [{ messages: [{ role: "user", content: [{ type: "text" }] }] }, 'found [{"type":"text"}]'],
    [{ conversations: [{ from: "human", value: {} }] }, 'expected "value" of message 1 to be a string'],
  ];
  for (const [record, message] of cases) {
    await assertRejects(() => read(`\n\n${JSON.stringify(record)}`), SyntaxError, message);
    await assertRejects(
      () => read(`\n\n${JSON.stringify(record)}`),
      SyntaxError,
      "Cannot read chats.json, line 3: ",
    );
  }
});
