/**
 * How far back a loss can teach: the size of its gradient at every earlier step. In a simple RNN it vanishes or
 * explodes (Bengio, Simard and Frasconi, 1994); along an LSTM's belt the forget gates carry it.
 *
 * @module
 */

import type { Model } from "../../nn/model.ts";
import { softmax } from "../../nn/softmax.ts";
import type { State } from "../../nn/state.ts";
import { backpropagate } from "./backpropagate.ts";
import { NamedArray } from "../trace/named_array.ts";
import { vectorNorm } from "./vector_norm.ts";

/** The result of {@linkcode gradientFlow}: norms, so 0 or more; T characters, L layers. */
export interface GradientFlow {
  /** The loss: −log p(target) after the last character, in nats. */
  readonly loss: number;
  /** ‖∂loss/∂h_t‖ per layer, over all paths. */
  readonly hidden: NamedArray<"time" | "layer", Float64Array>;
  /** ‖∂loss/∂c_t‖ per layer, with h_t = o_t ∗ tanh(c_t) following c_t; has no layers for a simple RNN. */
  readonly cell: NamedArray<"time" | "layer", Float64Array>;
  /** ‖∂loss/∂x_t‖ with respect to each character's one-hot vector; length T. */
  readonly input: Float64Array;
}

/** Options of {@linkcode gradientFlow}. */
export interface GradientFlowOptions {
  /** The symbol that should follow the last character. */
  readonly target: number;
  /** The memory before the first character; empty by default. */
  readonly state?: State | undefined;
}

/**
 * Follows the gradient of a late loss back to the first character.
 *
 * @param model The model.
 * @param ids The text's symbols, at least one.
 * @param options The target whose loss is followed.
 * @throws {RangeError} If the target or a symbol is not in the vocabulary.
 *
 * @example A simple RNN with weak recurrent weights forgets how to learn within a few characters
 * ```ts
 * import { gradientFlow } from "./gradient_flow.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { assertLess } from "@std/assert";
 *
 * const model = createModel({ cell: "rnn", vocabularySize: 5, hiddenSize: 8, numLayers: 1 }, new Random(1));
 * model.parameters.view("rnn.weight_hh_l0").forEach((w, k, weights) => weights[k] = w / 10);
 * const { input } = gradientFlow(model, [1, 2, 3, 4, 1, 2, 3, 4, 1, 2], { target: 3 });
 * assertLess(input[0], input[9] / 1e6);
 * ```
 */
export function gradientFlow(
  model: Model,
  ids: ArrayLike<number>,
  { target, state }: GradientFlowOptions,
): GradientFlow {
  const { vocabularySize: V, hiddenSize: H } = model.config, T = ids.length;
  if (!(Number.isInteger(target) && target >= 0 && target < V)) {
    throw new RangeError(
      `Cannot follow the gradient as target must be in 0 … ${V - 1}: current value is ${target}`,
    );
  }
  let loss = 0;
  const { dtape, dinputs } = backpropagate(model, ids, {
    state,
    seed: (logits, dlogits) => {
      softmax(logits, dlogits);
      loss = -Math.log(dlogits[target]);
      dlogits[target] -= 1;
    },
  });
  const norms = (memory: "hidden" | "cell") => {
    const layers = dtape.layers.filter((layer) => layer[memory].length > 0);
    const data = Float64Array.from({ length: T * layers.length }, (_, k) => {
      const t = Math.floor(k / layers.length);
      return vectorNorm(layers[k % layers.length][memory].subarray(t * H, (t + 1) * H));
    });
    return new NamedArray({ time: T, layer: layers.length }, data);
  };
  const input = Float64Array.from({ length: T }, (_, t) => vectorNorm(dinputs.subarray(t * V, (t + 1) * V)));
  return { loss, hidden: norms("hidden"), cell: norms("cell"), input };
}
