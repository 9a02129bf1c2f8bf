import { assert, assertEquals } from "@std/assert";
import { LESSON_NAMES } from "../../../../lib/data/lesson/lesson_words.ts";
import { type FriendPair, type LessonPassage, lessonPassage } from "../../../../lib/data/lesson/lesson.ts";
import { LessonCourse, lessonRecall } from "../../../../lib/data/lesson/lesson_course.ts";
import type { Batch, Learner } from "../../../../lib/nn/backend.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { learnVocabulary } from "../../../../lib/text/vocabulary.ts";

const pairs: FriendPair[] = [["Mona", "Yuri"], ["Gus", "Fay"]];
const texts = Array.from({ length: 100 }, (_, k) => lessonPassage(new Random(k), { distance: 200 }).text);
const vocabulary = learnVocabulary([...texts, LESSON_NAMES.join(" ")]);
const course = (goal: number) =>
  new LessonCourse({ vocabulary, pairs, batchSize: 4, goal, random: new Random(1) });

/** A learner that answers rightly, but for the rows named. */
function oracle(wrongRows: readonly number[] = []): Learner {
  const computeLoss = ({ targets, batchSize: B }: Batch, _nats?: Float32Array, best?: Int32Array): number => {
    targets.forEach((target, k) => best![k] = wrongRows.includes(k % B) ? 0 : target);
    return 0;
  };
  return { computeLoss } as unknown as Learner;
}

const gapOf = ({ text, friend }: LessonPassage) => text.length - (text.lastIndexOf(friend) + friend.length);

Deno.test("LessonCourse.passage() has the friend that far away, and whole sentences when far", () => {
  for (const gap of [6, 20, 36]) assertEquals(gapOf(course(400).passage(gap)), gap);
  for (const gap of [100, 300]) {
    const passage = course(400).passage(gap);
    assert(Math.abs(gapOf(passage) - gap) < 60, `${gapOf(passage)}`);
    assert(passage.text.includes(`${passage.friend} is a `));
  }
});

Deno.test("LessonCourse takes its friends from the pairs it was given", () => {
  const one = course(9);
  const taken = new Set(Array.from({ length: 30 }, () => one.passage(6).person));
  assertEquals([...taken].sort(), ["Gus", "Mona"]);
});

Deno.test("LessonCourse moves the friend on while blanks are filled, up to the goal", () => {
  const easy = course(60), gaps: number[] = [];
  while (!easy.done) {
    easy.exam(oracle());
    gaps.push(easy.gap);
  }
  assertEquals(gaps, gaps.toSorted((a, b) => a - b));
  assertEquals(easy.gap, 60);
});

Deno.test("LessonCourse lets the friend stay where one blank in four is missed", () => {
  const hard = course(60);
  for (let k = 0; k < 30; k++) hard.exam(oracle([2]));
  assertEquals(hard.gap, 6);
  assert(Math.abs(hard.right - 0.75) < 1e-3);
});

Deno.test("lessonRecall() counts a passage only if its whole answer is right", () => {
  const passages = Array.from({ length: 4 }, () => course(9).passage(20));
  assertEquals(lessonRecall(oracle(), passages, { vocabulary }), 1);
  assertEquals(lessonRecall(oracle([0, 3]), passages, { vocabulary }), 0.5);
});
