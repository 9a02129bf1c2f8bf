import { assert, assertEquals } from "@std/assert";
import type { Intervention } from "../../../../lib/nn/backend.ts";
import type { ModelConfig } from "../../../../lib/nn/model.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { wasm } from "../../../../lib/nn/wasm/backend.ts";
import { randomModel } from "../../../support/numbers/random_batch.ts";

const int8 = { weights: "int8" } as const;
const CONFIGS: readonly ModelConfig[] = [
  { cell: "lstm", vocabularySize: 11, hiddenSize: 7, numLayers: 1 },
  { cell: "lstm", vocabularySize: 65, hiddenSize: 33, numLayers: 2 },
  { cell: "rnn", vocabularySize: 13, hiddenSize: 9, numLayers: 2 },
  { cell: "rnn", vocabularySize: 17, hiddenSize: 40, numLayers: 1 },
];

for (const config of CONFIGS) {
  const name = `${config.numLayers}×${config.hiddenSize} ${config.cell}`;

  Deno.test(`int8 weights of a ${name}: the kernels give the bits of plain TypeScript`, () => {
    const model = randomModel(config, 5), random = new Random(6);
    const fast = wasm.createStepper(model, 5, int8), slow = reference.createStepper(model, 5, int8);
    const draw = (length: number) => Array.from({ length }, () => random.below(config.vocabularySize));
    for (const length of [5, 2, 1, 4, 3]) {
      const ids = draw(length);
      fast.step(ids);
      slow.step(ids);
      for (let row = 0; row < 5; row++) {
        if (row < length) assertEquals(fast.logits(row), slow.logits(row));
        assertEquals(fast.readState(row), slow.readState(row));
        for (let l = 0; l < config.numLayers; l++) assertEquals(fast.gates(row, l), slow.gates(row, l));
      }
    }
    const texts = [draw(150), draw(7)];
    for (const stepper of [fast, slow]) stepper.prefillRows([4, 1], texts);
    for (const row of [1, 4]) {
      assertEquals(fast.logits(row), slow.logits(row));
      assertEquals(fast.readState(row), slow.readState(row));
    }
  });

  Deno.test(`int8 weights of a ${name}: interventions give the same bits, also beyond what fits`, () => {
    const model = randomModel(config, 7), top = config.numLayers - 1;
    const target = config.cell === "lstm" ? "cell" : "hidden";
    const interventions: Intervention[] = [
      { layer: 0, unit: 0, target, action: "pin", value: 0.9 },
      { layer: 0, unit: 1, target: "hidden", action: "pin", value: -40 },
      { layer: 0, unit: 3, target: "hidden", action: "negate" },
      { layer: top, unit: 5, target, action: "negate" },
    ];
    const fast = wasm.createStepper(model, 2, int8), slow = reference.createStepper(model, 2, int8);
    for (const stepper of [fast, slow]) {
      stepper.intervene(1, interventions);
      for (const id of [1, 2, 3, 4, 5, 6]) stepper.step([id, id]);
      stepper.prefill(1, [6, 5, 4, 3]);
    }
    for (const row of [0, 1]) {
      assertEquals(fast.logits(row), slow.logits(row));
      assertEquals(fast.readState(row), slow.readState(row));
    }
    assert(fast.logits(1).some((x, v) => x !== fast.logits(0)[v]));
  });
}
