/** Holds a back-end to the reference: same losses, gradients, updates, states, gates and interventions. */

import { assertAlmostEquals, assertEquals } from "@std/assert";
import type { AdamOptions, Backend, Intervention } from "../../../lib/nn/backend.ts";
import { drawDropoutMasks } from "../../../lib/nn/regularization/dropout.ts";
import type { ModelConfig } from "../../../lib/nn/model.ts";
import { Random } from "../../../lib/nn/random.ts";
import { reference } from "../../../lib/nn/reference/backend.ts";
import { assertClose } from "./assert_close.ts";
import { randomBatch, randomModel } from "./random_batch.ts";

const CONFIGS: readonly ModelConfig[] = [
  { cell: "lstm", vocabularySize: 11, hiddenSize: 7, numLayers: 1 },
  { cell: "lstm", vocabularySize: 65, hiddenSize: 33, numLayers: 2 },
  { cell: "rnn", vocabularySize: 13, hiddenSize: 9, numLayers: 2 },
];
const ADAM: AdamOptions = {
  learningRate: 0.01,
  beta1: 0.9,
  beta2: 0.99,
  epsilon: 1e-8,
  weightDecay: 0.1,
  gradClip: 0.05,
  step: 1,
};

/** Registers the tests of one back-end against the reference. */
export function testReferenceParity(backend: Backend): void {
  for (const config of CONFIGS) {
    const model = `${config.numLayers}×${config.hiddenSize} ${config.cell}`;
    const agrees = `of ${backend.name} agrees with the reference on a ${model}`;
    Deno.test(`Learner ${agrees}: resets, weights, dropout, a shorter batch, cell penalty, clipping and decay`, () =>
      checkLearner(backend, config));
    Deno.test(`Learner.computeLoss() ${agrees}: nats and best symbols`, () => checkLoss(backend, config));
    Deno.test(`Stepper ${agrees}: rows, prefill, states and gates`, () => checkStepper(backend, config));
    Deno.test(`Stepper.intervene() ${agrees}: pin, negate, cell and hidden`, () =>
      checkInterventions(backend, config));
  }
}

async function checkLearner(backend: Backend, config: ModelConfig): Promise<void> {
  const model = randomModel(config, 1), V = config.vocabularySize;
  const sizes = { batchSize: 5, seqLength: 9, cellPenalty: 0.3 };
  const fast = await backend.createLearner(model, sizes), slow = await reference.createLearner(model, sizes);
  try {
    const random = new Random(2), close = { tolerance: 2e-5 };
    for (const [k, T] of [9, 4, 9].entries()) {
      const batch = randomBatch({ B: 5, T, V, seed: k });
      const masks = k === 1 ? undefined : drawDropoutMasks(config, { batchSize: 5, rate: 0.3, random });
      assertAlmostEquals(fast.computeGradient(batch, masks), slow.computeGradient(batch, masks), 1e-5);
      for (const { name } of model.parameters.specs) {
        assertClose(fast.gradient.view(name), slow.gradient.view(name), { ...close, what: `d ${name}` });
      }
      assertClose(fast.readState().h, slow.readState().h, { ...close, what: "h" });
      assertClose(fast.readState().c, slow.readState().c, { ...close, what: "c" });
      // Adam's first steps magnify the rounding of tiny gradients, so both go on from the same one.
      fast.gradient.data.set(slow.gradient.data);
      const options = { ...ADAM, step: k + 1 };
      assertAlmostEquals(fast.update(options), slow.update(options), 1e-5);
      for (const moment of ["firstMoment", "secondMoment"] as const) {
        assertClose(fast[moment].data, slow[moment].data, { ...close, what: moment });
      }
      assertClose(fast.model.parameters.data, slow.model.parameters.data, { ...close, what: "parameters" });
    }
  } finally {
    fast.close();
  }
}

async function checkLoss(backend: Backend, config: ModelConfig): Promise<void> {
  const model = randomModel(config, 3), sizes = { batchSize: 3, seqLength: 6 };
  const fast = await backend.createLearner(model, sizes), slow = await reference.createLearner(model, sizes);
  try {
    const batch = randomBatch({ B: 3, T: 6, V: config.vocabularySize, seed: 4 });
    const [nats, slowNats] = [new Float32Array(18).fill(7), new Float32Array(18)];
    const [best, slowBest] = [new Int32Array(18).fill(-7), new Int32Array(18)];
    assertAlmostEquals(
      fast.computeLoss(batch, nats, best),
      slow.computeLoss(batch, slowNats, slowBest),
      1e-5,
    );
    assertClose(nats, slowNats, { tolerance: 1e-5, what: "nats" });
    assertEquals(best, slowBest);
  } finally {
    fast.close();
  }
}

function checkStepper(backend: Backend, config: ModelConfig): void {
  const model = randomModel(config, 5), random = new Random(6), close = { tolerance: 1e-5 };
  const fast = backend.createStepper(model, 3), slow = reference.createStepper(model, 3);
  const draw = (length: number) => Array.from({ length }, () => random.below(config.vocabularySize));
  const kept = slow.readState(2);
  for (const length of [3, 2, 1, 3]) {
    const ids = draw(length);
    fast.step(ids);
    slow.step(ids);
    for (let row = 0; row < length; row++) {
      assertClose(fast.logits(row), slow.logits(row), { ...close, what: `logits of row ${row}` });
      for (let l = 0; l < config.numLayers; l++) {
        const seen = fast.gates(row, l), expected = slow.gates(row, l);
        for (const name of ["input", "forget", "candidate", "output", "cell", "hidden"] as const) {
          assertClose(seen[name], expected[name], { ...close, what: `${name} of row ${row}, layer ${l}` });
        }
      }
    }
  }
  const text = draw(20);
  for (const stepper of [fast, slow]) {
    stepper.writeState(1, kept);
    stepper.prefill(1, text);
    stepper.writeState(0);
  }
  assertClose(fast.logits(1), slow.logits(1), { ...close, what: "logits after a prefill" });
  for (let row = 0; row < 3; row++) {
    assertClose(fast.readState(row).h, slow.readState(row).h, { ...close, what: `h of row ${row}` });
    assertClose(fast.readState(row).c, slow.readState(row).c, { ...close, what: `c of row ${row}` });
  }
  fast.close();
}

function checkInterventions(backend: Backend, config: ModelConfig): void {
  const model = randomModel(config, 7), top = config.numLayers - 1;
  const target = config.cell === "lstm" ? "cell" : "hidden";
  const interventions: Intervention[] = [
    { layer: 0, unit: 0, target, action: "pin", value: 0.9 },
    { layer: 0, unit: 3, target: "hidden", action: "negate" },
    { layer: top, unit: 5, target, action: "negate" },
    { layer: top, unit: 6, target: "hidden", action: "pin" },
  ];
  const fast = backend.createStepper(model, 2), slow = reference.createStepper(model, 2);
  for (const stepper of [fast, slow]) stepper.intervene(1, interventions);
  for (const text of [[1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1]]) {
    for (const stepper of [fast, slow]) {
      for (const id of text) stepper.step([id, id]);
      stepper.prefill(1, text);
    }
    for (const row of [0, 1]) {
      assertClose(fast.logits(row), slow.logits(row), { tolerance: 1e-5, what: `logits of row ${row}` });
      assertClose(fast.readState(row).h, slow.readState(row).h, { tolerance: 1e-5, what: `h of row ${row}` });
      assertClose(fast.readState(row).c, slow.readState(row).c, { tolerance: 1e-5, what: `c of row ${row}` });
    }
  }
  for (const stepper of [fast, slow]) stepper.intervene(1, []);
  fast.step([1, 1]);
  slow.step([1, 1]);
  assertClose(fast.logits(1), slow.logits(1), { tolerance: 1e-5, what: "logits without interventions" });
  fast.close();
}
