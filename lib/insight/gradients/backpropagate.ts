/**
 * The gradient of one scalar at the end of a text, back through time to its first character.
 *
 * @module
 */

import { assertState } from "../../nn/checks/assert_state.ts";
import type { Floats } from "../../nn/floats.ts";
import { linearBackward } from "../../nn/linear.ts";
import type { Model } from "../../nn/model.ts";
import { networkBackward, networkForward, NetworkTape } from "../../nn/reference/network.ts";
import { type State, zeroState } from "../../nn/state.ts";

/** Options of {@linkcode backpropagate}. */
export interface BackpropagateOptions {
  /** The memory before the first character; empty by default. */
  readonly state?: State | undefined;
  /** The tape of the text from {@linkcode traceTape}, if it has been read already; its logits are zero then. */
  readonly tape?: NetworkTape | undefined;
  /** Writes the gradient of the scalar with respect to the last character's logits; both have length V. */
  readonly seed: (logits: Floats, dlogits: Floats) => void;
}

/** The result of {@linkcode backpropagate}; T characters. */
export interface Backpropagation {
  /** Every activation; its layers' buffers have shape (T, 1, ·). */
  readonly tape: NetworkTape;
  /** The gradient of each: `dtape.layers[l].hidden` is ∂scalar/∂h_t, all later steps included. */
  readonly dtape: NetworkTape;
  /** ∂scalar/∂x_t with respect to each character's one-hot vector; shape (T, V). */
  readonly dinputs: Float64Array;
}

/**
 * Reads a text and goes all the way back, with the reference arithmetic in float64, so that a gradient may shrink by
 * 300 orders of magnitude before it is lost.
 *
 * @param model The model.
 * @param ids The text's symbols, at least one.
 * @param options The scalar, and the state to start from.
 * @throws {RangeError} If there is no symbol, or one is not in the vocabulary.
 *
 * @example
 * ```ts
 * import { backpropagate } from "./backpropagate.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "rnn", vocabularySize: 5, hiddenSize: 3, numLayers: 1 }, new Random(1));
 * const { dinputs } = backpropagate(model, [1, 2], { seed: (_logits, dlogits) => dlogits[4] = 1 });
 * assertEquals(dinputs.length, 2 * 5);
 * ```
 */
export function backpropagate(
  model: Model,
  ids: ArrayLike<number>,
  { state = zeroState(model.config), tape: read, seed }: BackpropagateOptions,
): Backpropagation {
  const { config, parameters: tensors } = model, V = config.vocabularySize, T = ids.length;
  if (T === 0) {
    throw new RangeError(
      "Cannot backpropagate as the text must have at least one character: current value is empty",
    );
  }
  for (let t = 0; t < T; t++) {
    if (!(Number.isInteger(ids[t]) && ids[t] >= 0 && ids[t] < V)) {
      throw new RangeError(`Cannot backpropagate as ids must be in 0 … ${V - 1}: current value is ${ids[t]}`);
    }
  }
  assertState(state, { config, batchSize: 1 });

  const sizes = { T, B: 1, Floats: Float64Array };
  const tape = read ?? new NetworkTape(config, sizes), dtape = new NetworkTape(config, sizes);
  const text = { tensors, inputs: ids, resets: new Uint8Array(T) };
  if (!read) networkForward(tape, { ...text, state });
  const last = (T - 1) * V;
  seed(tape.logits.subarray(last), dtape.logits.subarray(last));
  networkBackward(tape, { ...text, dtape });

  const dinputs = new Float64Array(T * V), dgates = dtape.layers[0].gates;
  const weight = tensors.view(`${config.cell}.weight_ih_l0`);
  linearBackward(dgates, { M: weight.length / V, weight, dx: dinputs });
  return { tape, dtape, dinputs };
}
