import { assertAlmostEquals, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import type { Batch } from "../../../../lib/nn/backend.ts";
import { createModel } from "../../../../lib/nn/model.ts";
import { openBackend } from "../../../../lib/nn/open_backend.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { dropWeights } from "../../../../lib/nn/regularization/weight_drop.ts";

const sizes = { batchSize: 2, seqLength: 5 };
const model = createModel(
  { cell: "lstm", vocabularySize: 7, hiddenSize: 20, numLayers: 2 },
  new Random(1),
);
const batch: Batch = {
  ...sizes,
  inputs: Int32Array.from({ length: 10 }, (_, i) => i % 7),
  targets: Int32Array.from({ length: 10 }, (_, i) => (i * 3) % 7),
  resets: new Uint8Array(10),
};
const RECURRENT = ["lstm.weight_hh_l0", "lstm.weight_hh_l1"];

Deno.test("dropWeights() leaves out the asked share of every layer's recurrent weights and nothing else", async () => {
  const learner = await reference.createLearner(model, sizes);
  dropWeights(learner, { rate: 0.3, random: new Random(2) });
  for (const { name, size } of model.parameters.specs) {
    const [full, dropped] = [model.parameters.view(name), learner.model.parameters.view(name)];
    if (!RECURRENT.includes(name)) {
      assertEquals(dropped, full);
      continue;
    }
    assertAlmostEquals(dropped.filter((weight) => weight === 0).length / size, 0.3, 0.03);
    dropped.forEach((weight, k) => weight === 0 || assertAlmostEquals(weight, full[k] / 0.7, 1e-6));
  }
});

Deno.test("dropWeights() puts the weights back to the bit", async () => {
  const learner = await reference.createLearner(model, sizes);
  dropWeights(learner, { rate: 0.5, random: new Random(2) })();
  assertEquals(learner.model.parameters.data, model.parameters.data);
});

Deno.test("dropWeights() gives the gradient of the loss that the full weights have under the mask", async () => {
  const learner = await reference.createLearner(model, sizes);
  const name = RECURRENT[1];
  const lossWith = (nudge: number, k: number) => {
    learner.model.parameters.view(name)[k] += nudge;
    learner.writeState({ batchSize: 2, h: new Float32Array(80), c: new Float32Array(80) });
    const restore = dropWeights(learner, { rate: 0.5, random: new Random(3) });
    const loss = learner.computeGradient(batch);
    restore();
    learner.model.parameters.view(name)[k] -= nudge;
    return loss;
  };
  for (const k of [0, 1, 2, 3, 500, 501, 502, 503]) {
    const slope = (lossWith(0.02, k) - lossWith(-0.02, k)) / 0.04;
    lossWith(0, k);
    assertAlmostEquals(learner.gradient.view(name)[k], slope, 2e-4);
  }
});

Deno.test("dropWeights() reaches the kernels of every back-end", async () => {
  for (const name of ["wasm", "wasm-threads"] as const) {
    const backend = openBackend({ name, threads: 2 });
    const [plain, fast] = [
      await reference.createLearner(model, sizes),
      await backend.createLearner(model, sizes),
    ];
    try {
      const whole = fast.computeGradient(batch);
      fast.writeState(plain.readState());
      const [expected, found] = [plain, fast].map((learner) => {
        const restore = dropWeights(learner, { rate: 0.5, random: new Random(2) });
        const loss = learner.computeGradient(batch);
        restore();
        return loss;
      });
      assertNotEquals(found, whole);
      assertAlmostEquals(found, expected, 1e-5);
    } finally {
      fast.close();
    }
  }
});

Deno.test("dropWeights() refuses a rate outside 0 ≤ p < 1", async () => {
  const learner = await reference.createLearner(model, sizes);
  for (const rate of [-0.1, 1, NaN]) {
    assertThrows(
      () => dropWeights(learner, { rate, random: new Random(1) }),
      RangeError,
      "rate must be in 0 ≤ p < 1",
    );
  }
});
