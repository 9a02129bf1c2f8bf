import { assertEquals } from "@std/assert";
import { encodeCorpus } from "../../../lib/text/corpus.ts";
import { listWords } from "../../../lib/text/list_words.ts";
import { Vocabulary } from "../../../lib/text/vocabulary.ts";

function wordsOf(...texts: readonly string[]): string | undefined {
  const conversation = texts.map((text, i) => ({ speaker: i % 2 as 0 | 1, text }));
  const vocabulary = new Vocabulary(texts.join(""));
  return listWords(encodeCorpus(vocabulary, { kind: "chat", conversations: [conversation] }), vocabulary);
}

Deno.test("listWords() lists runs of letters once, in lower case, of whatever script", () => {
  assertEquals(wordsOf("Hello, you! DON'T", "hello 42nd Zoë; привет"), "don hello nd t you zoë привет");
});

Deno.test("listWords() keeps the words of turns apart", () => {
  assertEquals(wordsOf("ab", "cd", "ef"), "ab cd ef");
});

Deno.test("listWords() gives none for a text without spaces, for one that continues, or for a large one", () => {
  assertEquals(
    wordsOf("今天天气很好我们去公园散步吧然后一起吃饭看电影怎么样你觉得如何呢我等你回答"),
    undefined,
  );
  assertEquals(wordsOf("ab ".repeat(170_000), "cd"), undefined);
  const vocabulary = new Vocabulary("ab ");
  assertEquals(listWords(encodeCorpus(vocabulary, { kind: "text", text: "ab ab" }), vocabulary), undefined);
});
