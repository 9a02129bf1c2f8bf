import { assert, assertEquals } from "@std/assert";
import { LessonExercises } from "../../../lib/lesson/lesson_exercises.ts";
import { LESSON_RECIPES } from "../../../lib/lesson/lesson_recipe.ts";
import { LESSON_VOCABULARY } from "../../../lib/lesson/lesson_vocabulary.ts";
import type { Batch, Learner } from "../../../lib/nn/backend.ts";
import { Random } from "../../../lib/nn/random.ts";

/** A learner that answers rightly, or never. */
function oracle(isRight: boolean): Learner {
  const computeLoss = ({ targets }: Batch, _nats?: Float32Array, best?: Int32Array): number => {
    best!.set(isRight ? targets : targets.map((target) => target + 1));
    return 0;
  };
  return { computeLoss } as unknown as Learner;
}

const course = () => new LessonExercises(LESSON_RECIPES.anyName, new Random(1));

Deno.test("LessonExercises lets the names grow first, and then the distance, up to the goal", () => {
  const easy = course(), seen: [number, number][] = [];
  for (let exam = 0; exam < 80; exam++) {
    easy.exam(oracle(true));
    seen.push([easy.longestName, easy.gap]);
  }
  const grown = seen.findIndex(([longest]) => longest === 8);
  assert(seen.slice(0, grown).every(([, gap]) => gap === 6));
  assertEquals(seen.at(-1), [8, 150]);
  assertEquals(seen.map(([, gap]) => gap), seen.map(([, gap]) => gap).toSorted((a, b) => a - b));
});

Deno.test("LessonExercises lets everything be while letters are missed", () => {
  const hard = course();
  for (let exam = 0; exam < 20; exam++) hard.exam(oracle(false));
  assertEquals([hard.longestName, hard.gap, hard.right], [4, 6, 0]);
});

Deno.test("LessonExercises weights what can be copied, the answer and the second mention, above all else", () => {
  const { batchSize: B, targets, weights } = course().exercise();
  for (let b = 0; b < B; b++) {
    const row = [...targets].filter((_, k) => k % B === b);
    const heavy = row.map((id, t) =>
      id >= 0 && weights![t * B + b] === 5 ? LESSON_VOCABULARY.symbol(id) : ""
    );
    const [again, answer, ...more] = heavy.join("|").split(/\|{2,}/).map((part) => part.replaceAll("|", ""))
      .filter((part) => part);
    assertEquals(more, []);
    assertEquals(answer, again.replace(/[ .]$/, "."));
  }
});

Deno.test("LessonExercises never sets an exercise that is longer than it says", () => {
  const far = course();
  for (let exam = 0; exam < 80; exam++) far.exam(oracle(true));
  for (let k = 0; k < 50; k++) {
    assert(far.exercise().seqLength <= LessonExercises.longest(LESSON_RECIPES.anyName));
  }
});
