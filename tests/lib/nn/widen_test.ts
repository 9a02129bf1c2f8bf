import { assertEquals, assertNotEquals, assertStrictEquals, assertThrows } from "@std/assert";
import type { CellKind, Model } from "../../../lib/nn/model.ts";
import { openBackend } from "../../../lib/nn/open_backend.ts";
import { Random } from "../../../lib/nn/random.ts";
import { widenModel } from "../../../lib/nn/widen.ts";
import { assertClose } from "../../support/numbers/assert_close.ts";
import { randomBatch, randomModel } from "../../support/numbers/random_batch.ts";

const modelOf = (cell: CellKind): Model =>
  randomModel({ cell, vocabularySize: 7, hiddenSize: 6, numLayers: 2 }, 1);

/** The logits after each of these ids. */
function read(model: Model, ids: readonly number[]): Float32Array[] {
  const stepper = openBackend({ threads: 1 }).createStepper(model, 1);
  try {
    return ids.map((id) => {
      stepper.step([id]);
      return stepper.logits(0).slice();
    });
  } finally {
    stepper.close();
  }
}

for (const cell of ["lstm", "rnn"] as const) {
  Deno.test(`widenModel() keeps every logit of an ${cell.toUpperCase()} of two layers`, () => {
    const ids = [0, 3, 6, 2, 2, 5, 1, 4];
    const narrow = read(modelOf(cell), ids);
    const wide = read(widenModel(modelOf(cell), 11, new Random(2)), ids);
    for (const [t, logits] of wide.entries()) {
      assertClose(logits, narrow[t], { tolerance: 1e-5, what: `logits[${t}]` });
    }
  });
}

Deno.test("widenModel() makes units that live, and that training finds", async () => {
  const model = widenModel(modelOf("lstm"), 11, new Random(2));
  const learner = await openBackend({ threads: 1 }).createLearner(model, { batchSize: 2, seqLength: 5 });
  try {
    learner.computeGradient(randomBatch({ B: 2, T: 5, V: 7, seed: 3 }));
    const gradient = learner.gradient.view("decoder.weight"); // (7, 11)
    for (let row = 0; row < 7; row++) {
      for (const k of gradient.subarray(row * 11 + 6, row * 11 + 11)) assertNotEquals(k, 0);
    }
  } finally {
    learner.close();
  }
});

Deno.test("widenModel() draws the new units by the seed, and leaves a model of that size alone", () => {
  const model = modelOf("lstm");
  const wide = (seed: number) => widenModel(model, 8, new Random(seed)).parameters.data;
  assertEquals(wide(1), wide(1));
  assertNotEquals(wide(1), wide(2));
  assertStrictEquals(widenModel(model, 6, new Random(1)), model);
});

Deno.test("widenModel() refuses fewer units", () => {
  for (const size of [5, 6.5, NaN]) {
    assertThrows(
      () => widenModel(modelOf("lstm"), size, new Random(1)),
      RangeError,
      `hiddenSize must be an integer of at least 6: current value is ${size}`,
    );
  }
});
