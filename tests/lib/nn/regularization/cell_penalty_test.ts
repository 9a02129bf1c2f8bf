import { assertEquals, assertLess } from "@std/assert";
import { penalizeCellStates } from "../../../../lib/nn/regularization/cell_penalty.ts";
import { createModel } from "../../../../lib/nn/model.ts";
import { openBackend } from "../../../../lib/nn/open_backend.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { checkGradient } from "../../../support/numbers/gradient_check.ts";
import { randomBatch } from "../../../support/numbers/random_batch.ts";

Deno.test("penalizeCellStates() is the gradient of λ/2 · Σ c², weighted as the loss", () => {
  const cell = Float64Array.from({ length: 12 }, (_, k) => Math.sin(k));
  const gradient = new Float64Array(12);
  penalizeCellStates(gradient, { cell, penalty: 0.3, targets: [5, 0, -1, 2], weights: [1, 2, 9, 1] });
  const share = [1 / 4, 2 / 4, 0, 1 / 4];
  const penalty = () => 0.3 / 2 * cell.reduce((sum, c, k) => sum + share[Math.floor(k / 3)] * c * c, 0);
  checkGradient(penalty, { values: cell, gradient, what: "c" });
});

Deno.test("penalizeCellStates() adds to the gradient that is there, and nothing where no target is", () => {
  const dcell = Float64Array.of(5, 5);
  penalizeCellStates(dcell, { cell: Float64Array.of(2, 2), penalty: 0.5, targets: [0, -1] });
  assertEquals([...dcell], [6, 5]);
  penalizeCellStates(dcell, { cell: Float64Array.of(2, 2), penalty: 0.5, targets: [-1, -1] });
  assertEquals([...dcell], [6, 5]);
});

Deno.test("A learner with a cell penalty keeps its cell states smaller, at the loss that it reports without", async () => {
  const model = createModel({ cell: "lstm", vocabularySize: 9, hiddenSize: 16, numLayers: 2 }, new Random(1));
  const sizes = { batchSize: 4, seqLength: 10 };
  const adam = { learningRate: 0.02, beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0, gradClip: 1 };
  const meanSquares: number[] = [], firstLosses: number[] = [];
  for (const cellPenalty of [0, 0.1]) {
    const learner = await openBackend({ name: "wasm" }).createLearner(model, { ...sizes, cellPenalty });
    for (let step = 1; step <= 60; step++) {
      const loss = learner.computeGradient(randomBatch({ B: 4, T: 10, V: 9, seed: step }));
      if (step === 1) firstLosses.push(loss);
      learner.update({ ...adam, step });
    }
    const { c } = learner.readState();
    meanSquares.push(c.reduce((sum, x) => sum + x * x, 0) / c.length);
    learner.close();
  }
  assertEquals(firstLosses[1], firstLosses[0]);
  assertLess(meanSquares[1], meanSquares[0] / 4);
});
