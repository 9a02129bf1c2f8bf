import { assert, assertEquals, assertThrows } from "@std/assert";
import { LESSON, lessonPassage } from "../../../../lib/data/lesson/lesson.ts";
import { lessonBatch, nearPassage } from "../../../../lib/data/lesson/lesson_batch.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { learnVocabulary } from "../../../../lib/text/vocabulary.ts";

const passages = [0, 60, 200].map((distance) => lessonPassage(new Random(distance), { distance }));
const vocabulary = learnVocabulary(passages.map(({ text, answer }) => `${text}${answer}.`));

Deno.test("nearPassage() leaves exactly the gap between the friend's name and the blank", () => {
  for (const passage of passages) {
    for (const gap of [0, 6, 30]) {
      const { text, friend, answer } = nearPassage(passage, gap);
      assertEquals(text.length - (text.lastIndexOf(friend) + friend.length), gap);
      assertEquals(text.slice(text.length - gap), passage.text.slice(passage.text.length - gap));
      assertEquals(answer, passage.answer);
    }
  }
});

Deno.test("nearPassage() returns a passage as it is that is near enough", () => {
  assertEquals(nearPassage(LESSON, 1000), LESSON);
});

Deno.test("nearPassage() refuses a gap that is no whole number", () => {
  assertThrows(() => nearPassage(LESSON, -1), RangeError, "current value is -1");
  assertThrows(() => nearPassage(LESSON, 1.5), RangeError, "current value is 1.5");
});

Deno.test("lessonBatch() holds each passage with its answer in a row of its own", () => {
  const { batchSize: B, seqLength: T, inputs, targets, resets } = lessonBatch(passages, { vocabulary });
  assertEquals([B, T], [3, Math.max(...passages.map(({ text, answer }) => text.length + answer.length))]);
  passages.forEach(({ text, answer }, b) => {
    const row = (symbols: Int32Array) => symbols.filter((_, k) => k % B === b);
    const length = text.length + answer.length;
    assertEquals(vocabulary.decode(row(inputs).slice(0, length)), text + answer);
    assertEquals(vocabulary.decode(row(targets).slice(0, length)), `${text}${answer}.`.slice(1));
    assert(row(targets).slice(length).every((target) => target === -1));
  });
  assertEquals([...resets], [...resets].map((_, k) => k < B ? 1 : 0));
});

Deno.test("lessonBatch() weights the answers only", () => {
  const { weights, answers } = lessonBatch(passages, { vocabulary, answerWeight: 5 });
  assertEquals([...weights!], [...answers].map((isAnswer) => isAnswer ? 5 : 1));
  const letters = passages.reduce((sum, { answer }) => sum + answer.length, 0);
  assertEquals(answers.filter((isAnswer) => isAnswer).length, letters + passages.length);
});

Deno.test("lessonBatch() refuses to lay out nothing", () => {
  assertThrows(() => lessonBatch([], { vocabulary }), RangeError, "current value is none");
});
