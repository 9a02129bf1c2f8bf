import { assert, assertEquals } from "@std/assert";
import { LESSON } from "../../../lib/data/lesson/lesson.ts";
import { answerBlank } from "../../../lib/lesson/answer_blank.ts";
import { LESSON_VOCABULARY as vocabulary } from "../../../lib/lesson/lesson_vocabulary.ts";
import { openBackend } from "../../../lib/nn/open_backend.ts";
import { lessonModel } from "../../support/models/lesson_models.ts";

const stepper = openBackend().createStepper(lessonModel("known_names"), 2);

Deno.test("answerBlank() tells a right answer letter by letter, and leaves the memory as it was", () => {
  stepper.prefill(1, vocabulary.encode(LESSON.text).ids);
  const before = stepper.readState(1);
  const answer = answerBlank(stepper, "Alex", { vocabulary, row: 1 });
  assertEquals([answer.said, answer.right], ["Alex", true]);
  assertEquals(answer.letters.map(({ said }) => said).join(""), "Alex.");
  assert(answer.letters.every(({ kept, probability }) => kept && probability > 0.5));
  assertEquals(stepper.readState(1), before);
});

Deno.test("answerBlank() says which letters were lost, whether the answer is longer or shorter", () => {
  const ask = (answer: string) => {
    stepper.writeState(0);
    stepper.prefill(0, vocabulary.encode(LESSON.text).ids);
    const { right, letters } = answerBlank(stepper, answer, { vocabulary });
    return [
      right,
      letters.map(({ expected, said, kept }) => kept ? expected : `${expected}≠${said}`).join(" "),
    ];
  };
  assertEquals(ask("Alexa"), [false, "A l e x a≠. .≠"]);
  assertEquals(ask("Ale"), [false, "A l e .≠x"]);
  assertEquals(ask("Alix"), [false, "A l i≠e x ."]);
});
