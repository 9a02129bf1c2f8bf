import { assert, assertEquals } from "@std/assert";
import { ANY_NAMES } from "../../../../../lib/data/lesson/any_names.ts";
import { TALK } from "../../../../../lib/data/lesson/chatter/talk.ts";
import { KNOWN_NAMES } from "../../../../../lib/data/lesson/known_names.ts";
import { LESSON_NAMES } from "../../../../../lib/data/lesson/lesson_words.ts";
import { MORE_CITIES, MORE_TRADES } from "../../../../../lib/data/lesson/more_words.ts";
import { drawPassage } from "../../../../../lib/data/lesson/passage_source.ts";
import {
  UNSEEN_CITIES,
  UNSEEN_NAMES,
  UNSEEN_SENTENCES,
  UNSEEN_TRADES,
} from "../../../../../lib/data/lesson/unseen/unseen.ts";
import { NAMES } from "../../../../../lib/data/words.ts";
import { Random } from "../../../../../lib/nn/random.ts";

/** What two lists share. */
const shared = (one: readonly string[], other: readonly string[]) =>
  one.filter((item) => other.includes(item));

Deno.test("no word or sentence to test with is one that is trained with", () => {
  assertEquals(shared(UNSEEN_NAMES, [...NAMES, ...LESSON_NAMES]), []);
  assertEquals(shared(UNSEEN_CITIES, MORE_CITIES), []);
  assertEquals(shared(UNSEEN_TRADES.map(({ trade }) => trade), MORE_TRADES.map(({ trade }) => trade)), []);
  assertEquals(shared(UNSEEN_SENTENCES, TALK), []);
});

Deno.test("hardly a name to test with is ever made up in training", () => {
  const random = new Random(1);
  const drawn = Array.from({ length: 3000 }, () => ANY_NAMES.name(random, 8));
  assert(shared(drawn, UNSEEN_NAMES).length <= 6);
});

Deno.test("there is enough to test with, and no word twice", () => {
  for (const words of [UNSEEN_NAMES, UNSEEN_CITIES, UNSEEN_TRADES, UNSEEN_SENTENCES]) {
    assertEquals(new Set<unknown>(words).size, words.length);
  }
  assert(UNSEEN_NAMES.length >= 100 && UNSEEN_NAMES.every((name) => /^[A-Z][a-z]{2,5}$/.test(name)));
  assert(UNSEEN_CITIES.length >= 20 && UNSEEN_TRADES.length >= 20 && UNSEEN_SENTENCES.length >= 100);
});

Deno.test("trades are told with their article", () => {
  const random = new Random(2);
  const texts = Array.from({ length: 200 }, () => drawPassage(random, KNOWN_NAMES).text);
  assert(texts.some((text) => / is an [aeiou]/.test(text)));
  assert(texts.every((text) => !/ is an [^aeiou]| is a [aeiou]/.test(text)));
});
