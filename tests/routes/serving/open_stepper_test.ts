import { assertEquals, assertGreater } from "@std/assert";
import { openBackend } from "../../../lib/mod.ts";
import { createModel, Random, reference } from "../../../lib/nn/mod.ts";
import { openStepper } from "../../../routes/serving/open_stepper.ts";

const config = { cell: "lstm", vocabularySize: 40, hiddenSize: 768, numLayers: 2 } as const;

Deno.test("openStepper() prepares the same stepper, and lets others have their turn meanwhile", async () => {
  const model = createModel(config, new Random(1)), backend = openBackend();
  for (const weights of ["int8", "float32"] as const) {
    let pauses = 0;
    const pause = () => Promise.resolve(pauses++);
    const inPieces = await openStepper(backend, model, { rows: 3, weights, pause });
    const atOnce = backend.createStepper(model, 3, { weights });
    for (const stepper of [inPieces, atOnce]) for (const id of [4, 7, 30]) stepper.step([id, 39 - id]);
    assertEquals([inPieces.rows, inPieces.logits(1)], [3, atOnce.logits(1)]);
    assertGreater(pauses, 0);
  }
});

Deno.test("openStepper() needs no pieces where nothing is prepared", async () => {
  const model = createModel({ ...config, hiddenSize: 4 }, new Random(1));
  const pause = () => Promise.reject(new Error("There is nothing to wait for"));
  const stepper = await openStepper(reference, model, { rows: 2, pause });
  assertEquals([stepper.rows, stepper.model], [2, model]);
});
