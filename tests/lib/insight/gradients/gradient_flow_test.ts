import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertGreater,
  assertLess,
  assertThrows,
} from "@std/assert";
import { gradientFlow } from "../../../../lib/insight/gradients/gradient_flow.ts";
import { surprise } from "../../../../lib/insight/probes/surprise.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { createModel, type ModelConfig } from "../../../../lib/nn/model.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { randomModel } from "../../../support/numbers/random_batch.ts";

const sizes = { vocabularySize: 7, hiddenSize: 12, numLayers: 1 } as const;
const random = new Random(1), ids = Array.from({ length: 200 }, () => random.below(7));
const fresh = (config: ModelConfig, options = {}) => createModel(config, new Random(2), options);

Deno.test("gradientFlow() reports the loss that the stepper's logits give", () => {
  const model = randomModel({ ...sizes, cell: "lstm", numLayers: 2 }, 3),
    stepper = reference.createStepper(model);
  stepper.prefill(0, ids);
  assertAlmostEquals(gradientFlow(model, ids, { target: 5 }).loss, surprise(stepper.logits(0), 5), 1e-5);
});

Deno.test("gradientFlow() equals the change of the loss when h or c is nudged on the way", () => {
  const model = randomModel({ ...sizes, cell: "lstm" }, 4), text = ids.slice(0, 12), at = 5, epsilon = 1e-2;
  const stepper = reference.createStepper(model);
  for (const id of text.slice(0, at + 1)) stepper.step([id]);
  const { h, c } = stepper.readState(0), { output } = stepper.gates(0, 0);
  const nudged = {
    h: (u: number, by: number) => ({ batchSize: 1, c, h: h.with(u, h[u] + by) }),
    // h follows the cell that it shows
    c: (u: number, by: number) => ({
      batchSize: 1,
      c: c.with(u, c[u] + by),
      h: h.with(u, output[u] * Math.tanh(c[u] + by)),
    }),
  };
  const { hidden, cell } = gradientFlow(model, text, { target: 1 });
  for (const [memory, flow] of [["h", hidden], ["c", cell]] as const) {
    let square = 0;
    for (let u = 0; u < 12; u++) {
      const [above, below] = [epsilon, -epsilon].map((nudge) => {
        stepper.writeState(0, nudged[memory](u, nudge));
        stepper.prefill(0, text.slice(at + 1));
        return surprise(stepper.logits(0), 1);
      });
      square += ((above - below) / (2 * epsilon)) ** 2;
    }
    assertAlmostEquals(flow.at({ time: at, layer: 0 }), Math.sqrt(square), 1e-4);
  }
});

Deno.test("gradientFlow() vanishes in a fresh simple RNN long before it does in an LSTM with open forget gates", () => {
  const rnn = gradientFlow(fresh({ ...sizes, cell: "rnn" }), ids, { target: 1 });
  const lstm = gradientFlow(fresh({ ...sizes, cell: "lstm" }, { forgetBias: 5 }), ids, { target: 1 });
  assertLess(rnn.input[0] / rnn.input[199], 1e-15);
  assertGreater(rnn.input[0], 0); // tiny, but not lost
  assertGreater(lstm.input[0] / lstm.input[199], 1e-3);
});

Deno.test("gradientFlow() explodes in a simple RNN whose recurrent weights grow without saturating", () => {
  const model = fresh({ ...sizes, cell: "rnn" });
  model.parameters.view("rnn.weight_ih_l0").fill(0);
  const weight = model.parameters.view("rnn.weight_hh_l0").fill(0);
  for (let u = 0; u < 12; u++) weight[u * 12 + u] = 1.5; // h stays 0, where tanh has slope 1
  const { hidden } = gradientFlow(model, ids, { target: 1 });
  assertAlmostEquals(hidden.at({ time: 0, layer: 0 }) / hidden.at({ time: 10, layer: 0 }), 1.5 ** 10, 1e-6);
});

Deno.test("gradientFlow() of a simple RNN has no cell state to flow along", () => {
  const { cell, hidden } = gradientFlow(fresh({ ...sizes, cell: "rnn" }), [1, 2, 3], { target: 1 });
  assertEquals(cell.shape, [3, 0]);
  assert(hidden.data.every((value) => value > 0));
});

Deno.test("gradientFlow() refuses a target outside the vocabulary", () => {
  const model = fresh({ ...sizes, cell: "rnn" });
  assertThrows(() => gradientFlow(model, [1], { target: 7 }), RangeError, "target must be in 0 … 6");
});
