/**
 * The six equations of one unit at one step, with all the numbers filled in.
 *
 * @module
 */

import { sigmoid } from "../nn/lstm.ts";
import type { Model } from "../nn/model.ts";
import type { State } from "../nn/state.ts";

/** One of the four gates, the candidate among them. */
export type UnitGate = "input" | "forget" | "candidate" | "output";

/** The gates in the order of their rows in the matrices. */
export const UNIT_GATES: readonly UnitGate[] = ["input", "forget", "candidate", "output"];

/** How one gate of one unit gets its value: σ or tanh of `z` = W_x[id] + b_x + b_h + Σ W_h[k]·h_{t−1}[k]. */
export interface GateArithmetic {
  /** The weight of the character read: W·x picks it out, as x is 1 there and 0 elsewhere. */
  readonly fromCharacter: number;
  /** Both biases; their sum acts. */
  readonly biases: readonly [input: number, hidden: number];
  /** The weights of all units' short-term memory; length H. */
  readonly weights: Float32Array;
  /** The products W_h[k]·h_{t−1}[k]; length H. */
  readonly products: Float64Array;
  /** The sum of all of these, in float32. */
  readonly z: number;
  /** σ(z), or tanh(z) for the candidate. */
  readonly value: number;
}

/** What happens in one unit at one step. */
export interface UnitArithmetic extends Readonly<Record<UnitGate, GateArithmetic>> {
  /** h_{t−1} of all units: the short-term memory before; length H. */
  readonly hiddenBefore: Float32Array;
  /** c_{t−1}: what the belt brings. */
  readonly cellBefore: number;
  /** f·c_{t−1}: what is kept of it. */
  readonly kept: number;
  /** i·g: what is written. */
  readonly written: number;
  /** c_t = kept + written, in float32. */
  readonly cell: number;
  /** tanh(c_t). */
  readonly squashed: number;
  /** h_t = o·tanh(c_t), in float32. */
  readonly hidden: number;
}

/**
 * Shows one unit's arithmetic, in the order of the reference stepper and with its rounding: z, c and h are exactly its
 * numbers, and the gates round to those of its trace. The fast steppers agree to six decimals.
 *
 * @param model An LSTM; its first layer is shown.
 * @param before The memory before the step.
 * @param options.id The symbol to read.
 * @param options.unit Which unit, from 0.
 * @throws {TypeError} If the model is a simple RNN.
 * @throws {RangeError} If there is no such symbol or unit.
 *
 * @example
 * ```ts
 * import { unitArithmetic } from "./unit_arithmetic.ts";
 * import { createModel } from "../nn/model.ts";
 * import { Random } from "../nn/random.ts";
 * import { reference } from "../nn/reference/backend.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 5, hiddenSize: 4, numLayers: 1 }, new Random(1));
 * const stepper = reference.createStepper(model);
 * stepper.step([1]);
 * const before = stepper.readState(0);
 * stepper.step([3]);
 * const { cell, hidden, forget } = unitArithmetic(model, before, { id: 3, unit: 2 });
 * const after = stepper.gates(0, 0);
 * assertEquals([cell, hidden, Math.fround(forget.value)], [after.cell[2], after.hidden[2], after.forget[2]]);
 * ```
 */
export function unitArithmetic(
  model: Model,
  before: State,
  { id, unit }: { readonly id: number; readonly unit: number },
): UnitArithmetic {
  const { cell: kind, hiddenSize: H, vocabularySize: V } = model.config;
  if (kind !== "lstm") {
    throw new TypeError(`Cannot show a unit's gates as the model must be an LSTM: current value is ${kind}`);
  }
  assertBelow(id, { name: "id", limit: V });
  assertBelow(unit, { name: "unit", limit: H });
  const hiddenBefore = before.h.slice(0, H), cellBefore = before.c[unit];
  const [input, forget, candidate, output] = UNIT_GATES.map((name, g) =>
    gateArithmetic(model, hiddenBefore, { name, row: g * H + unit, id })
  );
  const kept = forget.value * cellBefore, written = input.value * candidate.value;
  const squashed = Math.tanh(kept + written);
  return {
    input,
    forget,
    candidate,
    output,
    hiddenBefore,
    cellBefore,
    kept,
    written,
    cell: Math.fround(kept + written),
    squashed,
    hidden: Math.fround(output.value * squashed),
  };
}

function gateArithmetic(
  { parameters, config: { hiddenSize: H, vocabularySize: V } }: Model,
  hidden: Float32Array,
  { name, row, id }: { readonly name: UnitGate; readonly row: number; readonly id: number },
): GateArithmetic {
  const fromCharacter = parameters.view("lstm.weight_ih_l0")[row * V + id];
  const biases = [parameters.view("lstm.bias_ih_l0")[row], parameters.view("lstm.bias_hh_l0")[row]] as const;
  const weights = parameters.view("lstm.weight_hh_l0").slice(row * H, (row + 1) * H);
  const products = Float64Array.from(weights, (weight, k) => weight * hidden[k]);
  const remembered = products.reduce((sum, product) => sum + product, biases[1]);
  const z = Math.fround(Math.fround(fromCharacter + biases[0]) + remembered);
  return {
    fromCharacter,
    biases,
    weights,
    products,
    z,
    value: name === "candidate" ? Math.tanh(z) : sigmoid(z),
  };
}

function assertBelow(
  value: number,
  { name, limit }: { readonly name: string; readonly limit: number },
): void {
  if (!(Number.isInteger(value) && value >= 0 && value < limit)) {
    throw new RangeError(
      `Cannot show the unit's arithmetic as ${name} must be in 0 … ${limit - 1}: current value is ${value}`,
    );
  }
}
