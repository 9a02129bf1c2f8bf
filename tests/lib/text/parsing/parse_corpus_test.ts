import { assertEquals, assertMatch, assertStrictEquals, assertThrows } from "@std/assert";
import { parseCorpus } from "../../../../lib/text/parsing/parse_corpus.ts";

const source = "input";

Deno.test("parseCorpus() reads the same conversations from labels, turns, messages and ShareGPT", () => {
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
      assertEquals(parseCorpus(text, { source, format }), {
        kind: "chat",
        conversations: [
          [{ speaker: 0, text: "hi" }, { speaker: 1, text: "hello" }],
          [{ speaker: 0, text: "tea?" }, { speaker: 1, text: "yes" }],
        ],
      });
    }
  }
});

Deno.test("parseCorpus() takes a play, verses, notes and code for plain text", () => {
  const texts = [
    "First Citizen:\nBefore we proceed.\n\nAll:\nSpeak, speak.\n\nFirst Citizen:\nYou are all resolved?\n",
    "1:1 In the beginning God created\n1:2 And the earth was without form\n",
    "Title: a tale\nAuthor: nobody\n\nIt was night. He said: come in.\nNote: it was dark.\nNote: and cold.\n",
    "function f() {\n\treturn 1;\n}\n",
    "[Enter Hamlet]\nTo be or not to be",
  ];
  for (const text of texts) assertEquals(parseCorpus(text, { source }), { kind: "text", text });
});

Deno.test("parseCorpus() takes anything as it is if it is named text", () => {
  for (const text of ["A: hi\nB: ho\n", '{"turns": []}', "a\tb\n"]) {
    assertEquals(parseCorpus(text, { source: "x.jsonl", format: "text" }), { kind: "text", text });
  }
});

Deno.test("parseCorpus() drops a byte-order mark and reads every line end", () => {
  assertEquals(parseCorpus("\uFEFFa\r\nb\rc\n", { source }), { kind: "text", text: "a\nb\nc\n" });
});

Deno.test("parseCorpus() names what is wrong with a file and where", () => {
  const cases: readonly (readonly [text: string, message: RegExp])[] = [
    ["", /^Cannot read input: expected text, found an empty file$/],
    [" \r\n\t", /expected text, found only white space$/],
    ["A: hi\nB: a\0b\n", /^Cannot read input, line 2: expected text, found a NUL character/],
    ["A: hi\nB: ho\n\nstray\n\nA: x\nB: y", /line 4: expected "A: …" or "B: …" .*, found "stray"$/],
    ["a\tb\nno tab\nc\td\n", /line 2: expected what is said, a tab, what is answered, found "no tab"$/],
    ['{"turns": ["hi", "ho"]}\n{"turns": ["hi"\n', /line 2: expected a conversation as JSON, found /],
    ['{"turns": ["hi"], "turns": ["ho"]}', /line 1: .*found the key "turns" twice at position 18$/],
    ['{"text": "hi"}', /line 1: expected an object with "turns" or "messages", found {"text":"hi"}$/],
    [
      '{"turns": ["", " "]}\n{"messages": []}',
      /^Cannot read input: expected conversations, found none with anything/,
    ],
    [
      "Ann: a\nBob: b\nCarl: c\nAnn: d\nBob: e\nCarl: f\n",
      /found "Ann" on 2 lines, "Bob" on 2 lines, "Carl" on 2/,
    ],
    ["Ann: a\nAnn: b\n", /expected two labels .*, found "Ann" on 2 lines \(--format text reads it/],
    ["A: a\n\nB: b\n\nA: c\n", /found an empty line after every turn$/],
    [
      "[05/01/2024, 18:31:02] Ann: a\n[05/01/2024, 18:32:02] Bob: b\n",
      /found date and time at the start of 2 lines/,
    ],
    ["18:31 <@ann> a\n18:32  * bob waves\n", /found date and time at the start of 2 lines/],
    ["A: hi\nB: ho\n\n\x1b[2J\n", /line 4: .* found "\\u001b\[2J"$/],
  ];
  for (const [text, message] of cases) {
    const error = assertThrows(() => parseCorpus(text, { source }), SyntaxError);
    assertMatch(error.message, message);
    assertStrictEquals(error.message.includes("\x1b"), false);
  }
});

Deno.test("parseCorpus() never takes for text what is named chat", () => {
  for (const text of ["Once upon a time", "Title: a tale\nIt was night.\n"]) {
    assertThrows(
      () => parseCorpus(text, { source, format: "chat" }),
      SyntaxError,
      'such as "A: …" and "B: …"',
    );
  }
});

Deno.test("parseCorpus() goes by the name of a file that ends in .jsonl or .tsv", () => {
  assertThrows(() => parseCorpus("no json", { source: "chats.jsonl" }), SyntaxError, "chats.jsonl, line 1");
  assertThrows(
    () => parseCorpus("no tab\na\tb\n", { source: "chats.tsv" }),
    SyntaxError,
    "chats.tsv, line 1",
  );
});
