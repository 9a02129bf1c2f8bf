import { assert, assertEquals, assertThrows } from "@std/assert";
import { writePassage } from "../../../lib/data/lesson/write_passage.ts";
import { trace } from "../../../lib/insight/trace/trace.ts";
import { LESSON_VOCABULARY as vocabulary } from "../../../lib/lesson/lesson_vocabulary.ts";
import { alignPassages, unitsDifference } from "../../../lib/lesson/passage_difference.ts";
import { openBackend } from "../../../lib/nn/open_backend.ts";
import { lessonModel } from "../../support/models/lesson_models.ts";

const words = { person: "Aman", city: "London", trade: "cook", subject: "cooking", chatter: "It rains." };
const [alex, tara, bea] = ["Alex", "Tara", "Bea"].map((friend) => writePassage({ ...words, friend }));

Deno.test("alignPassages() shows every character of both, in order", () => {
  const columns = alignPassages(alex, bea);
  for (const [side, { text }] of [alex, bea].entries()) {
    const shown = columns.map((column) => column[side]);
    assertEquals([...new Set(shown)], Array.from(text, (_, t) => t));
    assertEquals(shown, shown.toSorted((a, b) => a - b));
  }
});

Deno.test("alignPassages() refuses passages of other pieces", () => {
  const quiet = writePassage({ ...words, friend: "Tom", chatter: "" });
  assertThrows(() => alignPassages(alex, quiet), TypeError, "chatter");
  assertThrows(() => alignPassages(writePassage({ ...words, friend: "" }), alex), TypeError, "the friend is");
});

Deno.test("unitsDifference() is nothing up to the friend's name, and then the name alone", () => {
  const stepper = openBackend().createStepper(lessonModel("known_names"));
  const [one, other] = [alex, tara].map(({ text }) => trace(stepper, vocabulary.encode(text).ids).cell);
  const difference = unitsDifference(one, other, alignPassages(alex, tara));
  const largest = (time: number) =>
    Math.max(...difference.data.subarray(time * 64, (time + 1) * 64).map(Math.abs));
  const name = alex.text.indexOf("Alex");
  for (let time = 0; time < name; time++) assertEquals(largest(time), 0);
  for (let time = name; time < alex.text.length; time++) assert(largest(time) > 0.1);
});
