import { assertAlmostEquals, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { drawDropoutMasks } from "../../../../lib/nn/regularization/dropout.ts";
import { createModel } from "../../../../lib/nn/model.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { equalParts, singleRank } from "../../../../lib/nn/shards/communicator.ts";
import { shardedBackend } from "../../../../lib/nn/shards/sharded_learner.ts";
import { wasm } from "../../../../lib/nn/wasm/backend.ts";
import { assertClose } from "../../../support/numbers/assert_close.ts";
import { randomBatch, randomModel } from "../../../support/numbers/random_batch.ts";

const ADAM = { learningRate: 0.01, beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0.1, gradClip: 1 };
const B = 6, T = 5, V = 9;

for (const backend of [reference, wasm]) {
  for (const cell of ["lstm", "rnn"] as const) {
    Deno.test(`a batch in three shards teaches a ${cell} on ${backend.name} what the whole batch does`, async () => {
      const config = { cell, vocabularySize: V, hiddenSize: 6, numLayers: 2 } as const;
      const model = randomModel(config, 3);
      const options = { batchSize: B, seqLength: T, cellPenalty: 0.01 };
      const whole = await backend.createLearner(model, options);
      const cut = await shardedBackend(backend, { shards: 3 }).createLearner(model, options);
      const random = new Random(4);
      for (let step = 1; step <= 3; step++) {
        const batch = randomBatch({ B, T, V, seed: step });
        const masks = drawDropoutMasks(config, { batchSize: B, rate: 0.3, random });
        assertAlmostEquals(cut.computeGradient(batch, masks), whole.computeGradient(batch, masks), 1e-5);
        assertClose(cut.gradient.data, whole.gradient.data, { tolerance: 2e-6, what: "gradient" });
        assertAlmostEquals(cut.update({ ...ADAM, step }), whole.update({ ...ADAM, step }), 1e-5);
        assertClose(cut.readState().h, whole.readState().h, { tolerance: 1e-5, what: "h" });
        assertClose(cut.readState().c, whole.readState().c, { tolerance: 1e-5, what: "c" });
        const cutNats = new Float32Array(T * B), wholeNats = new Float32Array(T * B);
        assertAlmostEquals(cut.computeLoss(batch, cutNats), whole.computeLoss(batch, wholeNats), 1e-5);
        assertClose(cutNats, wholeNats, { tolerance: 1e-4, what: "nats" });
      }
      [whole, cut].forEach((learner) => learner.close());
    });
  }
}

Deno.test("shardedBackend() refuses rows that do not divide evenly, and more ranks than shards", async () => {
  const model = createModel({ cell: "lstm", vocabularySize: 5, hiddenSize: 2, numLayers: 1 }, new Random(1));
  const backend = shardedBackend(reference, { shards: 4 });
  await assertRejects(
    () => backend.createLearner(model, { batchSize: 6, seqLength: 2 }),
    RangeError,
    "into 4 shards as its rows must divide evenly: current value is 6",
  );
  const communicator = { ...singleRank, ranks: 3 };
  assertThrows(() => shardedBackend(reference, { shards: 2, communicator }), RangeError, "over 3 ranks");
  assertEquals(shardedBackend(reference, { shards: 1 }), reference);
});

Deno.test("equalParts() gives contiguous parts that differ by at most one", () => {
  assertEquals(equalParts(10, 4), [0, 3, 6, 8, 10]);
  assertEquals(equalParts(2, 3), [0, 1, 2, 2]);
});
