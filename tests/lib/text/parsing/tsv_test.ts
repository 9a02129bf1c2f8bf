import { assertEquals, assertThrows } from "@std/assert";
import { looksLikePairs, parsePairs } from "../../../../lib/text/parsing/tsv.ts";

const source = "pairs";

Deno.test("parsePairs() splits at the first tab only and skips empty lines", () => {
  assertEquals(parsePairs("hi \tone\ttwo\n\n a\tb", { source }), [
    [{ speaker: 0, text: "hi" }, { speaker: 1, text: "one\ttwo" }],
    [{ speaker: 0, text: "a" }, { speaker: 1, text: "b" }],
  ]);
});

Deno.test("parsePairs() refuses a line with one side only", () => {
  for (const bad of ["hi", "hi\t", "\thi", "hi\t \t"]) {
    assertThrows(
      () => parsePairs(`a\tb\n${bad}\n`, { source }),
      SyntaxError,
      "pairs, line 2: expected what is said, a tab",
    );
  }
});

Deno.test("looksLikePairs() wants a tab inside at least half of the lines", () => {
  assertEquals(looksLikePairs("a\tb\n\nnone\n", { source }), true);
  assertEquals(looksLikePairs("a\tb\nnone\nnone\n", { source }), false);
  assertEquals(looksLikePairs("\tindented\n\tcode\n", { source }), false);
});
