import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { halfLife, unitStatistics } from "../../../../lib/insight/trace/unit_statistics.ts";
import { rankUnits } from "../../../../lib/insight/trace/rank_units.ts";
import { trace } from "../../../../lib/insight/trace/trace.ts";
import { createModel } from "../../../../lib/nn/model.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";

const H = 4, random = new Random(1);
const text = Array.from({ length: 600 }, () => random.below(5));

/** An LSTM whose units differ in nothing but how far their forget gates stand open. */
function keepers(forgetBiases: readonly number[]) {
  const model = createModel({ cell: "lstm", vocabularySize: 5, hiddenSize: H, numLayers: 1 }, new Random(2));
  model.parameters.view("lstm.weight_hh_l0").fill(0);
  model.parameters.view("lstm.weight_ih_l0").fill(0, H * 5, 2 * H * 5); // no symbol moves the forget gates
  model.parameters.view("lstm.bias_ih_l0").set(forgetBiases, H);
  return unitStatistics(trace(reference.createStepper(model), text));
}

const f = (bias: number) => 1 / (1 + Math.exp(-bias));

Deno.test("unitStatistics() finds the time constant and half-life that the forget gate dictates", () => {
  const biases = [-1, 1, 2, 3], { timeConstant, halfLife } = keepers(biases);
  biases.forEach((bias, unit) => {
    assertAlmostEquals(timeConstant.at({ layer: 0, unit }), -1 / Math.log(f(bias)), 1e-4);
  });
  // c is a running sum of independent inputs that fades by f: its autocorrelation is f^lag.
  assertAlmostEquals(halfLife.at({ layer: 0, unit: 3 }), Math.log(0.5) / Math.log(f(3)), 4);
  assertEquals(rankUnits(halfLife).map(({ unit }) => unit), [3, 2, 1, 0]);
});

Deno.test("unitStatistics() tells open gates from shut ones", () => {
  const { forget, input } = keepers([-3, 0, 3, 4]).saturation;
  assertEquals([...forget.left.data], [1, 0, 0, 0]);
  assertEquals([...forget.right.data], [0, 0, 1, 1]);
  assert(input.left.data.every((share) => share >= 0 && share <= 1));
});

Deno.test("unitStatistics() gives mean and variance of c, and of h for a simple RNN", () => {
  const model = createModel({ cell: "rnn", vocabularySize: 5, hiddenSize: H, numLayers: 2 }, new Random(3));
  const seen = trace(reference.createStepper(model), text),
    { mean, variance, timeConstant } = unitStatistics(seen);
  const course = seen.hidden.select({ layer: 1, unit: 2 }).data, where = { layer: 1, unit: 2 };
  const centre = course.reduce((sum, h) => sum + h) / 600;
  assertAlmostEquals(mean.at(where), centre, 1e-6);
  assertAlmostEquals(variance.at(where), course.reduce((sum, h) => sum + (h - centre) ** 2, 0) / 600, 1e-6);
  assertEquals(timeConstant.shape, [2, 0]);
});

Deno.test("halfLife() of noise is below 1, of what never moves Infinity", () => {
  const noise = Float64Array.from({ length: 500 }, () => random.normal());
  assert(halfLife(noise) < 1);
  assertEquals(halfLife(new Float64Array(50).fill(0.3)), Infinity);
});
