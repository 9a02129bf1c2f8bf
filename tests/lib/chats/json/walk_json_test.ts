import { assert, assertEquals, assertThrows } from "@std/assert";
import { JsonWalker } from "../../../../lib/chats/json/json_walker.ts";
import type { PartTaker } from "../../../../lib/chats/json/part_paths.ts";

/** Walks through a text in pieces of a length, and gives what is taken. */
function walk(
  text: string,
  paths: readonly string[],
  length = text.length,
): { found: unknown[]; over: boolean } {
  const found: unknown[] = [];
  const takers: Record<string, PartTaker> = {};
  for (const path of paths) takers[path] = (value, { line }, index) => found.push([path, value, line, index]);
  const walker = new JsonWalker("a.json", takers);
  for (let i = 0; i < text.length; i += length) walker.feed(text.slice(i, i + length));
  return { found, over: walker.end() };
}

const account = `{
  "about": "x\\"]}",
  "chats": {"list": [
    {"name": "Ann", "messages": [{"id": 1, "text": "[\\\\"}, {"id": 2}]},
    {"messages": [], "name": "Bob"}
  ]},
  "id": -1.5e3
}`;

Deno.test("JsonWalker gives parts with their line and number, and what is left of what they lie in", () => {
  const paths = ["chats.list[].messages[]", "chats.list[]", "id", ""];
  const expected = [
    ["chats.list[].messages[]", { id: 1, text: "[\\" }, 4, 0],
    ["chats.list[].messages[]", { id: 2 }, 4, 1],
    ["chats.list[]", { name: "Ann", messages: [0] }, 4, 0],
    ["chats.list[]", { messages: [], name: "Bob" }, 5, 1],
    ["id", -1500, 7, 3],
    ["", { about: 'x"]}', chats: { list: [0] }, id: 0 }, 1, 0],
  ];
  for (const length of [1, 2, 3, 7, 1000]) {
    const { found, over } = walk(account, paths, length);
    assert(over);
    assertEquals(
      found.map((part) => part),
      expected.map((part) => part[0] === "id" ? [...part.slice(0, 3), 2] : part),
    );
  }
});

Deno.test("JsonWalker gives the same for any JSON, in pieces of any length, as JSON.parse()", () => {
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  const text = (): string =>
    Array.from({ length: random(6) }, () => 'a"\\{[]},:\n😀é'[random(13)] ?? "").join("").toWellFormed();
  const value = (depth: number): unknown => {
    const kind = random(depth > 0 ? 7 : 4);
    if (kind === 0) return [null, true, false][random(3)];
    if (kind === 1) return random(1000) - 500.5;
    if (kind < 4) return text();
    if (kind < 5) return Array.from({ length: random(4) }, () => value(depth - 1));
    return Object.fromEntries(
      Array.from({ length: random(4) }, (_, i) => [`${text()}${i}`, value(depth - 1)]),
    );
  };
  for (let round = 0; round < 300; round++) {
    const items = Array.from({ length: random(5) }, () => value(3));
    const json = JSON.stringify({ before: value(2), items, after: value(2) }, null, random(3));
    const { found, over } = walk(json, ["items[]", ""], 1 + random(9));
    assert(over);
    const whole = JSON.parse(json);
    whole.items = items.length > 0 ? [0] : [];
    assertEquals(found.map((part) => (part as unknown[])[1]), [...items, whole]);
  }
});

Deno.test("JsonWalker looks into nothing that has another shape than what is asked for", () => {
  assertEquals(walk('{"messages": {"a": [1]}}', ["messages[]", ""]).found, [[
    "",
    { messages: { a: [1] } },
    1,
    0,
  ]]);
  assertEquals(walk("[1, 2]", ["messages[]", ""]).found, [["", [1, 2], 1, 0]]);
  assertEquals(walk(" 7 ", [""]).found, [["", 7, 1, 0]]);
  assertEquals(walk("7", [""]).found, [["", 7, 1, 0]]);
});

Deno.test("JsonWalker says that a file ends too soon", () => {
  for (
    const text of [
      "",
      "{",
      '{"a"',
      '{"a": ',
      '{"a": [1, ',
      '{"messages": [{"a": 1}',
      '{"messages": ["a',
      "[",
      '"a',
    ]
  ) {
    assertEquals(walk(text, ["messages[]", ""]).over, false, text);
  }
});

Deno.test("JsonWalker names the line of a fault", () => {
  const cases: readonly (readonly [text: string, message: string])[] = [
    ['{"messages": [\n{"a": 1},\n]}', 'line 3: expected a conversation as JSON, here a value, found "]}"'],
    ['{"messages": [\n{"a": 1}\n{"b": 2}]}', "line 3: expected a conversation as JSON, here a comma or ]"],
    ['{"messages": [\n{"a": NaN}]}', "line 2: expected a conversation as JSON, found Unexpected token 'N'"],
    [
      '{"messages": [\n{"a": 1,\n"a": 2}]}',
      'line 3: expected a conversation as JSON, found the key "a" twice',
    ],
    [
      '{"messages": [{"a": {"b": 1,\n"b": 2}}]}',
      'line 2: expected a conversation as JSON, found the key "b" twice',
    ],
    ['{"messages": [],\n"messages": []}', 'line 2: expected every key once, found the key "messages" twice'],
    ['{"messages": [{"a": "b\n"}]}', "line 1: expected a string to end on its line"],
    [
      '{"messages": []}\n{"messages": []}',
      "line 2: expected a conversation as JSON, here the end of the file",
    ],
    ["{'messages': []}", "line 1: expected a conversation as JSON, here a key or }"],
    ['{"messages": []]', "line 1: expected a conversation as JSON, here a comma or }"],
    ['{"messages": [{"a": ]}]}', "line 1: expected a conversation as JSON, found Unexpected token ']'"],
    [`{"messages": [${"[".repeat(2000)}`, "expected at most 1000 lists in each other"],
    [`{"${"a".repeat(100_000)}`, "expected shorter keys"],
  ];
  for (const [text, message] of cases) {
    for (const length of [text.length < 10_000 ? 5 : 1000, 10_000]) {
      assertThrows(() => walk(text, ["messages[]", ""], length), SyntaxError, message);
    }
  }
});
