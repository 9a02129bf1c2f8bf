import { assert, assertEquals, assertThrows } from "@std/assert";
import { parameterCount, Parameters, parameterSpecs } from "../../../lib/nn/parameters.ts";

const config = { cell: "lstm", vocabularySize: 7, hiddenSize: 3, numLayers: 2 } as const;

Deno.test("parameterSpecs() has PyTorch's names, shapes and order", () => {
  assertEquals(parameterSpecs(config).map(({ name, shape }) => `${name} ${shape.join("×")}`), [
    "lstm.weight_ih_l0 12×7",
    "lstm.weight_hh_l0 12×3",
    "lstm.bias_ih_l0 12",
    "lstm.bias_hh_l0 12",
    "lstm.weight_ih_l1 12×3",
    "lstm.weight_hh_l1 12×3",
    "lstm.bias_ih_l1 12",
    "lstm.bias_hh_l1 12",
    "decoder.weight 7×3",
    "decoder.bias 7",
  ]);
});

Deno.test("parameterSpecs() of a simple RNN has one row block per unit", () => {
  const [first, second] = parameterSpecs({ ...config, cell: "rnn" });
  assertEquals([first.name, first.shape], ["rnn.weight_ih_l0", [3, 7]]);
  assertEquals([second.name, second.shape], ["rnn.weight_hh_l0", [3, 3]]);
});

Deno.test("parameterSpecs() lays the tensors end to end", () => {
  let end = 0;
  for (const { offset, size, shape } of parameterSpecs(config)) {
    assertEquals(offset, end);
    assertEquals(size, shape.reduce((product, n) => product * n, 1));
    end += size;
  }
  assertEquals(end, parameterCount(config));
});

Deno.test("Parameters.view() is live: what is written there stands in the flat array", () => {
  const parameters = new Parameters(config), spec = parameters.specs[5];
  parameters.view(spec.name).fill(2);
  assertEquals(parameters.data.indexOf(2), spec.offset);
  assertEquals(parameters.data.lastIndexOf(2), spec.offset + spec.size - 1);
});

Deno.test("Parameters lie over given memory without copying it", () => {
  const data = new Float32Array(parameterCount(config));
  assert(new Parameters(config, data).data === data);
});

Deno.test("Parameters refuse memory of another length and unknown names", () => {
  assertThrows(() => new Parameters(config, new Float32Array(3)), TypeError, "length must be");
  assertThrows(() => new Parameters(config).view("lstm.weight_ih_l2"), RangeError, "decoder.weight");
});
