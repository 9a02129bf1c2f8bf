import { assert, assertEquals, assertFalse, assertRejects } from "@std/assert";
import { countWords, decodeWords } from "../../../lib/measuring/english_words.ts";

const compressed = await Deno.readFile(
  new URL("../../../lib/cli/evaluate/english_words.txt.gz", import.meta.url),
);

Deno.test("decodeWords() lists common, inflected, contracted and informal words", async () => {
  const words = await decodeWords(compressed);
  for (const word of ["the", "remembered", "don't", "pizza", "yeah", "lstm", "london", "zoos"]) {
    assert(words.has(word), word);
  }
  for (const word of ["thier", "xq", "rememberd", "s"]) assertFalse(words.has(word), word);
});

Deno.test("decodeWords() refuses bytes that are not compressed", async () => {
  await assertRejects(() => decodeWords(Uint8Array.of(1, 2, 3)), TypeError);
});

Deno.test("countWords() leaves out numbers, single letters and names within a sentence", () => {
  const english = new Set(["i", "saw", "with"]);
  assertEquals(countWords("I saw Kylo with R2D2 at 7. x", english), { words: 4, unknown: ["at"] });
});

Deno.test("countWords() counts a strange word that begins a sentence, capital or not", () => {
  const english = new Set(["yes", "no"]);
  assertEquals(countWords("Thorgl yes. Brumf no", english).unknown, ["Thorgl", "Brumf"]);
});

Deno.test("countWords() knows possessives and curly apostrophes", () => {
  const english = new Set(["dog", "don't"]);
  assertEquals(countWords("dog's don’t", english), { words: 2, unknown: [] });
});

Deno.test("countWords() takes words in other scripts for words that are not English", () => {
  assertEquals(countWords("привет, как", new Set()), { words: 2, unknown: ["привет", "как"] });
});
