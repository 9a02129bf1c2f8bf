import { assert, assertAlmostEquals, assertEquals, assertLess } from "@std/assert";
import { evaluateModel, orderedNats } from "../../../lib/measuring/mod.ts";
import { createModel } from "../../../lib/nn/model.ts";
import { openBackend } from "../../../lib/nn/open_backend.ts";
import { Random } from "../../../lib/nn/random.ts";
import { tinyCorpora } from "../../support/models/training.ts";

const { vocabulary, text, chat } = tinyCorpora();
const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 12, numLayers: 1 } as const;
const model = createModel(config, new Random(4));
const mean = (nats: Float32Array) => nats.reduce((sum, one) => sum + one, 0) / nats.length;

Deno.test("orderedNats() without learning adds up to the stateful loss, of a text and of chats", async () => {
  for (const corpus of [text, chat]) {
    const nats = await orderedNats(openBackend(), model, corpus);
    const { stateful, characters } = await evaluateModel(openBackend(), model, corpus);
    assertEquals(nats.length, characters);
    assertAlmostEquals(mean(nats), stateful.nats, 1e-5);
  }
});

Deno.test("orderedNats() learns from what it has read, predicts first, and leaves the model as it was", async () => {
  const before = model.parameters.data.slice();
  const still = await orderedNats(openBackend(), model, text);
  const learning = await orderedNats(openBackend(), model, text, { learns: true });
  assertEquals(learning.slice(0, 64), still.slice(0, 64));
  assertLess(mean(learning), mean(still));
  assert(before.every((value, i) => value === model.parameters.data[i]));
});
