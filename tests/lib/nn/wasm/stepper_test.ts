import { assert, assertEquals, assertThrows } from "@std/assert";
import { wasm } from "../../../../lib/nn/wasm/backend.ts";
import { PREFILL_STEPS } from "../../../../lib/nn/wasm/stepper_space.ts";
import { zeroState } from "../../../../lib/nn/state.ts";
import { assertClose } from "../../../support/numbers/assert_close.ts";
import { randomBatch, randomModel } from "../../../support/numbers/random_batch.ts";

const config = { cell: "lstm", vocabularySize: 21, hiddenSize: 24, numLayers: 2 } as const;
const model = randomModel(config, 1), rnn = randomModel({ ...config, cell: "rnn" }, 2);
const text = [...randomBatch({ B: 1, T: 40, V: 21, seed: 3 }).inputs];

const KINDS = [["LSTM", model], ["RNN", rnn]] as const;
const WEIGHTS = [{ weights: "float32" }, { weights: "int8" }] as const;

for (
  const [[name, sizes], options] of KINDS.flatMap((kind) =>
    WEIGHTS.map((options) => [kind, options] as const)
  )
) {
  Deno.test(`Stepper.step() of an ${name}, ${options.weights}, gives a row the same bits alone and in company`, () => {
    const alone = wasm.createStepper(sizes, 1, options);
    for (const rows of [2, 3, 5, 9]) {
      const many = wasm.createStepper(sizes, rows, options);
      alone.writeState(0);
      for (const id of text) {
        alone.step([id]);
        many.step(Array.from({ length: rows }, (_, row) => row === rows - 1 ? id : (id + row) % 21));
        assertEquals(many.logits(rows - 1), alone.logits(0));
      }
      assertEquals(many.readState(rows - 1), alone.readState(0));
      assertEquals(many.gates(rows - 1, 1), alone.gates(0, 1));
    }
  });

  Deno.test(`Stepper.step() of an ${name}, ${options.weights}, leaves rows that stand still alone`, () => {
    const stepper = wasm.createStepper(sizes, 7, options);
    stepper.step([1, 2, 3, 4, 5, 6, 7]);
    const seen = (
      row: number,
    ) => [stepper.readState(row), stepper.logits(row).slice(), stepper.gates(row, 0)];
    const before = [5, 6].map(seen);
    for (const length of [5, 1, 2, 3]) stepper.step(text.slice(0, length));
    assertEquals([5, 6].map(seen), before);
  });

  Deno.test(`Stepper.prefill() of an ${name}, ${options.weights}, is step by step, however long the text`, () => {
    const long = Array.from({ length: 2 * PREFILL_STEPS + 5 }, (_, t) => text[t % text.length]);
    const [prefilled, stepped] = [
      wasm.createStepper(sizes, 3, options),
      wasm.createStepper(sizes, 1, options),
    ];
    for (const id of text) {
      stepped.step([id]);
      prefilled.step([0, 0, id]);
    }
    prefilled.prefill(2, long);
    for (const id of long) stepped.step([id]);
    assertEquals(prefilled.logits(2), stepped.logits(0));
    assertEquals(prefilled.readState(2), stepped.readState(0));
  });

  Deno.test(`Stepper.prefillRows() of an ${name}, ${options.weights}, is one text after another, bit for bit`, () => {
    const together = wasm.createStepper(sizes, 20, options), alone = wasm.createStepper(sizes, 1, options);
    const texts = Array.from(
      { length: 18 },
      (_, i) => [...text, ...text].slice(i, i === 3 ? i : 30 + 5 * (i % 7)),
    );
    const rows = texts.map((_, i) => (7 * i + 2) % 20), still = [...new Array(20).keys()];
    together.step(still);
    together.prefillRows(rows, texts);
    still.forEach((row) => {
      alone.writeState(0);
      alone.step([row]);
      alone.prefill(0, texts[rows.indexOf(row)] ?? []);
      assertEquals(together.logits(row), alone.logits(0));
      assertEquals(together.readState(row), alone.readState(0));
    });
  });
}

Deno.test("Stepper.prefill() of one row leaves the others alone, and of nothing changes nothing", () => {
  const stepper = wasm.createStepper(model, 2);
  stepper.step([1, 2]);
  const other = [stepper.readState(1), stepper.logits(1).slice(), stepper.gates(1, 1)];
  stepper.prefill(0, text);
  assertEquals([stepper.readState(1), stepper.logits(1), stepper.gates(1, 1)], other);
  const before = stepper.readState(0);
  stepper.prefill(0, []);
  assertEquals(stepper.readState(0), before);
});

Deno.test("Stepper.logits() are the learner's: the same losses", async () => {
  const T = text.length - 1;
  const learner = await wasm.createLearner(model, { batchSize: 1, seqLength: T });
  const nats = new Float32Array(T);
  const batch = { batchSize: 1, seqLength: T, resets: new Uint8Array(T) };
  learner.computeLoss({
    ...batch,
    inputs: Int32Array.from(text.slice(0, T)),
    targets: Int32Array.from(text.slice(1)),
  }, nats);
  const stepper = wasm.createStepper(model);
  const stepped = text.slice(0, T).map((id, t) => {
    stepper.step([id]);
    const logits = stepper.logits(0);
    const highest = Math.max(...logits);
    return Math.log(logits.reduce((sum, x) => sum + Math.exp(x - highest), 0)) + highest -
      logits[text[t + 1]];
  });
  assertClose(nats, stepped, { tolerance: 1e-5, what: "nats" });
  learner.close();
});

Deno.test("Stepper.intervene() on a row changes neither its neighbours nor what happens without it", () => {
  const stepper = wasm.createStepper(model, 3), free = wasm.createStepper(model, 3);
  stepper.intervene(1, [{ layer: 1, unit: 4, target: "cell", action: "pin", value: -2 }]);
  for (const id of text) for (const each of [stepper, free]) each.step([id, id, id]);
  assertEquals(stepper.logits(0), free.logits(0));
  assertEquals(stepper.readState(1).c[24 + 4], -2);
  assert(stepper.logits(1).some((x, v) => x !== free.logits(1)[v]));
});

Deno.test("Stepper sees the model as it was when it was made", () => {
  const own = randomModel(config, 5), stepper = wasm.createStepper(own);
  stepper.step([1]);
  const before = stepper.logits(0).slice();
  own.parameters.data.fill(0);
  stepper.writeState(0);
  stepper.step([1]);
  assertEquals(stepper.logits(0), before);
});

Deno.test("Stepper refuses what is out of range, before any row has moved", () => {
  const stepper = wasm.createStepper(model, 2), pin = { unit: 0, action: "pin" } as const;
  assertThrows(() => stepper.step([1, 21]), RangeError, "id must be in 0 … 20: current value is 21");
  assertThrows(() => stepper.step([0.5]), RangeError, "current value is 0.5");
  assertThrows(() => stepper.prefill(0, [1, -1]), RangeError, "current value is -1");
  assertThrows(() => stepper.prefill(2, [1]), RangeError, "row must be in 0 … 1");
  assertThrows(() => stepper.prefillRows([0, 1], [[1], [-1]]), RangeError, "current value is -1");
  assertThrows(() => stepper.prefillRows([1, 1], [[1], [2]]), RangeError, "each must come once");
  assertThrows(() => stepper.prefillRows([0, 1], [[1]]), TypeError, "one text for each");
  assertThrows(() => stepper.step([1, 1, 1]), RangeError, "number of ids");
  assertEquals(stepper.readState(0), zeroState(config));
  assertThrows(() => stepper.logits(2), RangeError, "row must be in 0 … 1");
  assertThrows(() => stepper.gates(0, 2), RangeError, "layer must be in 0 … 1");
  const intervention = { ...pin, layer: 0, target: "cell" } as const;
  assertThrows(() => stepper.intervene(0, [{ ...intervention, unit: 24 }]), RangeError, "unit");
  assertThrows(() => stepper.writeState(0, zeroState(config, 2)), TypeError, "must have 1 rows");
  assertThrows(() => wasm.createStepper(model, 0), RangeError, "rows must be a positive integer");
  assertThrows(() => wasm.createStepper(rnn).intervene(0, [intervention]), TypeError, "no cell state");
});
