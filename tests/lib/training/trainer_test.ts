import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertInstanceOf,
  assertLess,
  assertRejects,
} from "@std/assert";
import { decodeCheckpoint, encodeCheckpoint } from "../../../lib/training/checkpoint/checkpoint.ts";
import { DivergedError } from "../../../lib/training/trainer.ts";
import type { Conversation } from "../../../lib/text/conversation.ts";
import { encodeCorpus } from "../../../lib/text/corpus.ts";
import { focusOnReplies } from "../../../lib/text/reply_focus.ts";
import { learnVocabulary } from "../../../lib/text/vocabulary.ts";
import { failingBackend } from "../../support/server/failing_backend.ts";
import { tinyCorpora, tinyRecipe, trainTiny } from "../../support/models/training.ts";

const { text, chat, valid } = tinyCorpora();

for (
  const [what, options] of [
    ["text", { corpus: text }],
    ["chat with validation", { corpus: chat, valid }],
    ["dropout and a weight average", { corpus: text, valid, recipe: tinyRecipe({ dropout: 0.3, ema: 0.9 }) }],
    ["weight-drop", { corpus: text, valid, recipe: tinyRecipe({ weightDrop: 0.3 }) }],
    ["a simple RNN", { corpus: chat, recipe: tinyRecipe({ cell: "rnn" }) }],
    ["a course", { corpus: chat, recipe: tinyRecipe({ course: "memory" }) }],
    ["epochs", { corpus: text, recipe: tinyRecipe({ budget: { epochs: 1.2 }, evalEvery: 4 }) }],
  ] as const
) {
  Deno.test(`train() resumed after any step ends with the same bytes: ${what}`, async () => {
    const whole = await trainTiny(options);
    const expected = encodeCheckpoint(whole.at(-1)!.checkpoint());
    assert(whole.length >= 12);
    for (const report of whole.slice(0, -1)) {
      const resume = decodeCheckpoint(encodeCheckpoint(report.checkpoint()), "x");
      const rest = await trainTiny({ ...options, resume });
      assertEquals(rest[0].step, report.step + 1);
      assertEquals(encodeCheckpoint(rest.at(-1)!.checkpoint()), expected);
      const best = (reports: typeof whole) =>
        reports.findLast(({ evaluation }) => evaluation?.improved)?.evaluation;
      if (best(rest)) assertEquals(best(rest)!.checkpoint, best(whole)!.checkpoint);
    }
  });
}

Deno.test("train() learns", async () => {
  const reports = await trainTiny({ recipe: tinyRecipe({ budget: { steps: 150 }, hiddenSize: 16 }) });
  assertLess(reports.at(-1)!.loss, 0.7 * reports[0].loss);
});

Deno.test("train() warms up and ends at a tenth of the learning rate, exactly at the last step", async () => {
  const reports = await trainTiny({ recipe: tinyRecipe({ budget: { steps: 40 }, learningRate: 0.01 }) });
  assertEquals(reports.map(({ step }) => step), Array.from({ length: 40 }, (_, i) => i + 1));
  assertAlmostEquals(reports[0].learningRate, 0.0001);
  assertAlmostEquals(reports[39].learningRate, 0.001);
  assertEquals(reports.filter(({ finished }) => finished).map(({ step, finished }) => [step, finished]), [[
    40,
    "budget",
  ]]);
  assertEquals(reports[19].progress, 0.5);
});

Deno.test("train() evaluates every `evalEvery` steps and after the last", async () => {
  const reports = await trainTiny({ recipe: tinyRecipe({ evalEvery: 5 }), valid });
  assertEquals(reports.filter(({ evaluation }) => evaluation).map(({ step }) => step), [5, 10, 12]);
});

Deno.test("train() judges by the validation loss, or else by the mean training loss since the last evaluation", async () => {
  const recipe = tinyRecipe({ evalEvery: 2, budget: { steps: 2 } });
  const [first, second] = await trainTiny({ recipe });
  assertEquals(second.evaluation?.train, (first.loss + second.loss) / 2);
  assertEquals(second.evaluation?.valid, null);
  const progress = second.checkpoint().training.progress;
  assertEquals(progress.bestLoss, second.evaluation?.train);
  const judged = (await trainTiny({ recipe, valid })).at(-1)!;
  assertEquals(judged.checkpoint().training.progress.bestLoss, judged.evaluation?.valid);
});

Deno.test("train() does not let an evaluation change the training", async () => {
  const often = await trainTiny({ recipe: tinyRecipe({ evalEvery: 1, ema: 0.9 }), valid });
  const never = await trainTiny({ recipe: tinyRecipe({ evalEvery: 1000 }) });
  assertEquals(often.map(({ loss }) => loss), never.map(({ loss }) => loss));
});

Deno.test("train() with `ema` judges the averaged weights and goes on with the others", async () => {
  const last = (await trainTiny({ recipe: tinyRecipe({ ema: 0.9 }) })).at(-1)!;
  const { model, training } = last.checkpoint();
  assertEquals(last.evaluation?.checkpoint.model.parameters, model.parameters);
  assert(model.parameters.data.some((value, i) => value !== training.weights!.data[i]));
});

Deno.test("train() stops when patience is at its end", async () => {
  const recipe = tinyRecipe({ evalEvery: 2, patience: 3, learningRate: 0, budget: { steps: 100 } });
  const reports = await trainTiny({ recipe, valid });
  assertEquals([reports.length, reports.at(-1)!.finished], [8, "patience"]); // best at step 2, then 3 without
  assertEquals(await trainTiny({ recipe, valid, resume: reports.at(-1)!.checkpoint() }), []);
});

Deno.test("train() has nothing to do for a run that is finished, and goes on if the budget is raised", async () => {
  const resume = (await trainTiny({})).at(-1)!.checkpoint();
  assertEquals(await trainTiny({ resume }), []);
  const more = await trainTiny({ resume, recipe: tinyRecipe({ budget: { steps: 15 } }) });
  assertEquals(more.map(({ step }) => step), [13, 14, 15]);
});

Deno.test("train() on a budget in minutes stops in time and counts the time of all sessions", async () => {
  const recipe = tinyRecipe({ budget: { minutes: 0.2 / 60 } });
  const start = performance.now();
  const reports = await trainTiny({ recipe });
  const seconds = (performance.now() - start) / 1000;
  assertLess(seconds, 2);
  const last = reports.at(-1)!;
  assertEquals([last.finished, last.evaluation !== undefined], ["budget", true]);
  const counted = last.checkpoint().training.progress.seconds!;
  assert(counted >= 0.2 && counted <= seconds, `${counted} of ${seconds} seconds`);
  assertEquals(await trainTiny({ recipe, resume: last.checkpoint() }), []);
});

Deno.test("train() goes back once to the last evaluation, at half the learning rate, when the loss is NaN", async () => {
  const recipe = tinyRecipe({ evalEvery: 4, budget: { steps: 8 } });
  const reports = await trainTiny({ backend: failingBackend(7), recipe });
  assertEquals(reports.map(({ step }) => step), [1, 2, 3, 4, 5, 6, 5, 6, 7, 8]);
  const { diverged, learningRate } = reports[6];
  assertInstanceOf(diverged, DivergedError);
  assertEquals([diverged.step, diverged.tensor], [7, "lstm.weight_hh_l0"]);
  assertAlmostEquals(learningRate, reports[4].learningRate / 2);
  assertEquals(reports[6].loss, reports[4].loss);
});

Deno.test("train() throws when it diverges a second time, naming step and tensor", async () => {
  await assertRejects(
    () => trainTiny({ backend: failingBackend(7, 9), recipe: tinyRecipe({ evalEvery: 4 }) }),
    DivergedError,
    "Training has diverged in step 6: the loss is NaN, seen in lstm.weight_hh_l0",
  );
});

Deno.test("train() notices an exploding loss while it is still a number", async () => {
  await assertRejects(
    () => trainTiny({ recipe: tinyRecipe({ learningRate: 1e9, budget: { steps: 200 } }) }),
    DivergedError,
    "Training has diverged",
  );
});

Deno.test("train() refuses to resume on another corpus, or from a model without a training state", async () => {
  const resume = (await trainTiny({ valid, stopAfter: 2 })).at(-1)!.checkpoint();
  await assertRejects(
    () => trainTiny({ resume, corpus: chat, valid }),
    RangeError,
    "the training corpus must be the one",
  );
  await assertRejects(() => trainTiny({ resume }), RangeError, "the validation corpus must be the one");
  const { training: _, ...model } = resume;
  await assertRejects(() => trainTiny({ resume: model, valid }), RangeError, "must have a training state");
});

Deno.test("train() judges a chat of replies by its answers: the loss may rise while they get better", async () => {
  const conversations: Conversation[] = [..."abcdef"].map((letter) => [
    { speaker: 0, text: letter },
    { speaker: 1, text: letter.repeat(3) },
  ]);
  const focused = focusOnReplies({ kind: "chat", conversations });
  const vocabulary = learnVocabulary(["abcdef"]);
  const corpus = encodeCorpus(vocabulary, focused);
  const recipe = tinyRecipe({ hiddenSize: 24, learningRate: 0.02, evalEvery: 20, budget: { steps: 160 } });
  const reports = await trainTiny({ vocabulary, corpus, valid: corpus, recipe });
  const outcomes = reports.flatMap(({ evaluation }) => evaluation ? [evaluation] : []);
  const [first, last] = [outcomes[0], outcomes.at(-1)!];
  assertLess(first.answers!, 1);
  assertEquals([last.answers, last.improved], [1, true]); // as good as the best before, and later
  assertEquals(reports.at(-1)!.checkpoint().training.progress.bestAnswers, 1);
});
