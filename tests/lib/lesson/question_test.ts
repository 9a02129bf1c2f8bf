import { assert, assertEquals, assertThrows } from "@std/assert";
import { writePassage } from "../../../lib/data/lesson/write_passage.ts";
import { LESSON_VOCABULARY as vocabulary } from "../../../lib/lesson/lesson_vocabulary.ts";
import { answerFrom, questionStart, readToQuestion } from "../../../lib/lesson/question.ts";
import { openBackend } from "../../../lib/nn/open_backend.ts";
import { lessonModel } from "../../support/models/lesson_models.ts";

const stepper = openBackend().createStepper(lessonModel("known_names"));
const words = { person: "Gus", city: "Oslo", trade: "cook", subject: "cooking", chatter: "Gus stays in." };
const passage = writePassage({ ...words, friend: "Bea" });

Deno.test("questionStart() is where the last sentence begins, whatever the chatter says", () => {
  assertEquals(passage.text.slice(questionStart(passage)), " Gus learns cooking from ");
});

Deno.test("answerFrom() answers as if there had been no pause, at whatever moment", () => {
  for (const at of [0, 30, questionStart(passage), passage.text.length - 1]) {
    const state = readToQuestion(stepper, passage, { vocabulary, at });
    assert(answerFrom(stepper, passage, { vocabulary, state, at }).right);
  }
});

Deno.test("readToQuestion() and answerFrom() refuse a moment that leaves nothing to read", () => {
  for (const at of [-1, 2.5, passage.text.length]) {
    assertThrows(() => readToQuestion(stepper, passage, { vocabulary, at }), RangeError, `value is ${at}`);
  }
});
