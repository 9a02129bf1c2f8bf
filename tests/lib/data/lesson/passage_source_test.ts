import { assert, assertEquals, assertThrows } from "@std/assert";
import { ANY_NAMES } from "../../../../lib/data/lesson/any_names.ts";
import { KNOWN_NAMES } from "../../../../lib/data/lesson/known_names.ts";
import { LESSON_NAMES } from "../../../../lib/data/lesson/lesson_words.ts";
import { drawPassage } from "../../../../lib/data/lesson/passage_source.ts";
import { ALL_UNSEEN, KNOWN_AMONG_UNSEEN } from "../../../../lib/data/lesson/unseen/unseen.ts";
import { LESSON_VOCABULARY } from "../../../../lib/lesson/lesson_vocabulary.ts";
import { Random } from "../../../../lib/nn/random.ts";

const sources = { KNOWN_NAMES, ANY_NAMES, KNOWN_AMONG_UNSEEN, ALL_UNSEEN };

Deno.test("drawPassage() fills the distance up to its last word, and no further", () => {
  for (const source of Object.values(sources)) {
    const random = new Random(1);
    for (let k = 0; k < 50; k++) {
      const { text, distance } = drawPassage(random, source, { distance: 150 });
      assert(distance <= 150 && distance > 110, text);
    }
  }
});

Deno.test("drawPassage() never names the two people in the chatter", () => {
  const random = new Random(2);
  for (let k = 0; k < 200; k++) {
    const { chatter, person, friend } = drawPassage(random, KNOWN_NAMES, { distance: 200 });
    assert(person !== friend);
    for (const word of chatter.split(/[^A-Za-z]+/)) assert(word !== person && word !== friend, chatter);
  }
});

Deno.test("drawPassage() keeps names as short as they are wanted", () => {
  for (const source of Object.values(sources)) {
    const random = new Random(3);
    for (let k = 0; k < 100; k++) {
      const { person, friend } = drawPassage(random, source, { longestName: 4 });
      assert(Math.max(person.length, friend.length) <= 4, `${person} ${friend}`);
    }
  }
});

Deno.test("drawPassage() draws the same passage from the same state", () => {
  const draw = () => drawPassage(new Random(4), ANY_NAMES, { distance: 90 });
  assertEquals(draw(), draw());
});

Deno.test("names known by heart are the lesson's, and others are not", () => {
  const friends = (source: typeof KNOWN_NAMES) => {
    const random = new Random(5);
    return Array.from({ length: 300 }, () => drawPassage(random, source).friend);
  };
  assert(friends(KNOWN_NAMES).every((name) => LESSON_NAMES.includes(name)));
  assert(friends(ANY_NAMES).filter((name) => LESSON_NAMES.includes(name)).length < 60);
});

Deno.test("all that passages say can be read, but for digits and rare signs", () => {
  for (const source of Object.values(sources)) {
    const random = new Random(6);
    const texts = Array.from({ length: 50 }, () => drawPassage(random, source, { distance: 200 }).text);
    const { unknown } = LESSON_VOCABULARY.encode(texts.join(" "));
    assert([...unknown.keys()].every((sign) => /[^A-Za-z .]/.test(sign)), [...unknown.keys()].join());
  }
});

Deno.test("drawPassage() gives up where there is only one name", () => {
  assertThrows(
    () => drawPassage(new Random(1), { ...KNOWN_NAMES, name: () => "Bea" }),
    RangeError,
    "needs another name than Bea",
  );
});
