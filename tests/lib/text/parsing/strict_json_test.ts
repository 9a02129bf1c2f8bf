import { assertEquals, assertThrows } from "@std/assert";
import { parseStrictJson } from "../../../../lib/text/parsing/strict_json.ts";

Deno.test("parseStrictJson() refuses a repeated key at any depth, however it is written", () => {
  for (
    const json of ['{"a":1,"a":1}', '[{"b":{"a":1,"\\u0061" :2}}]', '{"":0,"":0}', '{"a\\"b":1,"a\\"b":2}']
  ) {
    assertThrows(() => parseStrictJson(json), SyntaxError, "twice at position");
  }
});

Deno.test("parseStrictJson() takes equal keys of different objects, and strings that look like keys", () => {
  for (
    const json of [
      '{"a":{"a":1},"b":[{"a":1},{"a":1}]}',
      '{"a":"a","b":"\\"a\\":{}"}',
      '["a","a"]',
      '"a"',
      "1",
    ]
  ) {
    assertEquals(parseStrictJson(json), JSON.parse(json));
  }
});

Deno.test("parseStrictJson() reads strings of any length and depth of any number", () => {
  const text = "\n".repeat(1_000_000);
  assertEquals(parseStrictJson(JSON.stringify({ text })), { text });
  const deep = '{"a":'.repeat(5000) + "1" + "}".repeat(5000);
  assertEquals(JSON.stringify(parseStrictJson(deep)), deep);
});
