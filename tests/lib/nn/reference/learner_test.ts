import { assert, assertAlmostEquals, assertEquals, assertLess, assertThrows } from "@std/assert";
import type { AdamOptions } from "../../../../lib/nn/backend.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { zeroState } from "../../../../lib/nn/state.ts";
import { randomBatch, randomModel } from "../../../support/numbers/random_batch.ts";

const config = { cell: "lstm", vocabularySize: 6, hiddenSize: 8, numLayers: 2 } as const;
const model = randomModel(config, 1);
const batch = randomBatch({ B: 3, T: 6, V: 6, seed: 2 });
const sizes = { batchSize: 3, seqLength: 6 };
const adam: AdamOptions = {
  learningRate: 0.02,
  beta1: 0.9,
  beta2: 0.99,
  epsilon: 1e-8,
  weightDecay: 0,
  gradClip: 1,
  step: 1,
};

Deno.test("Learner learns a batch by heart", async () => {
  const learner = await reference.createLearner(model, sizes);
  const first = learner.computeGradient(batch);
  for (let step = 1; step <= 150; step++) {
    learner.writeState(zeroState(config, 3));
    learner.computeGradient(batch);
    learner.update({ ...adam, step });
  }
  learner.writeState(zeroState(config, 3));
  assertLess(learner.computeLoss(batch), first / 20);
});

Deno.test("Learner trains its own copy of the model", async () => {
  const before = model.parameters.data.slice();
  const learner = await reference.createLearner(model, sizes);
  learner.computeGradient(batch);
  learner.update(adam);
  assertEquals(model.parameters.data, before);
  assert(learner.model.parameters.data.some((value, k) => value !== before[k]));
});

Deno.test("Learner carries the state: two halves cost what the whole costs", async () => {
  const T = 6, B = 3;
  const whole = { ...batch, weights: new Float32Array(T * B).fill(1) };
  const halves = [0, 1].map((half) => {
    const part = [half * T * B / 2, (half + 1) * T * B / 2] as const;
    return {
      batchSize: B,
      seqLength: T / 2,
      inputs: whole.inputs.slice(...part),
      targets: whole.targets.slice(...part),
      resets: whole.resets.slice(...part),
    };
  });
  const learner = await reference.createLearner(model, sizes);
  const expected = learner.computeLoss(whole), state = learner.readState();
  learner.writeState(zeroState(config, B));
  const counts = halves.map(({ targets }) => targets.filter((target) => target >= 0).length);
  const losses = halves.map((half) => learner.computeLoss(half));
  const mean = (losses[0] * counts[0] + losses[1] * counts[1]) / (counts[0] + counts[1]);
  assertAlmostEquals(mean, expected, 1e-6);
  assertEquals(learner.readState(), state);
});

Deno.test("Learner.computeGradient() with masks of 1 equals no dropout", async () => {
  const learner = await reference.createLearner(model, sizes);
  const plain = learner.computeGradient(batch), gradient = learner.gradient.data.slice();
  learner.writeState(zeroState(config, 3));
  assertEquals(learner.computeGradient(batch, new Float32Array(2 * 3 * 8).fill(1)), plain);
  assertEquals(learner.gradient.data, gradient);
});

Deno.test("Learner.computeLoss() gives nats whose weighted mean is the loss, and the best symbols", async () => {
  const learner = await reference.createLearner(model, sizes);
  const nats = new Float32Array(18), best = new Int32Array(18);
  const loss = learner.computeLoss(batch, nats, best);
  let sum = 0, total = 0;
  batch.targets.forEach((target, n) => {
    if (target < 0) return assertEquals(nats[n], 0);
    sum += batch.weights![n] * nats[n];
    total += batch.weights![n];
    if (best[n] !== target) assert(nats[n] > Math.log(2)); // it was not the most probable of all
  });
  assertAlmostEquals(loss, sum / total, 1e-6);
  assert(best.every((id) => id >= 0 && id < 6));
});

Deno.test("Learner refuses a batch or a state that does not fit", async () => {
  const learner = await reference.createLearner(model, sizes);
  const read = (change: object) => () => learner.computeLoss({ ...batch, ...change });
  assertThrows(read({ batchSize: 2 }), RangeError, "batchSize must be 3: current value is 2");
  assertThrows(read({ seqLength: 7 }), RangeError, "seqLength must be in 1 … 6");
  assertThrows(read({ inputs: batch.inputs.slice(1) }), TypeError, "inputs must have length 18");
  assertThrows(read({ inputs: batch.inputs.map(() => -1) }), RangeError, "inputs must be in 0 … 5");
  assertThrows(read({ targets: batch.targets.map(() => 6) }), RangeError, "targets must be below 6");
  assertThrows(read({ resets: batch.resets.map(() => 1) }), RangeError, "before a reset must be −1");
  assertThrows(
    () => learner.computeGradient(batch, new Float32Array(5)),
    TypeError,
    "masks must have length 48",
  );
  assertThrows(() => learner.writeState(zeroState(config, 2)), TypeError, "must have 3 rows");
});
