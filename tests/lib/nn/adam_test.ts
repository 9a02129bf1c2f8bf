import { assertAlmostEquals, assertEquals } from "@std/assert";
import { adamUpdate } from "../../../lib/nn/adam.ts";
import { Parameters } from "../../../lib/nn/parameters.ts";

const config = { cell: "rnn", vocabularySize: 3, hiddenSize: 2, numLayers: 1 } as const;
const rates = {
  learningRate: 0.1,
  beta1: 0.9,
  beta2: 0.99,
  epsilon: 0,
  weightDecay: 0,
  gradClip: Infinity,
  step: 1,
};

function start(value: number, gradientValue: number) {
  const [theta, gradient, firstMoment, secondMoment] = [0, 0, 0, 0].map(() => new Parameters(config));
  theta.data.fill(value);
  gradient.data.fill(gradientValue);
  return { theta, state: { gradient, firstMoment, secondMoment } };
}

Deno.test("adamUpdate() returns the gradient's norm before clipping", () => {
  const { theta, state } = start(0, 2), n = theta.data.length;
  assertAlmostEquals(adamUpdate(theta, { ...state, ...rates, gradClip: 1 }), 2 * Math.sqrt(n), 1e-6);
});

Deno.test("adamUpdate() clips as PyTorch does: by clip / (norm + 1e-6), never upwards", () => {
  const { theta, state } = start(0, 2), norm = 2 * Math.sqrt(theta.data.length);
  adamUpdate(theta, { ...state, ...rates, gradClip: 1 });
  assertAlmostEquals(state.firstMoment.data[0], 0.1 * 2 / (norm + 1e-6), 1e-7);
  const free = start(0, 2);
  adamUpdate(free.theta, { ...free.state, ...rates, gradClip: 100 });
  assertAlmostEquals(free.state.firstMoment.data[0], 0.2, 1e-7);
});

Deno.test("adamUpdate() corrects the moments' bias by the step's number", () => {
  const { theta, state } = start(0, 2);
  adamUpdate(theta, { ...state, ...rates, step: 3 });
  const m = 0.2 / (1 - 0.9 ** 3), v = 0.04 / (1 - 0.99 ** 3);
  assertAlmostEquals(theta.data[0], -0.1 * m / Math.sqrt(v), 1e-6);
});

Deno.test("adamUpdate() decays matrices and leaves biases alone", () => {
  const { theta, state } = start(1, 0);
  adamUpdate(theta, { ...state, ...rates, epsilon: 1e-8, weightDecay: 0.5 });
  assertAlmostEquals(theta.view("rnn.weight_hh_l0")[0], 1 - 0.1 * 0.5, 1e-7);
  assertAlmostEquals(theta.view("decoder.weight")[0], 0.95, 1e-7);
  assertEquals(theta.view("rnn.bias_ih_l0")[0], 1);
});

Deno.test("adamUpdate() leaves the gradient as it was", () => {
  const { theta, state } = start(0, 2);
  adamUpdate(theta, { ...state, ...rates, gradClip: 1 });
  assertEquals(state.gradient.data, new Float32Array(theta.data.length).fill(2));
});
