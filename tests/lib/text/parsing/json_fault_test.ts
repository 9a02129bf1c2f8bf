import { assertEquals } from "@std/assert";
import { jsonFaultLine } from "../../../../lib/text/parsing/json_fault.ts";
import { parseStrictJson } from "../../../../lib/text/parsing/strict_json.ts";

Deno.test("jsonFaultLine() finds the line, whatever is wrong with it", () => {
  const faults = [
    "oops",
    "NaN",
    "'a'",
    "01",
    "1.",
    "-",
    ",",
    "}",
    '"\\x"',
    '"a',
    "tru",
    "[1 2]",
    "[1,]",
    '{"a" 1}',
    "{1: 2}",
    "{,}",
  ];
  for (const fault of faults) {
    const text = `{"long": ["${
      "a".repeat(200)
    }"],\n"b": {"c": [true, -1.5e3, "\\u00e9\\n"]},\n"d": ${fault}\n}`;
    try {
      parseStrictJson(text);
      throw new Error(`${fault} was taken for JSON`);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      assertEquals(jsonFaultLine(text, error), 3, fault);
    }
  }
});

Deno.test("jsonFaultLine() names the last line of a text that ends too soon, and the line of a key that is there twice", () => {
  const lineOf = (text: string): number => {
    try {
      parseStrictJson(text);
    } catch (error) {
      return jsonFaultLine(text, error as Error);
    }
    return 0;
  };
  assertEquals(lineOf('{"a": [\n1,\n2'), 3);
  assertEquals(lineOf('{"a": 1,\n"b": 2,\n"a": 3}'), 3);
  assertEquals(lineOf(`${"[".repeat(100_000)}\n`), 2);
});
