import { assert, assertEquals, assertGreaterOrEqual } from "@std/assert";
import { MEMORY_SLOTS } from "../../../../lib/data/memory/memory_slots.ts";
import { embeddedText } from "../../../../lib/data/embedded_corpus.ts";
import {
  measureUnseen,
  sumUpUnseen,
  UNSEEN_REPLIES,
} from "../../../../lib/measuring/unseen/measure_unseen.ts";
import { UNSEEN_OPENINGS } from "../../../../lib/measuring/unseen/openings.ts";
import { UNSEEN_TALKS } from "../../../../lib/measuring/unseen/talks.ts";
import {
  COMPOUND_NAMES,
  TOLD_FACTS,
  TOLD_NAMES,
  UNSEEN_NAMES,
} from "../../../../lib/measuring/unseen/told.ts";

/** Letters and digits only, in lower case: how a message reads. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

const said = new Set(
  (["core", "wide", "all"] as const).flatMap((scope) => embeddedText(scope).split("\n"))
    .filter((line) => line.startsWith("A: ")).map((line) => plain(line.slice(3))),
);

Deno.test("the unseen openings stand nowhere in the embedded chats, and no two are alike", () => {
  const texts = UNSEEN_OPENINGS.map(({ text }) => plain(text)).filter((text) => text !== "");
  assertGreaterOrEqual(UNSEEN_OPENINGS.length, 100);
  assertEquals(texts.filter((text) => said.has(text)), []);
  assertEquals(new Set(texts).size, texts.length);
});

Deno.test("the names and facts to be told occur nowhere in the embedded chats or the memory games", () => {
  const words = new Set(
    plain(`${embeddedText()} ${embeddedText("wide")} ${JSON.stringify(MEMORY_SLOTS)}`).split(" "),
  );
  const answers = [...UNSEEN_NAMES, ...TOLD_FACTS.map(({ answer }) => answer)].map(plain);
  assertEquals(answers.filter((answer) => words.has(answer)), []);
  assertGreaterOrEqual(new Set(answers).size, 60);
});

Deno.test("what is told contains the answer, and the question does not", () => {
  for (const { telling, question, answer } of [...TOLD_NAMES, ...COMPOUND_NAMES, ...TOLD_FACTS]) {
    assert(telling.includes(answer), telling);
    assert(!question.includes(answer), question);
  }
});

Deno.test("there are forty conversations of four to eight turns, with follow-ups that are judged", () => {
  assertEquals(UNSEEN_TALKS.length, 40);
  for (const turns of UNSEEN_TALKS) {
    assert(turns.length >= 4 && turns.length <= 8, turns[0].text);
  }
});

Deno.test("a bot that repeats all it was told in this conversation is right about every name and fact", () => {
  const parrot = () => {
    const heard: string[] = [];
    return (message: string) => {
      heard.push(message);
      return heard.join(" ");
    };
  };
  const replies = [...measureUnseen(parrot)];
  assertEquals(replies.length, UNSEEN_REPLIES);
  const scores = sumUpUnseen(replies);
  for (const measure of ["name after 0", "name after 4", "name in a compound", "fact after 1"] as const) {
    assertEquals(scores.get(measure), { right: 30, of: 30 });
  }
});
