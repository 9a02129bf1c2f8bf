import { assertEquals } from "@std/assert";
import type { Intervention, Stepper } from "../../../lib/nn/backend.ts";
import { openBackend } from "../../../lib/nn/open_backend.ts";
import { randomBatch, randomModel } from "../../support/numbers/random_batch.ts";

const config = { cell: "lstm", vocabularySize: 21, hiddenSize: 24, numLayers: 2 } as const;
const MODELS = [randomModel(config, 1), randomModel({ ...config, cell: "rnn" }, 2)];
const TEXT = randomBatch({ B: 1, T: 250, V: 21, seed: 3 }).inputs;
const HAND: Intervention = { layer: 0, unit: 3, target: "hidden", action: "negate" };

/** Reads the text in pieces of a length, and says what the stepper remembers and expects. */
function read(stepper: Stepper, length: number) {
  for (let start = 0; start < TEXT.length; start += length) {
    stepper.prefill(0, TEXT.subarray(start, start + length));
  }
  return { state: stepper.readState(0), logits: stepper.logits(0).slice() };
}

for (const name of ["reference", "wasm", "wasm-threads"] as const) {
  Deno.test(`Stepper.prefill() of ${name} gives the same bits in one go, in pieces and step by step`, () => {
    for (const model of MODELS) {
      for (const hands of [[], [HAND]]) {
        const create = () => {
          const stepper = openBackend({ name }).createStepper(model);
          stepper.intervene(0, hands);
          return stepper;
        };
        const whole = read(create(), TEXT.length), stepped = create();
        for (const id of TEXT) stepped.step([id]);
        assertEquals({ state: stepped.readState(0), logits: stepped.logits(0).slice() }, whole);
        for (const length of [1, 7, 12, 64, 100, 128]) assertEquals(read(create(), length), whole);
      }
    }
  });
}
