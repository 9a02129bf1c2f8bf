import { assertAlmostEquals, assertEquals, assertLess, assertThrows } from "@std/assert";
import { attribution } from "../../../../lib/insight/gradients/attribution.ts";
import { trace } from "../../../../lib/insight/trace/trace.ts";
import type { Model } from "../../../../lib/nn/model.ts";
import { Parameters } from "../../../../lib/nn/parameters.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { randomModel } from "../../../support/numbers/random_batch.ts";

const V = 7;

/** The model with one symbol more, V, which is symbol `id` with its one-hot 1 turned up to `strength`. */
function withFaded(model: Model, id: number, strength: number): Model {
  const config = { ...model.config, vocabularySize: V + 1 }, parameters = new Parameters(config);
  for (const { name, shape } of model.parameters.specs) {
    const from = model.parameters.view(name), to = parameters.view(name);
    if (!name.endsWith("weight_ih_l0")) to.set(from);
    else {
      for (let row = 0; row < shape[0]; row++) {
        to.set(from.subarray(row * V, (row + 1) * V), row * (V + 1));
        to[row * (V + 1) + V] = strength * from[row * V + id];
      }
    }
  }
  return { config, parameters };
}

function logitAfter(model: Model, ids: readonly number[], target: number): number {
  const stepper = reference.createStepper(model);
  stepper.prefill(0, ids);
  return stepper.logits(0)[target];
}

for (const [cell, numLayers] of [["lstm", 1], ["lstm", 2], ["rnn", 2]] as const) {
  const model = randomModel({ cell, vocabularySize: V, hiddenSize: 9, numLayers }, 1);
  Deno.test(`attribution() of ${numLayers} ${cell} layers equals finite differences at every position`, () => {
    const random = new Random(2), ids = Array.from({ length: 35 }, () => random.below(V));
    const position = 33, target = 4, epsilon = 0.01;
    const { pull } = attribution(model, ids, { target, position });
    assertEquals(pull.length, position + 1);
    for (let t = 0; t <= position; t++) {
      const read = ids.slice(0, position + 1).with(t, V); // the symbol V stands in for ids[t]
      const above = logitAfter(withFaded(model, ids[t], 1 + epsilon), read, target);
      const below = logitAfter(withFaded(model, ids[t], 1 - epsilon), read, target);
      assertAlmostEquals(pull[t], (above - below) / (2 * epsilon), 1e-3);
    }
  });
}

const model = randomModel({ cell: "lstm", vocabularySize: V, hiddenSize: 9, numLayers: 2 }, 3);

Deno.test("attribution() gives a norm of at least |pull|", () => {
  const { pull, norm } = attribution(model, [1, 2, 3, 4, 5], { target: 2 });
  pull.forEach((value, t) => assertLess(Math.abs(value), norm[t] + 1e-12));
});

Deno.test("attribution() goes on from a state as if the text had not been cut", () => {
  const ids = [1, 2, 3, 4, 5, 6, 0], stepper = reference.createStepper(model);
  stepper.prefill(0, ids.slice(0, 3));
  const whole = attribution(model, ids, { target: 2 });
  const rest = attribution(model, ids.slice(3), { target: 2, state: stepper.readState(0) });
  rest.pull.forEach((value, t) => assertAlmostEquals(value, whole.pull[t + 3], 1e-6));
});

Deno.test("attribution() from a trace equals attribution that reads for itself", () => {
  for (const one of [model, randomModel({ ...model.config, cell: "rnn" }, 4)]) {
    const ids = [1, 2, 3, 4, 5, 6, 0],
      stepper = reference.createStepper(one),
      options = { target: 2, position: 5 };
    stepper.prefill(0, [6, 6]);
    const state = stepper.readState(0), record = trace(stepper, ids, { state });
    const read = attribution(one, ids, { ...options, state });
    const seen = attribution(one, ids, { ...options, state, trace: record });
    seen.pull.forEach((value, t) => assertAlmostEquals(value, read.pull[t], 1e-6));
  }
});

Deno.test("attribution() since a character is the same from there on, and 0 before", () => {
  const ids = [1, 2, 3, 4, 5, 6, 0], whole = attribution(model, ids, { target: 2 });
  const record = trace(reference.createStepper(model), ids);
  for (const options of [{ target: 2, since: 3 }, { target: 2, since: 3, trace: record }]) {
    const { pull, norm } = attribution(model, ids, options);
    assertEquals([...pull.slice(0, 3), ...norm.slice(0, 3)], [0, 0, 0, 0, 0, 0]);
    for (let t = 3; t < 7; t++) assertAlmostEquals(pull[t], whole.pull[t], 1e-6);
  }
});

Deno.test("attribution() refuses what is out of range", () => {
  assertThrows(() => attribution(model, [1, 2], { target: V }), RangeError, "target must be in 0 … 6");
  assertThrows(
    () => attribution(model, [1, 2], { target: 0, position: 2 }),
    RangeError,
    "position must be in 0 … 1",
  );
  assertThrows(() => attribution(model, [], { target: 0 }), RangeError, "position");
  assertThrows(
    () => attribution(model, [1, 2], { target: 0, since: 2 }),
    RangeError,
    "since must be in 0 … 1",
  );
  const other = trace(reference.createStepper(model), [1, 3]);
  assertThrows(() => attribution(model, [1, 2], { target: 0, trace: other }), TypeError, "the same text");
  assertThrows(() => attribution(model, [9], { target: 0 }), RangeError, "ids must be in 0 … 6");
});
