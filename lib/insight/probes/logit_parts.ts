/**
 * Why this letter: what each unit added to its logit, exactly.
 *
 * The decoder is a sum, z_k = Σ_u W_y[k, u] · h_u + b_k, and in an LSTM h = o ∗ tanh c. So each term is what one unit
 * says for (or against) one symbol, with nothing left over: no gradient, no approximation. This is the "direct logit
 * attribution" of Elhage et al. (2021), who sum over a transformer's residual stream.
 *
 * @module
 */

import type { Model } from "../../nn/model.ts";

/** Which logit {@linkcode logitParts} takes apart. */
export interface LogitPartsOptions {
  /** The symbol: the one chosen, or any other. */
  readonly symbol: number;
  /** If given, the parts are those of z[symbol] − z[against]: why one rather than the other. */
  readonly against?: number;
  /** The stepper's logits at this place, length V: then the rounding of their float32 arithmetic is reported too. */
  readonly logits?: ArrayLike<number>;
}

/** The result of {@linkcode logitParts}: parts, bias and rounding add up to the logit (or the difference of two). */
export interface LogitParts {
  /** What each unit of the top layer adds: W_y[symbol, u] · h_u; length H. */
  readonly parts: Float64Array;
  /** What is added regardless of the text: b[symbol]. */
  readonly bias: number;
  /**
   * The rounding of the stepper's own sum of H numbers in float32, kept apart so that no unit is blamed for it: up to
   * 1e-4 with the shipped model's 768 units. 0 if the stepper's logits were not given.
   */
  readonly rounding: number;
  /** The logit, or the difference: the stepper's own if given, else the sum in float64. */
  readonly logit: number;
}

/**
 * Takes a symbol's logit apart, unit by unit.
 *
 * As the sum is linear, the logit of a guided choice, z + γ·(z − z₀), has the parts of the hidden state
 * h + γ·(h − h₀), where h₀ belongs to the reply that has read none of the conversation.
 *
 * @param model The model.
 * @param hidden The top layer's h after the previous character, length H: from a trace
 * `trace.hidden.select({ time, layer: L − 1 }).data`, from a state (one row) its last H entries.
 * @param options Which symbol, and against which other.
 * @throws {TypeError} If there are not H hidden values, or not V logits.
 * @throws {RangeError} If a symbol is not in the vocabulary.
 *
 * @example
 * ```ts
 * import { logitParts } from "./logit_parts.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { reference } from "../../nn/reference/backend.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 5, hiddenSize: 4, numLayers: 2 }, new Random(1));
 * const stepper = reference.createStepper(model);
 * stepper.step([3]);
 * const { output, cell, hidden } = stepper.gates(0, 1);
 * const { parts, bias, rounding } = logitParts(model, hidden, { symbol: 2, logits: stepper.logits(0) });
 * const sum = parts.reduce((sum, part) => sum + part, bias);
 * assertAlmostEquals(sum + rounding, stepper.logits(0)[2], 1e-9);
 * assertAlmostEquals(rounding, 0, 1e-6); // only four numbers are added here
 * const weight = model.parameters.view("decoder.weight")[2 * 4 + 1];
 * assertAlmostEquals(parts[1], weight * output[1] * Math.tanh(cell[1]), 1e-6);
 * ```
 */
export function logitParts(
  model: Model,
  hidden: ArrayLike<number>,
  { symbol, against, logits }: LogitPartsOptions,
): LogitParts {
  const { hiddenSize: H, vocabularySize: V } = model.config;
  if (hidden.length !== H) {
    throw new TypeError(
      `Cannot take the logit apart as there must be ${H} hidden values: current value is ${hidden.length}`,
    );
  }
  if (logits && logits.length !== V) {
    throw new TypeError(
      `Cannot take the logit apart as there must be ${V} logits: current value is ${logits.length}`,
    );
  }
  const weight = model.parameters.view("decoder.weight"), biases = model.parameters.view("decoder.bias");
  const parts = new Float64Array(H);
  let bias = 0;
  const add = (id: number, sign: 1 | -1) => {
    if (!(Number.isInteger(id) && id >= 0 && id < V)) {
      throw new RangeError(
        `Cannot take the logit apart as a symbol must be in 0 … ${V - 1}: current value is ${id}`,
      );
    }
    for (let u = 0; u < H; u++) parts[u] += sign * weight[id * H + u] * hidden[u];
    bias += sign * biases[id];
  };
  add(symbol, 1);
  if (against !== undefined) add(against, -1);
  const sum = parts.reduce((sum, part) => sum + part, bias);
  const logit = logits ? logits[symbol] - (against === undefined ? 0 : logits[against]) : sum;
  return { parts, bias, rounding: logit - sum, logit };
}
