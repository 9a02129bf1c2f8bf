import { assert, assertAlmostEquals, assertEquals, assertLess } from "@std/assert";
import { Repetition } from "../../../lib/sampling/repetition.ts";

function read(text: string): Repetition {
  const repetition = new Repetition();
  for (const character of text) repetition.push(character.codePointAt(0)!);
  return repetition;
}

Deno.test("Repetition.loop is 1 when a phrase of any length has been said three times", () => {
  for (const period of [8, 9, 31, 100, 256]) {
    const phrase = Array.from({ length: period }, (_, i) => String.fromCharCode(0x4e00 + i)).join("");
    assertEquals(read(`well, ${phrase}${phrase}${phrase}`).loop, 1);
    assertLess(read(`well, ${phrase}${phrase}${phrase.slice(0, -1)}`).loop, 1);
  }
});

Deno.test("Repetition.loop takes short phrases more often", () => {
  assertLess(read("hahahahahaha").loop, 1);
  assertLess(read("no no no no no").loop, 1);
  assertLess(read("aaaaaaaaaaaaaaah").loop, 1);
  assertEquals(read("ha".repeat(12)).loop, 1);
  assertEquals(read("!".repeat(24)).loop, 1);
});

Deno.test("Repetition.loop falls back when a loop is broken", () => {
  assertLess(read("I like it. I like it. I like that").loop, 0.5);
});

Deno.test("Repetition.loop sees no loop in ordinary text", () => {
  const text = "the cat sat on the mat and the cat sat on the hat, and the cat ate the rat on the mat. ";
  let worst = 0;
  const repetition = new Repetition();
  for (const character of text + text.slice(0, 40)) {
    repetition.push(character.charCodeAt(0));
    worst = Math.max(worst, repetition.loop);
  }
  assertLess(worst, 1);
});

Deno.test("Repetition.penalize() costs more with every character copied, and only what goes on copying", () => {
  const offsets = new Float64Array(128);
  read("the weather, the weath").penalize(offsets, 2);
  // " the weath" is 9 characters of agreement; with the space after the comma it is "the weath" alone.
  assertAlmostEquals(offsets["e".charCodeAt(0)], -3 * Math.LN2, 1e-12);
  assertEquals(offsets.filter((offset) => offset !== 0).length, 1);
  read("the weather, the weathe").penalize(offsets, 2);
  assertAlmostEquals(offsets["r".charCodeAt(0)], -4 * Math.LN2, 1e-12);
});

Deno.test("Repetition.penalize() leaves ordinary spelling and a penalty of 1 alone", () => {
  const offsets = new Float64Array(128);
  read("the cat and the ").penalize(offsets, 5);
  read("the weather, the weath").penalize(offsets, 1);
  assert(offsets.every((offset) => offset === 0));
});
