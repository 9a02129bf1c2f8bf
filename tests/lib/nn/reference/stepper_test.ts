import { assert, assertAlmostEquals, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { softmax } from "../../../../lib/nn/softmax.ts";
import { zeroState } from "../../../../lib/nn/state.ts";
import { randomModel } from "../../../support/numbers/random_batch.ts";

const config = { cell: "lstm", vocabularySize: 6, hiddenSize: 5, numLayers: 2 } as const;
const model = randomModel(config, 1), rnn = randomModel({ ...config, cell: "rnn" }, 2);
const text = [1, 2, 3, 4, 5, 0, 1];

Deno.test("Stepper.step() moves the rows it is given and no other", () => {
  const stepper = reference.createStepper(model, 3);
  stepper.step([1, 2]);
  assertEquals(stepper.readState(2), zeroState(config));
  const moved = stepper.readState(1);
  stepper.step([3]);
  assertEquals(stepper.readState(1), moved);
});

Deno.test("Stepper's logits predict what the learner's loss measures", async () => {
  const stepper = reference.createStepper(model),
    learner = await reference.createLearner(model, {
      batchSize: 1,
      seqLength: 6,
    });
  const nats = new Float32Array(6);
  learner.computeLoss({
    batchSize: 1,
    seqLength: 6,
    inputs: Int32Array.from(text.slice(0, -1)),
    targets: Int32Array.from(text.slice(1)),
    resets: new Uint8Array(6),
  }, nats);
  for (let t = 0; t < 6; t++) {
    stepper.step([text[t]]);
    assertAlmostEquals(-Math.log(softmax(stepper.logits(0))[text[t + 1]]), nats[t], 1e-5);
  }
});

Deno.test("Stepper.writeState() puts a row back exactly, and forgets without a state", () => {
  const stepper = reference.createStepper(model, 2);
  stepper.prefill(0, text);
  const state = stepper.readState(0), logits = stepper.logits(0).slice();
  stepper.step([3]);
  stepper.writeState(0, state);
  stepper.writeState(1, state);
  stepper.step([4, 4]);
  assertEquals(stepper.logits(0), stepper.logits(1));
  stepper.writeState(0);
  stepper.prefill(0, text);
  assertEquals(stepper.logits(0), logits);
});

Deno.test("Stepper.readState() is a copy", () => {
  const stepper = reference.createStepper(model);
  stepper.step([1]);
  stepper.readState(0).h.fill(9);
  assert(stepper.readState(0).h.every((value) => value < 1));
});

Deno.test("Stepper.gates() obey c = f∗c' + i∗g and h = o∗tanh(c) in every layer", () => {
  const stepper = reference.createStepper(model);
  stepper.prefill(0, text);
  const before = stepper.readState(0).c;
  stepper.step([2]);
  for (let l = 0; l < 2; l++) {
    const { input, forget, candidate, output, cell, hidden } = stepper.gates(0, l);
    for (let u = 0; u < 5; u++) {
      assertAlmostEquals(cell[u], forget[u] * before[l * 5 + u] + input[u] * candidate[u], 1e-6);
      assertAlmostEquals(hidden[u], output[u] * Math.tanh(cell[u]), 1e-6);
    }
  }
});

Deno.test("Stepper.gates() of a simple RNN has a candidate and a hidden state only", () => {
  const stepper = reference.createStepper(rnn);
  stepper.step([2]);
  const { input, forget, candidate, output, cell, hidden } = stepper.gates(0, 1);
  assertEquals([input, forget, output, cell].map((gate) => gate.length), [0, 0, 0, 0]);
  assertEquals(candidate, hidden);
  assertEquals(hidden, stepper.readState(0).h.slice(5));
});

Deno.test("Stepper.intervene() pins a unit and lets h follow, at every step and in a prefill", () => {
  const stepper = reference.createStepper(model);
  stepper.intervene(0, [{ layer: 0, unit: 2, target: "cell", action: "pin", value: 0.5 }]);
  stepper.step([1]);
  const { cell, hidden, output } = stepper.gates(0, 0);
  assertEquals(cell[2], 0.5);
  assertAlmostEquals(hidden[2], output[2] * Math.tanh(0.5), 1e-6);
  stepper.prefill(0, text);
  assertEquals(stepper.readState(0).c[2], 0.5);
});

Deno.test("Stepper.intervene() changes that unit alone in its layer, and what the layer above reads", () => {
  const stepper = reference.createStepper(model, 2);
  stepper.intervene(1, [{ layer: 0, unit: 2, target: "hidden", action: "negate" }]);
  stepper.step([1, 1]);
  const free = stepper.gates(0, 0), held = stepper.gates(1, 0);
  assertEquals(held.hidden[2], -free.hidden[2]);
  free.hidden[2] = held.hidden[2];
  assertEquals(held, free);
  assertNotEquals(stepper.gates(1, 1), stepper.gates(0, 1));
});

Deno.test("Stepper.intervene() with an empty list takes the interventions back", () => {
  const stepper = reference.createStepper(model, 2);
  stepper.intervene(0, [{ layer: 1, unit: 0, target: "cell", action: "pin" }]);
  stepper.intervene(0, []);
  stepper.step([1, 1]);
  assertEquals(stepper.logits(0), stepper.logits(1));
});

Deno.test("Stepper refuses what is out of range, before any row has moved", () => {
  const stepper = reference.createStepper(model, 2), pin = { unit: 0, action: "pin" } as const;
  assertThrows(() => stepper.step([1, 6]), RangeError, "id must be in 0 … 5: current value is 6");
  assertThrows(() => stepper.prefill(0, [1, -1]), RangeError, "current value is -1");
  assertThrows(() => stepper.step([1, 1, 1]), RangeError, "number of ids");
  assertEquals(stepper.readState(0), zeroState(config));
  assertThrows(() => stepper.logits(2), RangeError, "row must be in 0 … 1");
  assertThrows(() => stepper.gates(0, 2), RangeError, "layer must be in 0 … 1");
  assertThrows(
    () => stepper.intervene(0, [{ ...pin, layer: 0, unit: 5, target: "cell" }]),
    RangeError,
    "unit",
  );
  assertThrows(() => stepper.writeState(0, zeroState(config, 2)), TypeError, "must have 1 rows");
  assertThrows(() => reference.createStepper(model, 0), RangeError, "rows must be a positive integer");
  const simple = reference.createStepper(rnn);
  assertThrows(() => simple.intervene(0, [{ ...pin, layer: 0, target: "cell" }]), TypeError, "no cell state");
});
