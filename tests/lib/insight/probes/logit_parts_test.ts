import { assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import { zeroUnits } from "../../../../lib/insight/interventions/interventions.ts";
import { logitParts } from "../../../../lib/insight/probes/logit_parts.ts";
import { trace } from "../../../../lib/insight/trace/trace.ts";
import { decodeCheckpoint, openBackend } from "../../../../lib/mod.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { randomModel } from "../../../support/numbers/random_batch.ts";

const V = 7, H = 9, random = new Random(4);
const text = Array.from({ length: 20 }, () => random.below(V));

for (const [cell, numLayers] of [["lstm", 1], ["lstm", 3], ["rnn", 2]] as const) {
  const model = randomModel({ cell, vocabularySize: V, hiddenSize: H, numLayers }, 1);
  const steppers = [reference, openBackend()].flatMap(({ name, createStepper }) =>
    (["float32", "int8"] as const).map((weights) => ({
      name,
      weights,
      stepper: createStepper(model, 1, { weights }),
    }))
  );
  for (const { name, weights, stepper } of steppers) {
    Deno.test(`logitParts() of ${numLayers} ${cell} layers sums to the logit of ${name} with ${weights}`, () => {
      for (const id of text) {
        stepper.step([id]);
        const { hidden } = stepper.gates(0, numLayers - 1);
        for (let symbol = 0; symbol < V; symbol++) {
          const { parts, bias, logit } = logitParts(model, hidden, { symbol });
          assertAlmostEquals(parts.reduce((sum, part) => sum + part) + bias, stepper.logits(0)[symbol], 1e-5);
          assertAlmostEquals(logit, stepper.logits(0)[symbol], 1e-5);
        }
      }
    });
  }
}

const model = randomModel({ cell: "lstm", vocabularySize: V, hiddenSize: H, numLayers: 2 }, 2);

Deno.test("logitParts() takes the difference of two candidates apart", () => {
  const stepper = reference.createStepper(model);
  const { hidden } = trace(stepper, text);
  const top = hidden.select({ time: text.length - 1, layer: 1 }).data;
  const [one, other] = [3, 5].map((symbol) => logitParts(model, top, { symbol }));
  const { parts, bias, logit } = logitParts(model, top, { symbol: 3, against: 5 });
  parts.forEach((part, u) => assertAlmostEquals(part, one.parts[u] - other.parts[u], 1e-12));
  assertAlmostEquals(bias, one.bias - other.bias, 1e-12);
  assertAlmostEquals(logit, stepper.logits(0)[3] - stepper.logits(0)[5], 1e-5);
  assertEquals(logitParts(model, top, { symbol: 3, against: 3 }).logit, 0);
});

Deno.test("logitParts() is what the logit loses if one unit says nothing", () => {
  const stepper = reference.createStepper(model);
  stepper.prefill(0, text.slice(0, -1));
  const before = stepper.readState(0), last = text.slice(-1);
  const logitWithout = (unit: number) => {
    stepper.writeState(0, before);
    stepper.intervene(0, zeroUnits([{ layer: 1, unit }], { target: "hidden" }));
    stepper.step(last);
    return stepper.logits(0)[4];
  };
  stepper.step(last);
  const whole = stepper.logits(0)[4];
  const { parts } = logitParts(model, stepper.gates(0, 1).hidden, { symbol: 4 });
  parts.forEach((part, unit) => assertAlmostEquals(part, whole - logitWithout(unit), 1e-5));
});

Deno.test("logitParts() of a guided choice are those of the guided hidden state", () => {
  const stepper = reference.createStepper(model), guidance = 0.5;
  const after = (ids: number[]) => {
    stepper.writeState(0);
    stepper.prefill(0, ids);
    return { logits: stepper.logits(0).slice(), hidden: stepper.readState(0).h.slice(H) };
  };
  const full = after(text), blank = after([1]);
  const guided = full.hidden.map((h, u) => h + guidance * (h - blank.hidden[u]));
  const { logit } = logitParts(model, guided, { symbol: 2 });
  assertAlmostEquals(logit, full.logits[2] + guidance * (full.logits[2] - blank.logits[2]), 1e-5);
});

Deno.test("logitParts() sums to the shipped model's logits, and tells what the stepper has rounded", async () => {
  const file = new URL("../../../../static/models/cellmate.safetensors", import.meta.url);
  const { model, vocabulary } = decodeCheckpoint(await Deno.readFile(file), "cellmate.safetensors");
  const stepper = openBackend().createStepper(model), readable = reference.createStepper(model);
  for (const id of vocabulary.encode("His friend's name is Alex.").ids) {
    stepper.step([id]);
    const { h } = stepper.readState(0), logits = stepper.logits(0);
    logits.forEach((z, symbol) => {
      const { parts, bias, rounding, logit } = logitParts(model, h, { symbol, logits });
      assertEquals(logit, z);
      assertAlmostEquals(parts.reduce((sum, part) => sum + part, bias) + rounding, z, 1e-9);
      assertAlmostEquals(rounding, 0, 3e-4); // 768 float32 numbers, added one after the other
    });
    readable.step([id]); // adds up in float64
    const { h: plain } = readable.readState(0);
    readable.logits(0).forEach((z, symbol) =>
      assertAlmostEquals(logitParts(model, plain, { symbol }).logit, z, 1e-5)
    );
  }
});

Deno.test("logitParts() refuses a symbol or hidden values that are not the model's", () => {
  const hidden = new Float32Array(H);
  assertThrows(() => logitParts(model, hidden, { symbol: V }), RangeError, "in 0 … 6: current value is 7");
  assertThrows(
    () => logitParts(model, hidden, { symbol: 1, against: -1 }),
    RangeError,
    "current value is -1",
  );
  assertThrows(
    () => logitParts(model, new Float32Array(2 * H), { symbol: 1 }),
    TypeError,
    "9 hidden values: current value is 18",
  );
  assertThrows(() => logitParts(model, hidden, { symbol: 1, logits: [0] }), TypeError, "7 logits");
});
