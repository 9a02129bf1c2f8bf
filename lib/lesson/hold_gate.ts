/**
 * Holds a gate: what the belt does when one stays open or shut.
 *
 * @module
 */

import type { UnitIndex } from "../insight/trace/rank_units.ts";
import type { Model } from "../nn/model.ts";
import { Parameters } from "../nn/parameters.ts";
import { UNIT_GATES, type UnitGate } from "./unit_arithmetic.ts";

/** Beyond this, e^z is infinite or 0: a gate is fully open or shut. */
const FAR = 1000;

/** Which gate to hold, and where. */
export interface HoldOptions {
  /** Which gate. */
  readonly gate: UnitGate;
  /** Where: 0 … 1, for the candidate −1 … 1. */
  readonly value: number;
}

/**
 * Makes a model in which some units' gates do not move, whatever it reads: their weights are 0, and their bias sets
 * the value. States fit both models, so either can take over a memory at any moment.
 *
 * @param model An LSTM; left unchanged.
 * @param units Whose gates.
 * @param options Which gate, and where to hold it.
 * @returns A copy.
 * @throws {TypeError} If the model is a simple RNN.
 * @throws {RangeError} If the gate cannot have that value.
 *
 * @example With its forget gate at 0, a unit holds only what it has just written
 * ```ts
 * import { holdGate } from "./hold_gate.ts";
 * import { trace } from "../insight/trace/trace.ts";
 * import { createModel } from "../nn/model.ts";
 * import { Random } from "../nn/random.ts";
 * import { reference } from "../nn/reference/backend.ts";
 * import { assertAlmostEquals, assertEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 5, hiddenSize: 4, numLayers: 1 }, new Random(1));
 * const held = holdGate(model, [{ layer: 0, unit: 2 }], { gate: "forget", value: 0 });
 * const { forget, input, candidate, cell } = trace(reference.createStepper(held), [1, 2, 3]);
 * const now = { time: 2, layer: 0, unit: 2 };
 * assertEquals(forget.at(now), 0);
 * assertAlmostEquals(cell.at(now), input.at(now) * candidate.at(now), 1e-7);
 * ```
 */
export function holdGate(
  { config, parameters }: Model,
  units: readonly UnitIndex[],
  { gate, value }: HoldOptions,
): Model {
  const { cell, hiddenSize: H } = config, least = gate === "candidate" ? -1 : 0;
  if (cell !== "lstm") {
    throw new TypeError(`Cannot hold a gate as the model must be an LSTM: current value is ${cell}`);
  }
  if (!(value >= least && value <= 1)) {
    throw new RangeError(
      `Cannot hold the ${gate} gate as its value must be in ${least} … 1: current value is ${value}`,
    );
  }
  const held = new Parameters(config, parameters.data.slice());
  const z = gate === "candidate" ? Math.atanh(value) : Math.log(value / (1 - value));
  for (const { layer, unit } of units) {
    const row = UNIT_GATES.indexOf(gate) * H + unit;
    for (const name of ["weight_ih", "weight_hh", "bias_ih", "bias_hh"]) {
      const tensor = held.view(`lstm.${name}_l${layer}`), width = tensor.length / (4 * H);
      tensor.fill(0, row * width, (row + 1) * width);
    }
    held.view(`lstm.bias_ih_l${layer}`)[row] = Math.min(FAR, Math.max(-FAR, z));
  }
  return { config, parameters: held };
}
