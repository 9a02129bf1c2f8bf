import { assertEquals, assertMatch, assertRejects, assertStrictEquals } from "@std/assert";
import { chatCorpus } from "../../../lib/chats/chat_corpus.ts";
import { blobFile } from "../../../lib/chats/files/blob_file.ts";
import { readChats, type ReadOptions } from "../../../lib/chats/read_chats.ts";
import { writeJsonLines } from "../../../lib/chats/write_chats.ts";
import type { Corpus } from "../../../lib/text/corpus.ts";
import fixtures from "../../fixtures/chats/text_exports.json" with { type: "json" };

const read = (text: string, options: ReadOptions & { path?: string } = {}) => {
  const { path = "input", ...others } = options;
  return readChats([{ path, files: [blobFile(new Blob([text]), path)] }], others);
};

const corpusOf = async (...args: Parameters<typeof read>): Promise<Corpus> => chatCorpus(await read(...args));

Deno.test("readChats() reads the same conversations from labels, turns, messages, ShareGPT and pairs", async () => {
  const shapes = [
    "A: hi\nB: hello\n\nA: tea?\nB: yes\n",
    '{"turns": ["hi", "hello"]}\n\n{"turns": ["tea?", "yes"]}',
    '{"messages":[{"role":"user","content":"hi"},{"role":"assistant","content":"hello"}]}\n' +
    '{"messages":[{"role":"user","content":"tea?"},{"role":"assistant","content":"yes"}]}\n',
    '[\n {"conversations": [{"from": "human", "value": "hi"}, {"from": "gpt", "value": "hello"}]},\n' +
    ' {"conversations": [{"from": "human", "value": "tea?"}, {"from": "gpt", "value": "yes"}]}\n]',
    "hi\thello\ntea?\tyes",
  ];
  for (const text of shapes) {
    for (const format of ["auto", "chat"] as const) {
      assertEquals(await corpusOf(text, { format }), {
        kind: "chat",
        conversations: [
          [{ speaker: 0, text: "hi" }, { speaker: 1, text: "hello" }],
          [{ speaker: 0, text: "tea?" }, { speaker: 1, text: "yes" }],
        ],
      });
    }
  }
});

Deno.test("readChats() takes a play, verses, notes and code for plain text", async () => {
  const texts = [
    "First Citizen:\nBefore we proceed.\n\nAll:\nSpeak, speak.\n\nFirst Citizen:\nYou are all resolved?\n",
    "1:1 In the beginning God created\n1:2 And the earth was without form\n",
    "Title: a tale\nAuthor: nobody\n\nIt was night. He said: come in.\nNote: it was dark.\nNote: and cold.\n",
    "function f() {\n\treturn 1;\n}\n",
    "[Enter Hamlet]\nTo be or not to be",
  ];
  for (const text of texts) assertEquals(await corpusOf(text), { kind: "text", text });
});

Deno.test("readChats() takes anything as it is if it is named text", async () => {
  for (const text of ["A: hi\nB: ho\n", '{"turns": []}', "a\tb\n"]) {
    assertEquals(await corpusOf(text, { path: "x.jsonl", format: "text" }), { kind: "text", text });
  }
});

Deno.test("readChats() drops a byte-order mark and reads every line end", async () => {
  assertEquals(await corpusOf("\uFEFFa\r\nb\rc\n"), { kind: "text", text: "a\nb\nc\n" });
});

Deno.test("readChats() joins texts with a line break where one lacks it", async () => {
  const files = ["one", "two\n", "three"].map((text, i) => blobFile(new Blob([text]), `${i}.txt`));
  const chats = await readChats(files.map((file) => ({ path: file.path, files: [file] })), {
    format: "text",
  });
  assertEquals(chatCorpus(chats), { kind: "text", text: "one\ntwo\nthree" });
});

Deno.test("readChats() names what is wrong with a file and where", async () => {
  const cases: readonly (readonly [text: string, message: RegExp])[] = [
    ["", /^Cannot read input: expected text, found an empty file/],
    [" \r\n\t", /expected text, found only white space/],
    ["A: hi\nB: a\0b\n", /^Cannot read input, line 2: expected text, found a NUL character/],
    ['{"turns": ["hi", "ho"]}\n{"turns": ["hi"\n', /line 2: expected a conversation as JSON, found /],
    ['{"turns": ["hi"], "turns": ["ho"]}', /line 1: .*found the key "turns" twice/],
    ['{"text": "hi"}', /expected an object with "turns" or "messages", found {"text":"hi"}/],
    [
      '{"turns": ["", " "]}\n{"messages": []}',
      /^Cannot read input: expected conversations, found none with anything/,
    ],
  ];
  for (const [text, message] of cases) {
    const error = await assertRejects(() => read(text), SyntaxError);
    assertMatch(error.message, message);
    assertStrictEquals(error.message.includes("\x1b"), false);
  }
});

Deno.test("readChats() never takes for text what is named chat", async () => {
  for (const text of ["Once upon a time", "Title: a tale\nIt was night.\n"]) {
    await assertRejects(() => read(text, { format: "chat" }), SyntaxError, 'such as "A: …" and "B: …"');
  }
});

Deno.test("readChats() goes by the name of a file that ends in .jsonl or .tsv", async () => {
  await assertRejects(() => read("no json", { path: "chats.jsonl" }), SyntaxError, "chats.jsonl, line 1");
  await assertRejects(() => read("no tab\na\tb\n", { path: "chats.tsv" }), SyntaxError, "chats.tsv, line 1");
});

Deno.test("what is written of any chat is read back to the same corpus", async () => {
  for (const { path, text } of fixtures) {
    const chats = await read(text, { path });
    if (chats.bot === undefined) continue;
    const again = await corpusOf([...writeJsonLines(chats)].join(""), { path: "chats.jsonl" });
    assertEquals(again, chatCorpus(chats), path);
  }
});
