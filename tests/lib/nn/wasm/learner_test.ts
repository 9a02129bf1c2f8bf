import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import type { Batch } from "../../../../lib/nn/backend.ts";
import type { Model } from "../../../../lib/nn/model.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { wasm } from "../../../../lib/nn/wasm/backend.ts";
import { engineModule, instantiateKernels } from "../../../../lib/nn/wasm/kernels/kernels.ts";
import { WasmLearner } from "../../../../lib/nn/wasm/learner.ts";
import { SINGLE_THREAD } from "../../../../lib/nn/wasm/thread.ts";
import { ThreadContext } from "../../../../lib/nn/wasm/thread_context.ts";
import { SUMMED_ROWS } from "../../../../lib/nn/wasm/kernels/weight_gradient.ts";
import { Workspace } from "../../../../lib/nn/wasm/workspace.ts";
import { zeroState } from "../../../../lib/nn/state.ts";
import { assertClose } from "../../../support/numbers/assert_close.ts";
import { randomBatch, randomModel } from "../../../support/numbers/random_batch.ts";

const ADAM = {
  learningRate: 0.01,
  beta1: 0.9,
  beta2: 0.99,
  epsilon: 1e-8,
  weightDecay: 0,
  gradClip: 1,
  step: 1,
};

/** Compares loss and gradient with the reference's. */
async function checkGradient(model: Model, batch: Batch): Promise<void> {
  const [fast, slow] = await Promise.all(
    [wasm, reference].map((backend) => backend.createLearner(model, batch)),
  );
  assertAlmostEquals(fast.computeGradient(batch), slow.computeGradient(batch), 1e-5);
  for (const { name } of model.parameters.specs) {
    assertClose(fast.gradient.view(name), slow.gradient.view(name), { tolerance: 1e-5, what: `d ${name}` });
  }
  fast.close();
}

Deno.test("Learner of wasm agrees with the reference on more rows than are summed at once", async () => {
  const config = { cell: "lstm", vocabularySize: 5, hiddenSize: 6, numLayers: 2 } as const;
  const B = SUMMED_ROWS + 5;
  await checkGradient(randomModel(config, 1), randomBatch({ B, T: 3, V: 5, seed: 2 }));
});

Deno.test("Learner of wasm agrees with the reference on sums that are longer than a block", async () => {
  const config = { cell: "lstm", vocabularySize: 5, hiddenSize: 530, numLayers: 2 } as const;
  await checkGradient(randomModel(config, 3), randomBatch({ B: 1, T: 2, V: 5, seed: 4 }));
});

Deno.test("Learner of wasm keeps padding units and padding rows exactly zero", () => {
  const model = randomModel({ cell: "lstm", vocabularySize: 7, hiddenSize: 5, numLayers: 2 }, 5);
  const space = new Workspace(model.config, { batchSize: 3, seqLength: 4, threads: 1 });
  const memory = space.arena.createMemory({ shared: false });
  const kernels = instantiateKernels(engineModule({ shared: false }), { memory, tileRows: 4 });
  const learner = new WasmLearner(model, { context: new ThreadContext(kernels, space, SINGLE_THREAD) });
  for (let step = 1; step <= 3; step++) {
    learner.computeGradient(randomBatch({ B: 3, T: 4, V: 7, seed: step }));
    learner.update({ ...ADAM, step });
  }
  const floats = new Float32Array(memory.buffer);
  const panel = (address: number) => floats.subarray(address / 4, (address + space.stride) / 4);
  for (const { h, c, gates } of space.layers) {
    for (let t = 0; t < 4; t++) {
      const slots = [h + t * space.hiddenBytes, c + t * space.hiddenBytes];
      for (let gate = 0; gate < 4; gate++) slots.push(gates + t * space.gateBytes + gate * space.stride);
      for (const [k, slot] of slots.entries()) {
        const units = panel(slot).filter((_, i) => i % 16 >= 5);
        assert(units.every((value) => value === 0), "a padding unit is not zero");
        // A padding row reads symbol 0, so its states are not zero; its gradients must be.
        if (k >= 2) {
          assert(panel(slot).subarray(48, 64).every((value) => value === 0), "a padding row counts");
        }
      }
    }
  }
});

Deno.test("Learner's parameters, gradient and moments are live views", async () => {
  const model = randomModel({ cell: "lstm", vocabularySize: 7, hiddenSize: 5, numLayers: 1 }, 6);
  const batch = randomBatch({ B: 3, T: 4, V: 7, seed: 1 });
  const [learner, other] = [await wasm.createLearner(model, batch), await wasm.createLearner(model, batch)];
  learner.computeGradient(batch);
  learner.update(ADAM);
  other.model.parameters.data.set(learner.model.parameters.data);
  other.parametersChanged();
  for (const each of [learner, other]) each.writeState(zeroState(model.config, 3));
  assertEquals(other.computeLoss(batch), learner.computeLoss(batch));
  other.firstMoment.data.set(learner.firstMoment.data);
  other.secondMoment.data.set(learner.secondMoment.data);
  other.gradient.data.set(learner.gradient.data);
  for (const each of [learner, other]) each.update({ ...ADAM, step: 2 });
  assertEquals(other.model.parameters.data, learner.model.parameters.data);
});

Deno.test("Learner of a batch with nothing to predict has loss 0 and gradient 0", async () => {
  const model = randomModel({ cell: "lstm", vocabularySize: 7, hiddenSize: 5, numLayers: 1 }, 7);
  const { weights: _, ...batch } = randomBatch({ B: 3, T: 4, V: 7, seed: 1 });
  const learner = await wasm.createLearner(model, batch);
  assertEquals(learner.computeGradient({ ...batch, targets: batch.targets.map(() => -1) }), 0);
  assert(learner.gradient.data.every((value) => value === 0));
});
