import { assertEquals, assertMatch } from "@std/assert";
import { LESSON_WORDS, needOf, wordsWithKnownNames } from "../../../static/lesson/lesson_words.ts";

Deno.test("needOf() says what is missing, the same, or would end too soon, and nothing of words that will do", () => {
  const cases: [Partial<typeof LESSON_WORDS>, RegExp][] = [
    [{ person: " " }, /^The person needs a name\.$/],
    [{ city: "" }, /^The city needs a name\.$/],
    [{ friend: "J. R." }, /^The friend needs a name without a full stop/],
    [{ friend: "aman " }, /^The person and the friend need different names/],
    [{ city: "Alex" }, /^The friend and the city need different names/],
    [{ person: "London" }, /^The person and the city need different names/],
  ];
  for (const [change, expected] of cases) assertMatch(needOf({ ...LESSON_WORDS, ...change }) ?? "", expected);
  assertEquals(needOf(LESSON_WORDS), undefined);
});

Deno.test("wordsWithKnownNames() leaves no city that bears one of the lesson's own names", () => {
  const words = { ...LESSON_WORDS, person: "Zara", friend: "Tom", city: "Alex" };
  assertEquals(needOf(words), undefined);
  const { person, friend, city } = wordsWithKnownNames(words);
  assertEquals([person, friend, city], ["Aman", "Alex", "London"]);
});
