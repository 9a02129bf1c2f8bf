import { assertEquals } from "@std/assert";
import { readTogether } from "../../../../lib/insight/trace/read_together.ts";
import { trace } from "../../../../lib/insight/trace/trace.ts";
import { openBackend } from "../../../../lib/mod.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { randomModel } from "../../../support/numbers/random_batch.ts";

const random = new Random(1);
const texts = [5, 1, 40, 2, 17, 3, 3, 28, 1].map((length) => Array.from({ length }, () => random.below(7)));

for (const cell of ["lstm", "rnn"] as const) {
  const model = randomModel({ cell, vocabularySize: 7, hiddenSize: 6, numLayers: 2 }, 2);
  for (const backend of [reference, openBackend()]) {
    Deno.test(`readTogether() of an ${cell} on ${backend.name} reads every text as if it were alone`, () => {
      const alone = backend.createStepper(model);
      for (const rows of [1, 4, 32]) {
        const read = [...readTogether(backend.createStepper(model, rows), texts)];
        assertEquals(read.map(({ text }) => text).toSorted((a, b) => a - b), texts.map((_, k) => k));
        for (const { text, memory } of read) {
          const record = trace(alone, texts[text]);
          assertEquals(memory, (cell === "lstm" ? record.cell : record.hidden).data);
        }
      }
    });
  }
}

Deno.test("readTogether() shows the row that has just read a text's symbol", () => {
  const model = randomModel({ cell: "lstm", vocabularySize: 7, hiddenSize: 3, numLayers: 1 }, 3);
  const stepper = reference.createStepper(model, 3);
  const seen = texts.map((): number[] => []);
  const visit = ({ text, row }: { text: number; row: number }) => {
    seen[text].push(...stepper.gates(row, 0).cell);
  };
  for (const { text, memory } of readTogether(stepper, texts, { visit })) {
    assertEquals(seen[text], [...memory]);
  }
});

Deno.test("readTogether() of no text reads nothing", () => {
  const model = randomModel({ cell: "lstm", vocabularySize: 7, hiddenSize: 3, numLayers: 1 }, 3);
  assertEquals([...readTogether(reference.createStepper(model), [])], []);
});
