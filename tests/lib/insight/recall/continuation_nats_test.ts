import { assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import { continuationNats, trace } from "../../../../lib/insight/mod.ts";
import { createModel, openBackend, Random } from "../../../../lib/nn/mod.ts";

const config = { cell: "lstm", vocabularySize: 7, hiddenSize: 16, numLayers: 2 } as const;
const model = createModel(config, new Random(3));

Deno.test("continuationNats() is the sum of what a trace of the whole finds surprising", () => {
  const prompt = [2, 4, 5], continuations = [[1], [6, 6, 3, 1], [0, 2], [5, 5, 5], [4, 1, 1, 1, 1]];
  const reader = openBackend().createStepper(model);
  for (const rows of [1, 2, 16]) {
    const nats = continuationNats(openBackend().createStepper(model, rows), prompt, continuations);
    for (const [k, ids] of continuations.entries()) {
      const { surprise } = trace(reader, [...prompt, ...ids]);
      assertAlmostEquals(nats[k], surprise.slice(prompt.length).reduce((sum, one) => sum + one, 0), 1e-4);
    }
  }
});

Deno.test("continuationNats() does not depend on what was read before, nor on the other continuations", () => {
  const stepper = openBackend().createStepper(model, 4);
  const [first] = continuationNats(stepper, [1, 2], [[3, 4]]);
  stepper.step([6, 6, 6, 6]);
  assertEquals(continuationNats(stepper, [1, 2], [[5, 5, 5, 5, 5], [3, 4], []]).at(1), first);
});

Deno.test("continuationNats() has nothing to say of no symbols, and needs a prompt", () => {
  const stepper = openBackend().createStepper(model, 2);
  assertEquals([...continuationNats(stepper, [1], [[], []])], [0, 0]);
  assertThrows(
    () => continuationNats(stepper, [], [[1]]),
    RangeError,
    "must have a symbol: current value is none",
  );
});
