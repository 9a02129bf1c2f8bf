import { assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import { LESSON } from "../../../lib/data/lesson/lesson.ts";
import { LESSON_VOCABULARY as vocabulary } from "../../../lib/lesson/lesson_vocabulary.ts";
import { UNIT_GATES, unitArithmetic } from "../../../lib/lesson/unit_arithmetic.ts";
import { openBackend } from "../../../lib/nn/open_backend.ts";
import { reference } from "../../../lib/nn/reference/backend.ts";
import { lessonModel } from "../../support/models/lesson_models.ts";

const model = lessonModel("known_names"), H = model.config.hiddenSize;
const ids = vocabulary.encode(LESSON.text).ids;

Deno.test("unitArithmetic() gets the very numbers of the reference stepper, at every step and in every unit", () => {
  const stepper = reference.createStepper(model);
  for (const id of ids) {
    const before = stepper.readState(0);
    stepper.step([id]);
    const after = stepper.gates(0, 0);
    for (let unit = 0; unit < H; unit++) {
      const sums = unitArithmetic(model, before, { id, unit });
      assertEquals([sums.cell, sums.hidden], [after.cell[unit], after.hidden[unit]]);
      for (const gate of UNIT_GATES) assertEquals(Math.fround(sums[gate].value), after[gate][unit]);
    }
  }
});

Deno.test("unitArithmetic() agrees with the fast stepper to six decimals", () => {
  const stepper = openBackend({ name: "wasm" }).createStepper(model);
  stepper.prefill(0, ids.subarray(0, 60));
  const before = stepper.readState(0);
  stepper.step([ids[60]]);
  const after = stepper.gates(0, 0);
  for (let unit = 0; unit < H; unit++) {
    const sums = unitArithmetic(model, before, { id: ids[60], unit });
    assertAlmostEquals(sums.cell, after.cell[unit], 1e-6 * Math.max(1, Math.abs(sums.cell)));
    assertAlmostEquals(sums.forget.value, after.forget[unit], 1e-6);
  }
});

Deno.test("unitArithmetic() shows operands that add up", () => {
  const stepper = reference.createStepper(model);
  stepper.prefill(0, ids.subarray(0, 40));
  const sums = unitArithmetic(model, stepper.readState(0), { id: ids[40], unit: 7 });
  for (const gate of UNIT_GATES) {
    const { fromCharacter, biases, weights, products, z } = sums[gate];
    assertEquals(products, Float64Array.from(weights, (weight, k) => weight * sums.hiddenBefore[k]));
    const total = products.reduce((sum, product) => sum + product, fromCharacter + biases[0] + biases[1]);
    assertAlmostEquals(z, total, 1e-5);
  }
  assertEquals(sums.cell, Math.fround(sums.kept + sums.written));
});

Deno.test("unitArithmetic() refuses what is not there", () => {
  const before = reference.createStepper(model).readState(0);
  assertThrows(
    () => unitArithmetic(model, before, { id: 4, unit: H }),
    RangeError,
    `unit must be in 0 … ${H - 1}`,
  );
  assertThrows(() => unitArithmetic(model, before, { id: -1, unit: 0 }), RangeError, "id must be in");
  const rnn = lessonModel("simple_rnn");
  assertThrows(() => unitArithmetic(rnn, before, { id: 4, unit: 0 }), TypeError, "must be an LSTM");
});
