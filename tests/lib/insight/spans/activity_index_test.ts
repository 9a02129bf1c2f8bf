import { assertEquals, assertThrows } from "@std/assert";
import { ActivityIndex } from "../../../../lib/insight/spans/activity_index.ts";
import { trace } from "../../../../lib/insight/trace/trace.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { randomModel } from "../../../support/numbers/random_batch.ts";

const one = { cell: "rnn", vocabularySize: 5, hiddenSize: 1, numLayers: 1 } as const;
const runsOf = (index: ActivityIndex, sign: 1 | -1) => [...index.runs({ layer: 0, unit: 0, sign })];

Deno.test("ActivityIndex turns a unit on at one threshold and off at a lower one", () => {
  const index = new ActivityIndex(one, { on: 0.5, off: 0.25 });
  index.addStates([0.4, 0.5, 0.3, 0.25, 0.24, 0.4, -0.4, -0.5, -0.3, -0.2, 0.6]);
  assertEquals(runsOf(index, 1), [1, 4, 10, 11]);
  assertEquals(runsOf(index, -1), [7, 9]);
});

Deno.test("ActivityIndex of an LSTM measures tanh c, of every layer and unit", () => {
  const config = { cell: "lstm", vocabularySize: 7, hiddenSize: 5, numLayers: 2 } as const;
  const model = randomModel(config, 1), random = new Random(2);
  const record = trace(reference.createStepper(model), Array.from({ length: 80 }, () => random.below(7)));
  const index = new ActivityIndex(config, { on: 0.4, off: 0.3 });
  index.add(record);
  for (const { layer, unit, sign } of index.units()) {
    const runs = index.runs({ layer, unit, sign });
    let isOn = false;
    for (let time = 0; time < 80; time++) {
      const m = sign * Math.tanh(record.cell.at({ time, layer, unit }));
      isOn = m >= (isOn ? 0.3 : 0.4);
      const inRun = runs.some((start, k) => k % 2 === 0 && start <= time && time < runs[k + 1]);
      assertEquals(inRun, isOn, `layer ${layer}, unit ${unit}, sign ${sign}, symbol ${time}`);
    }
  }
});

Deno.test("ActivityIndex is the same whether a text is added at once, in pieces, or anew after a cut", () => {
  const config = { cell: "lstm", vocabularySize: 7, hiddenSize: 6, numLayers: 1 } as const;
  const random = new Random(3), ids = Array.from({ length: 90 }, () => random.below(7));
  const record = trace(reference.createStepper(randomModel(config, 4)), ids);
  const whole = new ActivityIndex(config),
    pieces = new ActivityIndex(config),
    cut = new ActivityIndex(config);
  whole.add(record);
  pieces.addStates(record.cell.data.subarray(0, 31 * 6));
  pieces.add(record, { from: 31, continued: true });
  cut.add(record);
  for (const length of [70, 31, 30, 1]) {
    cut.cut(length);
    assertEquals(cut.length, length);
    cut.add(record, { from: length, continued: true });
    for (const unit of whole.units()) assertEquals(cut.runs(unit), whole.runs(unit));
  }
  for (const unit of whole.units()) assertEquals(pieces.runs(unit), whole.runs(unit));
});

Deno.test("ActivityIndex ends every run where another text begins", () => {
  const index = new ActivityIndex(one);
  index.addStates([1, 1, -1]);
  index.addStates([1, -1]);
  index.addStates([-1], { continued: true });
  assertEquals(runsOf(index, 1), [0, 2, 3, 4]);
  assertEquals(runsOf(index, -1), [2, 3, 4, 6]);
});

Deno.test("ActivityIndex refuses thresholds, records and units that make no sense", () => {
  assertThrows(() => new ActivityIndex(one, { on: 0.2, off: 0.3 }), RangeError, "0 < off ≤ on < 1");
  assertThrows(() => new ActivityIndex(one, { on: 1 }), RangeError, "current values are 0.15 and 1");
  const record = trace(reference.createStepper(randomModel({ ...one, hiddenSize: 2 }, 1)), [1]);
  assertThrows(() => new ActivityIndex(one).add(record), TypeError, "(1, 1) units: current value is (1,2)");
  assertThrows(() => new ActivityIndex(one).runs({ layer: 0, unit: 1, sign: 1 }), RangeError, "1 × 1 units");
});
