import { assertEquals, assertThrows } from "@std/assert";
import { transplantState } from "../../../../lib/insight/interventions/transplant.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { copyState, zeroState } from "../../../../lib/nn/state.ts";
import { randomModel } from "../../../support/numbers/random_batch.ts";

const config = { cell: "lstm", vocabularySize: 6, hiddenSize: 3, numLayers: 2 } as const;
const stepper = reference.createStepper(randomModel(config, 1), 2);
stepper.prefill(0, [1, 2, 3]);
stepper.prefill(1, [4, 5]);
const host = stepper.readState(0), donor = stepper.readState(1);

Deno.test("transplantState() of everything lets the host go on as the donor would", () => {
  stepper.writeState(0, transplantState(host, donor, { config }));
  stepper.step([2, 2]);
  assertEquals(stepper.logits(0), stepper.logits(1));
});

Deno.test("transplantState() takes over the asked units and memory only", () => {
  const before = copyState(host);
  const state = transplantState(host, donor, { config, units: [{ layer: 1, unit: 0 }], memory: "cell" });
  assertEquals(state.h, host.h);
  assertEquals(state.c, host.c.with(3, donor.c[3]));
  assertEquals(host, before);
  assertEquals(transplantState(host, donor, { config, memory: "hidden" }), { ...donor, c: host.c });
});

Deno.test("transplantState() of a simple RNN moves hidden states", () => {
  const simple = { ...config, cell: "rnn" } as const, filled = zeroState(simple);
  filled.h.fill(1);
  assertEquals(transplantState(zeroState(simple), filled, { config: simple }), filled);
});

Deno.test("transplantState() refuses a state of another model", () => {
  const other = zeroState({ ...config, hiddenSize: 4 });
  assertThrows(() => transplantState(host, other, { config }), TypeError, "8 hidden and 8 cell values");
});
