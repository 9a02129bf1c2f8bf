import { assert, assertEquals, assertGreaterOrEqual, assertLess, assertLessOrEqual } from "@std/assert";
import { KNOWN_NAMES } from "../../../lib/data/lesson/known_names.ts";
import { LESSON } from "../../../lib/data/lesson/lesson.ts";
import { ALL_UNSEEN, KNOWN_AMONG_UNSEEN } from "../../../lib/data/lesson/unseen/unseen.ts";
import { partSpans, writePassage, type WrittenPassage } from "../../../lib/data/lesson/write_passage.ts";
import { trace } from "../../../lib/insight/trace/trace.ts";
import { answerBlank } from "../../../lib/lesson/answer_blank.ts";
import { findFriendUnits } from "../../../lib/lesson/friend_units.ts";
import { gradientReach } from "../../../lib/lesson/gradient_reach.ts";
import { lessonCheckpoint } from "../../../lib/lesson/lesson_checkpoint.ts";
import { LESSON_RECIPES } from "../../../lib/lesson/lesson_recipe.ts";
import { LESSON_VOCABULARY as vocabulary } from "../../../lib/lesson/lesson_vocabulary.ts";
import { measureBlanks } from "../../../lib/lesson/measure_blanks.ts";
import { measureOperations } from "../../../lib/lesson/measure_operations.ts";
import { alignPassages, unitsDifference } from "../../../lib/lesson/passage_difference.ts";
import { probeWord } from "../../../lib/lesson/probe_word.ts";
import { readToQuestion } from "../../../lib/lesson/question.ts";
import { openBackend } from "../../../lib/nn/open_backend.ts";
import { Random } from "../../../lib/nn/random.ts";
import { decodeCheckpoint } from "../../../lib/training/checkpoint/checkpoint.ts";
import { drawPassages, lessonModel, lessonModelBytes } from "../../support/models/lesson_models.ts";

const recipes = Object.values(LESSON_RECIPES);
const stepper = openBackend().createStepper(lessonModel("known_names"));

Deno.test("the lesson's models are small, and say which recipe made them", () => {
  for (const recipe of recipes) {
    const bytes = lessonModelBytes(recipe.name), checkpoint = decodeCheckpoint(bytes, recipe.name);
    assertLessOrEqual(bytes.length, 100_000);
    assertEquals(checkpoint, lessonCheckpoint(checkpoint.model, recipe));
  }
});

Deno.test("both LSTMs answer the lesson's own sentence, and the simple RNN does not", () => {
  const said = recipes.map(({ name }) => {
    const stepper = openBackend().createStepper(lessonModel(name));
    stepper.prefill(0, vocabulary.encode(LESSON.text).ids);
    return answerBlank(stepper, LESSON.answer, { vocabulary }).said;
  });
  assertEquals(said.slice(0, 2), ["Alex", "Alex"]);
  assert(said[2] !== "Alex");
});

Deno.test("known names come back in 99 of 100 blanks, over 400 characters of unfamiliar text", async () => {
  for (const distance of [40, 400]) {
    const options = { distance, passages: 208 };
    assertGreaterOrEqual(await measureBlanks(lessonModel("known_names"), KNOWN_AMONG_UNSEEN, options), 0.99);
    assertGreaterOrEqual(await measureBlanks(lessonModel("any_name"), KNOWN_AMONG_UNSEEN, options), 0.99);
  }
});

Deno.test("names never seen come back in nine of ten blanks, over 400 characters of unfamiliar text", async () => {
  for (const distance of [40, 400]) {
    const right = await measureBlanks(lessonModel("any_name"), ALL_UNSEEN, { distance, passages: 208 });
    assertGreaterOrEqual(right, 0.9);
  }
});

Deno.test("a simple RNN fills less than a third of the blanks over 100 characters", async () => {
  const right = await measureBlanks(lessonModel("simple_rnn"), KNOWN_AMONG_UNSEEN, {
    distance: 100,
    passages: 208,
  });
  assertLess(right, 1 / 3);
});

Deno.test("a few units carry the friend: emptied, the answer goes; filled by another passage, it is the other's", () => {
  const foundWith = drawPassages(KNOWN_NAMES, { count: 100, distance: 150, seed: 5 });
  const { units, enough } = findFriendUnits(stepper, foundWith, { vocabulary });
  assert(enough);
  assertLessOrEqual(units.length, 16);
  const tried = drawPassages(KNOWN_AMONG_UNSEEN, { count: 200, distance: 150 });
  const rates = measureOperations(stepper, tried, { vocabulary, units, random: new Random(1) });
  for (const [what, rate] of Object.entries(rates)) assertGreaterOrEqual(rate, 0.9, what);

  const afterName = (passage: WrittenPassage) => partSpans(passage, "friend")[1].end;
  const few = { vocabulary, units, random: new Random(1), moment: afterName };
  const early = measureOperations(stepper, tried.slice(0, 60), few);
  for (const [what, rate] of Object.entries(early)) assertGreaterOrEqual(rate, 0.9, what);
});

Deno.test("a swap of the city fades from the memory within 60 characters, a swap of the friend does not", () => {
  const words = {
    person: "Aman",
    city: "London",
    friend: "Alex",
    trade: "data scientist",
    subject: "data science",
  };
  const chatter = "Nobody knows why. The shop near the river is closed. The bus was late again.";
  const lesson = writePassage({ ...words, chatter });
  /** How much the belts differ, all units together, so many characters behind a part. */
  const left = (part: "city" | "friend", swap: string, distance: number) => {
    const other = writePassage({ ...words, chatter, [part]: swap });
    const [one, two] = [lesson, other].map(({ text }) => trace(stepper, vocabulary.encode(text).ids).cell);
    const difference = unitsDifference(one, two, alignPassages(lesson, other));
    const time = partSpans(lesson, part)[0].end + distance;
    return difference.data.subarray(time * 64, (time + 1) * 64).reduce((sum, x) => sum + Math.abs(x), 0);
  };
  assertLess(left("city", "Madrid", 60), left("city", "Madrid", 0) / 50);
  assertGreaterOrEqual(left("friend", "Tara", 60), left("friend", "Tara", 0) / 4);
});

Deno.test("the memory before the question tells the friend, and not the city", () => {
  const names = ["Alex", "Bea", "Tara", "Olga"], cities = ["Kyoto", "Krakow", "Houston", "Jaipur"];
  const few = <T>(items: readonly T[]) => (random: Random) => items[random.below(items.length)];
  const passages = drawPassages({ ...KNOWN_AMONG_UNSEEN, name: few(names), city: few(cities) }, {
    count: 600,
    distance: 100,
  });
  const memories = passages.map((passage) => readToQuestion(stepper, passage, { vocabulary }).c);
  assertGreaterOrEqual(probeWord(memories, passages.map(({ friend }) => friend), { seed: 1 }), 0.95);
  assertLess(probeWord(memories, passages.map(({ city }) => city), { seed: 1 }), 0.57);
});

Deno.test("an answer's gradient reaches the friend over 200 characters in the LSTM", () => {
  const passages = drawPassages(KNOWN_AMONG_UNSEEN, { count: 3, distance: 200 });
  for (const passage of passages) {
    const [lstm, rnn] = (["known_names", "simple_rnn"] as const)
      .map((name) => gradientReach(lessonModel(name), passage, { vocabulary }).atFriend);
    assertGreaterOrEqual(lstm, 100 * rnn);
  }
});
