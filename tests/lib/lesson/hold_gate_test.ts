import { assert, assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import { LESSON } from "../../../lib/data/lesson/lesson.ts";
import { trace } from "../../../lib/insight/trace/trace.ts";
import { holdGate } from "../../../lib/lesson/hold_gate.ts";
import { LESSON_VOCABULARY as vocabulary } from "../../../lib/lesson/lesson_vocabulary.ts";
import { UNIT_GATES } from "../../../lib/lesson/unit_arithmetic.ts";
import { openBackend } from "../../../lib/nn/open_backend.ts";
import { lessonModel } from "../../support/models/lesson_models.ts";

const model = lessonModel("known_names"), ids = vocabulary.encode(LESSON.text).ids;
const units = [{ layer: 0, unit: 3 }, { layer: 0, unit: 60 }];

Deno.test("holdGate() holds each gate of the units named at its value, on every back-end", () => {
  for (const name of ["reference", "wasm"] as const) {
    for (const gate of UNIT_GATES) {
      for (const value of gate === "candidate" ? [-1, 0, 0.5, 1] : [0, 0.25, 1]) {
        const held = trace(openBackend({ name }).createStepper(holdGate(model, units, { gate, value })), ids);
        for (const unit of units) {
          for (const time of [0, 50, 100]) assertAlmostEquals(held[gate].at({ time, ...unit }), value, 1e-6);
        }
      }
    }
  }
});

Deno.test("holdGate() lets the belt run full with the forget gate at 1, and empties it with 0", () => {
  const belt = (value: number) =>
    trace(openBackend().createStepper(holdGate(model, units, { gate: "forget", value })), ids);
  const full = belt(1), empty = belt(0), { unit } = units[0];
  const written = (record: typeof full, time: number) =>
    record.input.at({ time, layer: 0, unit }) * record.candidate.at({ time, layer: 0, unit });
  let sum = 0;
  for (let time = 0; time < ids.length; time++) {
    sum += written(full, time);
    assertAlmostEquals(full.cell.at({ time, layer: 0, unit }), sum, 1e-4);
    assertAlmostEquals(empty.cell.at({ time, layer: 0, unit }), written(empty, time), 1e-6);
  }
});

Deno.test("holdGate() leaves the model and the weights of all other units as they are", () => {
  const before = model.parameters.data.slice();
  const held = holdGate(model, units, { gate: "output", value: 0 }).parameters.data;
  assertEquals(model.parameters.data, before);
  const changed = held.filter((weight, k) => weight !== before[k]).length;
  const { hiddenSize: H, vocabularySize: V } = model.config;
  assert(changed > 0 && changed <= units.length * (H + V + 2));
});

Deno.test("holdGate() refuses a value that a gate cannot have, and a simple RNN", () => {
  assertThrows(() => holdGate(model, units, { gate: "forget", value: -0.5 }), RangeError, "must be in 0 … 1");
  assertThrows(
    () => holdGate(model, units, { gate: "candidate", value: NaN }),
    RangeError,
    "must be in -1 … 1",
  );
  const rnn = lessonModel("simple_rnn");
  assertThrows(() => holdGate(rnn, units, { gate: "forget", value: 1 }), TypeError, "must be an LSTM");
});
