import { assert, assertEquals, assertRejects } from "@std/assert";
import { LESSON } from "../../../lib/data/lesson/lesson.ts";
import { LESSON_RECIPES } from "../../../lib/lesson/lesson_recipe.ts";
import { teachLesson, type TeachOptions } from "../../../lib/lesson/teach_lesson.ts";
import { openBackend } from "../../../lib/nn/open_backend.ts";

const { knownNames, anyName, simpleRnn } = LESSON_RECIPES;

/** Trains to the end: the reports and the weights. */
async function taught(recipe: Parameters<typeof teachLesson>[0], options: TeachOptions) {
  const lessons = teachLesson(recipe, options), reports = [];
  for (let next = await lessons.next();; next = await lessons.next()) {
    if (next.done) return { reports, weights: next.value.parameters.data };
    reports.push(next.value);
  }
}

Deno.test("teachLesson() gives the same weights on one thread and on two", async () => {
  for (const recipe of [knownNames, simpleRnn]) {
    const [one, two] = await Promise.all(
      [1, 2].map((threads) => taught(recipe, { steps: 25, backend: openBackend({ threads }) })),
    );
    assertEquals(one.weights, two.weights);
    assertEquals(one.reports.map(({ loss }) => loss), two.reports.map(({ loss }) => loss));
  }
});

Deno.test("teachLesson() gives other weights for another seed", async () => {
  const [one, two] = await Promise.all([1, 2].map((seed) => taught(anyName, { steps: 3, seed })));
  assert(one.weights.some((weight, k) => weight !== two.weights[k]));
});

Deno.test("teachLesson() learns: the loss falls, and the friend begins to move away", async () => {
  const { reports } = await taught(knownNames, { steps: 300 });
  assert(reports[299].loss < reports[0].loss / 3);
  assert(reports[299].gap > reports[0].gap);
  assert(reports[299].right > 0.8);
});

Deno.test("teachLesson() looks at a passage now and then, and at the end, without a trace in the training", async () => {
  const passage = { text: "Bea from ", answer: "Bea" };
  const often = await taught(knownNames, { steps: 7, lookEvery: 3, passage });
  const seldom = await taught(knownNames, { steps: 7, lookEvery: 100, passage: LESSON });
  assertEquals(often.weights, seldom.weights);
  assertEquals(often.reports.filter(({ look }) => look).map(({ step }) => step), [3, 6, 7]);
  const { answer, trace } = often.reports[2].look!;
  assertEquals(answer.letters.map(({ expected }) => expected).join(""), "Bea.");
  assertEquals(trace.ids.length, passage.text.length);
});

Deno.test("teachLesson() can be left at any moment", async () => {
  let steps = 0;
  for await (const { step } of teachLesson(knownNames)) {
    steps = step;
    if (step === 2) break;
  }
  assertEquals(steps, 2);
});

Deno.test("teachLesson() refuses counts that are none", async () => {
  await assertRejects(() => teachLesson(knownNames, { steps: 0 }).next(), RangeError, "steps must be");
  await assertRejects(() => teachLesson(knownNames, { lookEvery: 1.5 }).next(), RangeError, "value is 1.5");
});
