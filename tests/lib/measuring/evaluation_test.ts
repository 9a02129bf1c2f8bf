import { assertAlmostEquals, assertEquals, assertGreater, assertRejects } from "@std/assert";
import { evaluateModel } from "../../../lib/measuring/evaluation.ts";
import { createModel, type Model } from "../../../lib/nn/model.ts";
import { Random } from "../../../lib/nn/random.ts";
import { reference } from "../../../lib/nn/reference/backend.ts";
import { encodeCorpus } from "../../../lib/text/corpus.ts";
import { Vocabulary } from "../../../lib/text/vocabulary.ts";

const vocabulary = new Vocabulary("abc ");
const random = new Random(5);
const text = Array.from({ length: 700 }, () => "abc "[random.below(4)]).join("");

function smallModel(): Model {
  const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 6, numLayers: 1 } as const;
  const model = createModel(config, new Random(3));
  model.parameters.view("decoder.weight").forEach((_, i, weights) => weights[i] *= 5);
  return model;
}

/** Mean loss in nats and accuracy, one character at a time from a zero state at each of `starts`. */
function stepByStep(model: Model, ids: Uint16Array, starts: readonly number[]) {
  const stepper = reference.createStepper(model);
  let nats = 0, right = 0, targets = 0;
  for (let t = 0; t + 1 < ids.length; t++) {
    if (starts.includes(t)) stepper.writeState(0);
    stepper.step([ids[t]]);
    if (starts.includes(t + 1) && ids[t + 1] === 2) continue;
    const logits = [...stepper.logits(0)];
    const logSum = Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit), 0));
    nats += logSum - logits[ids[t + 1]];
    if (logits.indexOf(Math.max(...logits)) === ids[t + 1]) right++;
    targets++;
  }
  return { nats: nats / targets, accuracy: right / targets, targets };
}

Deno.test("evaluateModel() measures a text as one exact pass, and cold in windows of 256", async () => {
  const model = smallModel();
  const corpus = encodeCorpus(vocabulary, { kind: "text", text });
  const found = await evaluateModel(reference, model, corpus);
  const carried = stepByStep(model, corpus.ids, [0]);
  assertAlmostEquals(found.stateful.nats, carried.nats, 1e-5);
  assertAlmostEquals(found.accuracy, carried.accuracy, 1e-9);
  assertEquals(found.characters, 699);
  assertAlmostEquals(found.cold.nats, stepByStep(model, corpus.ids, [0, 256, 512]).nats, 1e-5);
  assertGreater(Math.abs(found.cold.nats - found.stateful.nats), 1e-6);
});

Deno.test("evaluateModel() starts every conversation from a zero state and predicts nothing across its border", async () => {
  const model = smallModel();
  const conversations = [7, 90, 31].map((length) => [
    { speaker: 0, text: text.slice(0, length) } as const,
    { speaker: 1, text: text.slice(length, 2 * length) } as const,
  ]);
  const corpus = encodeCorpus(vocabulary, { kind: "chat", conversations });
  const found = await evaluateModel(reference, model, corpus);
  const expected = stepByStep(model, corpus.ids, [...corpus.starts]);
  assertAlmostEquals(found.stateful.nats, expected.nats, 1e-5);
  assertEquals(found.characters, expected.targets);
  assertAlmostEquals(found.cold.nats, found.stateful.nats, 1e-6, "no conversation is longer than a window");
});

Deno.test("evaluateModel() counts unknown characters and gives bits beside nats", async () => {
  const corpus = encodeCorpus(vocabulary, { kind: "text", text: "ab?a!b?" });
  const { unknown, stateful } = await evaluateModel(reference, smallModel(), corpus);
  assertEquals(unknown, 3);
  assertAlmostEquals(stateful.bits * Math.LN2, stateful.nats, 1e-12);
});

Deno.test("evaluateModel() reports progress up to 1", async () => {
  const shares: number[] = [];
  const corpus = encodeCorpus(vocabulary, { kind: "text", text });
  await evaluateModel(reference, smallModel(), corpus, { onProgress: (share) => shares.push(share) });
  assertEquals(shares.at(-1), 1);
  assertEquals(shares, shares.toSorted((a, b) => a - b));
});

Deno.test("evaluateModel() refuses a text with nothing to predict", async () => {
  const corpus = encodeCorpus(vocabulary, { kind: "text", text: "a" });
  await assertRejects(() => evaluateModel(reference, smallModel(), corpus), RangeError, "two symbols");
});
