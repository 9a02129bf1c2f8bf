import { assert, assertEquals, assertGreater, assertLess, assertMatch, assertNotEquals } from "@std/assert";
import { type ExamName, makeExam, TOLD_NAMES } from "../../../../lib/insight/atlas/exams.ts";
import { labelText } from "../../../../lib/insight/atlas/labelled_text.ts";
import { UNIT_PROPERTIES } from "../../../../lib/insight/atlas/properties.ts";
import { Random } from "../../../../lib/nn/random.ts";
import type { Conversation } from "../../../../lib/text/conversation.ts";
import { encodeTurns } from "../../../../lib/text/encode_turns.ts";
import { Vocabulary } from "../../../../lib/text/vocabulary.ts";

const letters = "abcdefghijklmnopqrstuvwxyz";
const vocabulary = new Vocabulary(`${letters}${letters.toUpperCase()}0123456789 .,?!"'`);
const said = (...texts: string[]): Conversation =>
  texts.map((text, k) => ({ speaker: k % 2 === 0 ? 0 : 1, text }));

/** One sign per symbol: its label, `-` where nothing is asked, a letter from 10 on. */
function labels(id: string, turns: Conversation): string {
  const { ids } = encodeTurns(vocabulary, turns, "bot");
  const property = UNIT_PROPERTIES.find((property) => property.id === id)!;
  return Array.from(
    property.label(labelText(vocabulary, ids, { told: 2 })),
    (label) => Number.isNaN(label) ? "-" : label.toString(36),
  ).join("");
}

Deno.test("every property labels the symbols as its words say", () => {
  const turns = said("Do you like tea? I do.", "Yes, with Ann.", "OK");
  const rows = [
    ["", "<Do you like tea? I do.¶>>Yes, with Ann.¶<OK¶"],
    ["speaker", "000000000000000000000000111111111111111110000"],
    ["reply-beginning", "000000000000000000000000111111111111111110000"],
    ["place-in-turn", "0123456789abcdefghijklmn00123456789abcdef0123"],
    ["place-in-sentence", "00123456789abcdef0123450000123456789abcd00010"],
    ["place-in-word", "012012301234012300101200001230012340123000120"],
    ["between-words", "100100010000100011010011110001100001000111001"],
    ["question", "1111111111111111-0000000000000000000000000000"],
    ["answering", "--------------------------000000000000000----"],
    ["exchange", "000000000000000000000000000000000000000001111"],
    ["capital", "-10-000-0000-000--1-00----100--0000-100---11-"],
    ["capitalized", "-11-000-0000-000--1-00----111--0000-111---11-"],
    ["vowel", "-01-011-0101-011--1-01----010--0100-100---10-"],
    ["told", "-----------------------------------------2222"],
  ];
  for (const [id, row] of rows.slice(1)) assertEquals(labels(id, turns), row, id);
  const others = [
    ["", '<I say "no 12"!¶>>WHY NOT 7¶'],
    ["quotation", "0000000111111000000000000000"],
    ["digit", "0000000000011000000000000010"],
    ["shout", "--0---00--0--00------1---1--"],
  ];
  const loud = said('I say "no 12"!', "WHY NOT 7");
  for (const [id, row] of others.slice(1)) assertEquals(labels(id, loud), row, id);
  // <Why?¶>>So¶ and <Why.¶>>So¶: the second mark of the bot's turn is not asked.
  assertEquals(labels("answering", said("Why?", "So")), "--------111");
  assertEquals(labels("answering", said("Why.", "So")), "--------000");
  const asked = [...rows, ...others].map(([id]) => id).filter((id) => id !== "");
  assertEquals(new Set(asked), new Set(UNIT_PROPERTIES.map(({ id }) => id)));
});

const chats = Array.from(
  { length: 60 },
  () => said("Do you like green tea?", "Yes, I like it very much.", "And he?"),
);
const textsOf = (name: ExamName) =>
  makeExam(name, chats, new Random(1)).flatMap(([{ turns }]) => turns.map(({ text }) => text));

Deno.test("makeExam() changes about every second turn, and nothing but what is asked for", () => {
  assertEquals(textsOf("plain"), chats.flatMap((turns) => turns.map(({ text }) => text)));
  const half = (texts: string[], holds: (text: string) => boolean) => {
    const share = texts.filter(holds).length / texts.length;
    assertGreater(share, 0.35);
    assertLess(share, 0.65);
  };
  half(textsOf("quoted"), (text) => text.includes('"'));
  half(textsOf("shouted"), (text) => text === text.toUpperCase());
  half(textsOf("titled").flatMap((text) => text.split(" ")), (word) => /^[A-Z]/.test(word));
  const plain = (text: string) =>
    text.toLowerCase().replace(/["\d]|they said | to us/g, "").replace(/ +/g, " ").trim();
  for (const name of ["quoted", "shouted", "titled", "numbered"] as const) {
    assertEquals(textsOf(name).map(plain), textsOf("plain").map(plain), name);
    assertNotEquals(textsOf(name), textsOf("plain"));
  }
  assertMatch(textsOf("numbered").join(" "), /\b\d{2,5}\b/);
});

Deno.test("makeExam() tells each of the names in words that are the same, and never again", () => {
  for (const texts of makeExam("told", chats, new Random(2))) {
    assertEquals(texts.map(({ told }) => told), TOLD_NAMES.map((_, k) => k));
    const [first, ...rest] = texts.map(({ turns }, k) =>
      turns.map(({ text }) => text.replace(TOLD_NAMES[k], "NAME"))
    );
    for (const other of rest) assertEquals(other, first);
    assert(first[0].includes("NAME") && !first.slice(1).some((text) => text.includes("NAME")));
    assertEquals(first.length, 4);
  }
});

Deno.test("makeExam() gives the same with the same seed", () => {
  for (const name of ["quoted", "titled", "told"] as const) {
    assertEquals(makeExam(name, chats, new Random(3)), makeExam(name, chats, new Random(3)));
    assertNotEquals(makeExam(name, chats, new Random(3)), makeExam(name, chats, new Random(4)));
  }
});
