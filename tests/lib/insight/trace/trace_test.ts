import { assertAlmostEquals, assertEquals } from "@std/assert";
import { zeroUnits } from "../../../../lib/insight/interventions/interventions.ts";
import { trace } from "../../../../lib/insight/trace/trace.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { softmax } from "../../../../lib/nn/softmax.ts";
import { zeroState } from "../../../../lib/nn/state.ts";
import { assertClose } from "../../../support/numbers/assert_close.ts";
import { modelOf, readPytorchDump, startOf } from "../../../support/pytorch/pytorch_dump.ts";
import { randomModel } from "../../../support/numbers/random_batch.ts";

const config = { cell: "lstm", vocabularySize: 6, hiddenSize: 5, numLayers: 2 } as const;
const model = randomModel(config, 1), text = [1, 2, 3, 4, 5, 0, 1];

Deno.test("trace() holds PyTorch's every gate, c and h", () => {
  const dump = readPytorchDump("lstm_1x8"), { B, H, T } = dump.sizes, b = 1;
  const { h, c } = startOf(dump);
  const state = { batchSize: 1, h: h.slice(b * H, (b + 1) * H), c: c.slice(b * H, (b + 1) * H) };
  const seen = trace(reference.createStepper(modelOf(dump)), dump.x.map((row) => row[b]), { state });
  for (let time = 0; time < T; time++) {
    const expected = (letter: "i" | "f" | "g" | "o" | "c" | "h") =>
      dump.trace[0][letter].data.slice((time * B + b) * H, (time * B + b + 1) * H);
    const at = (values: typeof seen.cell) => values.select({ time, layer: 0 }).data;
    const options = { tolerance: 1e-5, what: `step ${time}` };
    assertClose(at(seen.input), expected("i"), options);
    assertClose(at(seen.forget), expected("f"), options);
    assertClose(at(seen.candidate), expected("g"), options);
    assertClose(at(seen.output), expected("o"), options);
    assertClose(at(seen.cell), expected("c"), options);
    assertClose(at(seen.hidden), expected("h"), options);
  }
});

Deno.test("trace() names time, layer and unit, and holds what the stepper shows", () => {
  const { cell, hidden } = trace(reference.createStepper(model), text),
    stepper = reference.createStepper(model);
  assertEquals(cell.dimensions, ["time", "layer", "unit"]);
  assertEquals(cell.shape, [7, 2, 5]);
  text.forEach((id, time) => {
    stepper.step([id]);
    assertEquals(cell.select({ time }).data, stepper.readState(0).c);
    assertEquals(hidden.select({ time }).data, stepper.readState(0).h);
  });
});

Deno.test("trace() gives each character's surprise under the expectation before it", () => {
  const stepper = reference.createStepper(model), { probabilities, surprise } = trace(stepper, text);
  assertEquals(surprise[0], NaN);
  for (let time = 1; time < text.length; time++) {
    const expected = probabilities.at({ time: time - 1, symbol: text[time] });
    assertAlmostEquals(surprise[time], -Math.log(expected), 1e-5);
  }
  assertClose(probabilities.select({ time: 6 }).data, softmax(stepper.logits(0)), {
    tolerance: 0,
    what: "p",
  });
});

Deno.test("trace() in two parts equals one, surprise of the seam included", () => {
  const stepper = reference.createStepper(model), whole = trace(stepper, text);
  trace(stepper, text.slice(0, 3));
  const state = stepper.readState(0), logits = stepper.logits(0).slice();
  stepper.step([5]); // somebody else reads in between
  const rest = trace(stepper, text.slice(3), { state, logits });
  assertEquals(rest.cell.data, whole.cell.data.slice(3 * 2 * 5));
  assertEquals(rest.surprise, whole.surprise.slice(3));
});

Deno.test("trace() forgets what the row read before, unless a state is given", () => {
  const stepper = reference.createStepper(model);
  stepper.prefill(0, [5, 5, 5]);
  const again = trace(stepper, text);
  assertEquals(again.hidden, trace(stepper, text, { state: zeroState(config) }).hidden);
});

Deno.test("trace() shows interventions at work", () => {
  const stepper = reference.createStepper(model);
  stepper.intervene(0, zeroUnits([{ layer: 1, unit: 3 }]));
  const { cell, hidden } = trace(stepper, text);
  assertEquals(new Set(cell.select({ layer: 1, unit: 3 }).data), new Set([0]));
  assertEquals(new Set(hidden.select({ layer: 1, unit: 3 }).data), new Set([0]));
});

Deno.test("trace() of a simple RNN has hidden states and candidates only", () => {
  const stepper = reference.createStepper(randomModel({ ...config, cell: "rnn" }, 2));
  const { input, cell, hidden, candidate } = trace(stepper, text);
  assertEquals([input.shape, cell.shape], [[7, 2, 0], [7, 2, 0]]);
  assertEquals(candidate.data, hidden.data);
});

Deno.test("trace() of no text is empty", () => {
  assertEquals(trace(reference.createStepper(model), []).hidden.shape, [0, 2, 5]);
});
