import { assertEquals, assertThrows } from "@std/assert";
import { parseSymbols } from "../../../../lib/weights/torch/parse_symbols.ts";

Deno.test("parseSymbols() reads lists, objects either way round, and the training text", () => {
  assertEquals(parseSymbols('["b", "\\n", "😀"]', "v"), ["b", "\n", "😀"]);
  assertEquals(parseSymbols('{"0": "b", "1": "a"}', "v"), ["b", "a"]);
  assertEquals(parseSymbols('{"1": 0, "0": 1}', "v"), ["1", "0"]);
  assertEquals(parseSymbols("Ann: hi\n", "v"), ["\n", " ", ":", "A", "h", "i", "n"]);
});

Deno.test("parseSymbols() names the entry that is no character, or is there twice", () => {
  assertThrows(() => parseSymbols('["a", "bc"]', "v.json"), SyntaxError, 'found "bc" for id 1');
  assertThrows(() => parseSymbols('["a", "a"]', "v.json"), SyntaxError, 'found "a" for ids 0 and 1');
  assertThrows(() => parseSymbols('{"a": 0, "b": 2}', "v.json"), SyntaxError, "the ids 0 to 1, each once");
});
