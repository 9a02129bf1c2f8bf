import { assertAlmostEquals, assertEquals } from "@std/assert";
import { readSample, type SampleRead } from "../../../../lib/insight/atlas/read_sample.ts";
import { ActivityIndex } from "../../../../lib/insight/spans/activity_index.ts";
import { trace } from "../../../../lib/insight/trace/trace.ts";
import { createModel, type Model } from "../../../../lib/nn/model.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { Vocabulary } from "../../../../lib/text/vocabulary.ts";
import { randomModel } from "../../../support/numbers/random_batch.ts";

const random = new Random(1), vocabulary = new Vocabulary("abc");
const texts = Array.from(
  { length: 12 },
  () => Array.from({ length: 1 + random.below(40) }, () => random.below(7)),
);

function read(model: Model, passages = 3): SampleRead {
  const reader = { stepper: reference.createStepper(model, 4), vocabulary, kind: "chat" as const };
  const reading = readSample(reader, texts, { passages });
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

const model = randomModel({ cell: "lstm", vocabularySize: 7, hiddenSize: 5, numLayers: 2 }, 2);

Deno.test("readSample() finds when units are on, in the order of the texts", () => {
  const expected = new ActivityIndex(model.config), stepper = reference.createStepper(model);
  for (const ids of texts) expected.add(trace(stepper, ids));
  const { activity } = read(model);
  assertEquals(activity.length, expected.length);
  for (const unit of expected.units()) assertEquals(activity.runs(unit), expected.runs(unit));
});

Deno.test("readSample() keeps the strongest passages of each unit, of different texts", () => {
  const stepper = reference.createStepper(model), memories = texts.map((ids) => trace(stepper, ids).cell);
  const { passages } = read(model, 2);
  passages.forEach((kept, place) => {
    const where = { layer: Math.floor(place / 5), unit: place % 5 };
    const peaks = memories.map((cell) =>
      [...cell.select(where).data].reduce((peak, c) => Math.abs(c) > Math.abs(peak) ? c : peak)
    );
    const largest = peaks.map(Math.tanh).sort((a, b) => Math.abs(b) - Math.abs(a)).slice(0, 2);
    kept.forEach(({ value, start, end }, k) => {
      assertAlmostEquals(value, largest[k], 1e-6);
      // Everywhere in the passage the memory is above half of the peak, and one symbol further on it is not.
      const all = memories.flatMap((cell) => [...cell.select(where).data]);
      const isInside = (t: number) => all[t] * Math.sign(value) > Math.atanh(Math.abs(value)) / 2 - 1e-6;
      for (let t = start; t < end; t++) assertEquals(isInside(t), true);
    });
  });
});

Deno.test("readSample() measures time by the mean of ln f: a gate that shuts now and then keeps nothing", () => {
  const model = createModel({ cell: "lstm", vocabularySize: 7, hiddenSize: 2, numLayers: 1 }, new Random(3));
  model.parameters.view("lstm.weight_hh_l0").fill(0);
  const forget = model.parameters.view("lstm.weight_ih_l0").subarray(2 * 7, 4 * 7); // rows of f, one column a symbol
  forget.fill(0);
  model.parameters.view("lstm.bias_ih_l0").set([3, 3], 2);
  forget[0] = -8; // unit 0 shuts at symbol 0
  const { timeConstants } = read(model);
  const logOf = (z: number) => -Math.log1p(Math.exp(-z));
  assertAlmostEquals(timeConstants[1], -1 / logOf(3), 1e-3);
  const ids = texts.flat(), share = ids.filter((id) => id === 0).length / ids.length;
  const all = -1 / (share * logOf(-5) + (1 - share) * logOf(3));
  assertAlmostEquals(timeConstants[0], all, 0.4 * all); // every fourth symbol is looked at
});

Deno.test("readSample() of a simple RNN has no time constants", () => {
  const { timeConstants, passages } = read(randomModel({ ...model.config, cell: "rnn" }, 4));
  assertEquals(timeConstants.length, 0);
  assertEquals(passages.length, 10);
});
