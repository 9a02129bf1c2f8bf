import { assertAlmostEquals, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import { createModel, type ModelConfig } from "../../../lib/nn/model.ts";
import { Random } from "../../../lib/nn/random.ts";

const config: ModelConfig = { cell: "lstm", vocabularySize: 40, hiddenSize: 32, numLayers: 2 };

Deno.test("createModel() draws weights of standard deviation 1/√(2H)", () => {
  const { parameters } = createModel(config, new Random(1));
  for (const name of ["lstm.weight_ih_l0", "lstm.weight_hh_l1", "decoder.weight"]) {
    const weights = parameters.view(name);
    const variance = weights.reduce((sum, w) => sum + w * w, 0) / weights.length;
    assertAlmostEquals(Math.sqrt(variance) * Math.sqrt(64), 1, 0.06);
  }
});

Deno.test("createModel() opens the forget gates of every layer and leaves all other biases at 0", () => {
  const { parameters } = createModel(config, new Random(1));
  for (const l of [0, 1]) {
    const bias = [...parameters.view(`lstm.bias_ih_l${l}`)];
    assertEquals(bias, Array.from({ length: 128 }, (_, k) => k >= 32 && k < 64 ? 1 : 0));
    assertEquals(new Set(parameters.view(`lstm.bias_hh_l${l}`)), new Set([0]));
  }
  assertEquals(new Set(parameters.view("decoder.bias")), new Set([0]));
});

Deno.test("createModel() takes another forget bias, and none in a simple RNN", () => {
  const open = createModel(config, new Random(1), { forgetBias: 3 });
  assertEquals(open.parameters.view("lstm.bias_ih_l0")[32], 3);
  const rnn = createModel({ ...config, cell: "rnn" }, new Random(1));
  assertEquals(new Set(rnn.parameters.view("rnn.bias_ih_l0")), new Set([0]));
});

Deno.test("createModel() depends on the seed alone", () => {
  const data = (seed: number) => createModel(config, new Random(seed)).parameters.data;
  assertEquals(data(3), data(3));
  assertNotEquals(data(3), data(4));
});

Deno.test("createModel() refuses sizes that are no positive integers, by name", () => {
  const make = (change: Partial<ModelConfig>) => () => createModel({ ...config, ...change }, new Random(1));
  assertThrows(
    make({ hiddenSize: 0 }),
    RangeError,
    "hiddenSize must be a positive integer: current value is 0",
  );
  assertThrows(make({ numLayers: 1.5 }), RangeError, "numLayers");
  assertThrows(make({ vocabularySize: NaN }), RangeError, "vocabularySize");
});
