import { assert, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import { LESSON, lessonPassage, splitFriendPairs } from "../../../../lib/data/lesson/lesson.ts";
import { LESSON_NAMES } from "../../../../lib/data/lesson/lesson_words.ts";
import { Random } from "../../../../lib/nn/random.ts";

Deno.test("LESSON measures its own distance from the friend's last sentence to the blank", () => {
  const mark = "Alex is a data scientist.";
  assertEquals(LESSON.distance, LESSON.text.length - (LESSON.text.indexOf(mark) + mark.length));
});

Deno.test("lessonPassage() with the lesson's words has the form of the lesson's sentence", () => {
  const form = (text: string): string =>
    text.replace(/data scien(tist|ce)/g, "trade").replace(
      /[A-Z]\w+|cook(ing)?|paint(er|ing)|pilot|flying/g,
      "X",
    )
      .replace(/sing(er|ing)|garden(er|ing)|trade/g, "X");
  for (let seed = 0; seed < 20; seed++) {
    assertEquals(form(lessonPassage(new Random(seed)).text), form(LESSON.text));
  }
});

Deno.test("lessonPassage() keeps the blank at least the distance away, and not a sentence further", () => {
  for (const distance of [0, 20, 50, 100, 200, 400]) {
    const passage = lessonPassage(new Random(distance), { distance });
    const behind = passage.text.split(/(?<=is a [a-z ]+\.)/)[1];
    assertEquals(behind.length, passage.distance);
    assert(
      passage.distance >= distance && passage.distance < Math.max(distance, 31) + 40,
      `${passage.distance}`,
    );
  }
});

Deno.test("lessonPassage() never names person or friend in the distracting sentences", () => {
  const { text, distance, person, friend } = lessonPassage(new Random(3), { distance: 2000 });
  const distraction = text.slice(-distance).replace(/ \w+ learns .*$/, "");
  assert(distraction.length > 1900);
  assert(!distraction.includes(person) && !distraction.includes(friend));
});

Deno.test("lessonPassage() is the same for the same seed and differs for another", () => {
  const write = (seed: number): string => lessonPassage(new Random(seed), { distance: 200 }).text;
  assertEquals(write(7), write(7));
  assertNotEquals(write(7), write(8));
});

Deno.test("lessonPassage() uses only the names it was given", () => {
  const names = ["Bo", "Cy", "Di", "Ed"];
  const { text } = lessonPassage(new Random(5), { distance: 1000, names });
  assertEquals(LESSON_NAMES.filter((name) => new RegExp(`\\b${name}\\b`).test(text)), []);
});

Deno.test("lessonPassage() refuses a bad distance and too few names", () => {
  assertThrows(() => lessonPassage(new Random(1), { distance: -1 }), RangeError, "current value is -1");
  assertThrows(() => lessonPassage(new Random(1), { distance: 0.5 }), RangeError, "current value is 0.5");
  assertThrows(
    () => lessonPassage(new Random(1), { distance: 50, names: ["Bo", "Cy", "Di"] }),
    RangeError,
    "four different names",
  );
});

Deno.test("splitFriendPairs() puts each ordered pair on exactly one side", () => {
  const { train, heldOut } = splitFriendPairs(new Random(1), { heldOut: 100 });
  const pairs = [...train, ...heldOut].map((pair) => pair.join(" "));
  assertEquals(heldOut.length, 100);
  assertEquals(new Set(pairs).size, LESSON_NAMES.length * (LESSON_NAMES.length - 1));
  assertEquals(pairs.length, new Set(pairs).size);
});

Deno.test("splitFriendPairs() refuses to hold out more pairs than there are", () => {
  assertThrows(
    () => splitFriendPairs(new Random(1), { heldOut: 7, names: ["Bo", "Cy", "Di"] }),
    RangeError,
    "0 … 6",
  );
});
