import { assertEquals, assertStrictEquals } from "@std/assert";
import { lineOf, numberedLines, parseError, quote } from "../../../../lib/text/parsing/parse_error.ts";

Deno.test("parseError() shows control characters instead of sending them to a terminal", () => {
  const error = parseError({ source: "a\x1b]0;b\x07.txt" }, { expected: "text", found: "\x9b1m" });
  assertStrictEquals(error.message, "Cannot read a\\u001b]0;b\\u0007.txt: expected text, found \\u009b1m");
});

Deno.test("quote() shortens what is long, keeps it on one line, and calls undefined nothing", () => {
  assertStrictEquals(quote("a\nb"), '"a\\nb"');
  assertStrictEquals(quote("x".repeat(1000)).length, 61);
  assertStrictEquals(quote({ a: [1, null] }), '{"a":[1,null]}');
  assertStrictEquals(quote(undefined), "nothing");
});

Deno.test("lineOf() agrees with numberedLines() at every place of a text", () => {
  const text = "\none\n\nthree and more\n";
  const lines = [...numberedLines(text)];
  assertEquals(lines.map(({ content }) => content), ["", "one", "", "three and more"]);
  let index = 0;
  for (const { line, content } of lines) {
    for (let i = 0; i <= content.length; i++) assertStrictEquals(lineOf(text, index++), line);
  }
  assertStrictEquals(index, text.length);
});
