import { assert, assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import { ablate } from "../../../../lib/insight/interventions/ablate.ts";
import { negateUnits, zeroUnits } from "../../../../lib/insight/interventions/interventions.ts";
import { trace } from "../../../../lib/insight/trace/trace.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { zeroState } from "../../../../lib/nn/state.ts";
import { randomModel } from "../../../support/numbers/random_batch.ts";

const config = { cell: "lstm", vocabularySize: 6, hiddenSize: 4, numLayers: 2 } as const;
const model = randomModel(config, 1), text = [1, 2, 3, 4, 5, 0, 1, 3];
const mean = (nats: Float64Array) => nats.slice(1).reduce((sum, value) => sum + value) / (nats.length - 1);

Deno.test("ablate() is the change of the mean surprise with each unit at zero", () => {
  const { loss, change } = ablate(reference.createStepper(model, 3), text);
  const stepper = reference.createStepper(model);
  assertAlmostEquals(loss, mean(trace(stepper, text).surprise), 1e-12);
  for (const layer of [0, 1]) {
    for (const unit of [0, 1, 2, 3]) {
      stepper.intervene(0, zeroUnits([{ layer, unit }]));
      assertAlmostEquals(change.at({ layer, unit }), mean(trace(stepper, text).surprise) - loss, 1e-12);
    }
  }
});

Deno.test("ablate() tries the asked units only, with the asked interventions", () => {
  const units = [{ layer: 1, unit: 2 }], stepper = reference.createStepper(model);
  const { change } = ablate(stepper, text, { units, interventions: (unit) => negateUnits([unit]) });
  const zeroed = ablate(stepper, text, { units }).change.at(units[0]);
  assertEquals(change.data.filter((value) => Number.isNaN(value)).length, 7);
  assert(change.at(units[0]) !== zeroed);
});

Deno.test("ablate() counts the weighted symbols only", () => {
  const weights = text.map((_, t) => t === 5 ? 2 : 0), stepper = reference.createStepper(model);
  const { loss } = ablate(stepper, text, { units: [], weights });
  assertAlmostEquals(loss, trace(stepper, text).surprise[5], 1e-12);
});

Deno.test("ablate() starts from the state and leaves the rows empty", () => {
  const stepper = reference.createStepper(model, 2);
  const whole = trace(stepper, text), units = [{ layer: 0, unit: 0 }];
  trace(stepper, text.slice(0, 4));
  const { loss } = ablate(stepper, text.slice(4), { units, state: stepper.readState(0) });
  assertAlmostEquals(loss, mean(whole.surprise.slice(4)), 1e-12);
  assertEquals(stepper.readState(0), zeroState(config));
  assertEquals(trace(stepper, text).hidden, whole.hidden); // no intervention is left on the row
});

Deno.test("ablate() of a simple RNN holds its hidden state", () => {
  const { change } = ablate(reference.createStepper(randomModel({ ...config, cell: "rnn" }, 2), 8), text);
  assert(change.data.every((value) => Number.isFinite(value) && value !== 0));
});

Deno.test("ablate() refuses a text with nothing to predict", () => {
  assertThrows(() => ablate(reference.createStepper(model), [1]), RangeError, "two symbols or more");
});
