import { assertEquals, assertThrows } from "@std/assert";
import type { Corpus } from "../../../lib/text/corpus.ts";
import type { Conversation } from "../../../lib/text/conversation.ts";
import { Vocabulary } from "../../../lib/text/vocabulary.ts";
import { prepareData } from "../../../lib/training/prepare_data.ts";

const text = (text: string): Corpus => ({ kind: "text", text });
const exchange = (said: string, reply: string): Conversation => [
  { speaker: 0, text: said },
  { speaker: 1, text: reply },
];
const chat = (...conversations: Conversation[]): Corpus => ({ kind: "chat", conversations });

Deno.test("prepareData() holds a twentieth back, and learns the vocabulary from the rest", () => {
  const { corpus, valid, vocabulary, openings } = prepareData({
    corpus: text("ab".repeat(95) + "z".repeat(10)),
  });
  assertEquals([corpus.ids.length, valid?.ids.length, vocabulary.characters], [190, 10, ["a", "b"]]);
  assertEquals([valid?.unknown.get("z"), openings], [10, []]);
});

Deno.test("prepareData() judges on what it is given, and then holds nothing back", () => {
  const { corpus, valid } = prepareData({ corpus: text("ab".repeat(50)), valid: text("ba") });
  assertEquals([corpus.ids.length, valid?.ids.length], [100, 2]);
  assertThrows(
    () => prepareData({ corpus: chat(exchange("hi", "ho")), valid: text("ba") }),
    TypeError,
    "must be of the corpus's kind, chat: current value is text",
  );
});

Deno.test("prepareData() judges on nothing where nothing is held back", () => {
  assertEquals(prepareData({ corpus: text("abab") }, { validFraction: 0 }).valid, undefined);
});

Deno.test("prepareData() keeps the symbols of a trained model", () => {
  const vocabulary = new Vocabulary("ab");
  const data = prepareData({ corpus: text("abcc") }, { vocabulary, validFraction: 0 });
  assertEquals([data.vocabulary, data.corpus.unknown], [vocabulary, new Map([["c", 2]])]);
});

Deno.test("prepareData() marks the bot's replies beside chats of people, and keeps first turns", () => {
  const people = chat(exchange("hi", "ho")), bot = chat(exchange("who", "me"), exchange("why", "so"));
  const both = prepareData({ corpus: people, replies: bot }, { validFraction: 0 });
  assertEquals([both.corpus.kind, [...both.corpus.focused!]], ["bot", [0, 1, 1]]);
  assertEquals(both.openings, ["hi", "who", "why"]);
  const alone = prepareData({ replies: bot }, { validFraction: 0 });
  assertEquals([alone.corpus.kind, [...alone.corpus.focused!]], ["chat", [1, 1]]);
});

Deno.test("prepareData() keeps at most fifty openings, from all over the chats", () => {
  const many = Array.from({ length: 200 }, (_, i) => exchange(`${i}`, "ok"));
  const { openings } = prepareData({ corpus: chat(...many) }, { validFraction: 0 });
  assertEquals([openings.length, openings[0], openings[49]], [50, "0", "196"]);
});

Deno.test("prepareData() refuses to learn from nothing", () => {
  assertThrows(() => prepareData({}), RangeError, "there must be at least one");
});
