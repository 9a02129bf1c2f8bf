/**
 * What each unit contributes: what the model loses without it.
 *
 * @module
 */

import type { Intervention, Stepper } from "../../nn/backend.ts";
import type { State } from "../../nn/state.ts";
import type { PerUnit } from "../trace/unit_statistics.ts";
import { zeroUnits } from "./interventions.ts";
import { NamedArray } from "../trace/named_array.ts";
import type { UnitIndex } from "../trace/rank_units.ts";
import { surprise } from "../probes/surprise.ts";

/** Options of {@linkcode ablate}. */
export interface AblateOptions {
  /** Which units to try, one at a time; all of them by default. */
  readonly units?: readonly UnitIndex[];
  /** What to do to a unit; by default, zero it. */
  readonly interventions?: (unit: UnitIndex) => readonly Intervention[];
  /** The weight of each symbol's surprise, e.g. 1 for the answer's characters only; length T, default 1. */
  readonly weights?: ArrayLike<number> | undefined;
  /** The memory before the first symbol; empty by default. */
  readonly state?: State | undefined;
}

/** The result of {@linkcode ablate}. */
export interface Ablation {
  /** The loss without interventions, in nats per character. */
  readonly loss: number;
  /** How much it grows with each unit's intervention, in nats per character; NaN for units not tried. */
  readonly change: PerUnit;
}

/**
 * Reads a text once unchanged and once for every unit with that unit zeroed, as many at a time as the stepper has
 * rows, and compares the mean surprise at the second and later symbols.
 *
 * @param stepper Its rows' states and interventions are overwritten, and empty afterwards.
 * @param ids The text's symbols, at least two.
 * @param options Which units, and what to do to them.
 * @throws {RangeError} If the text is shorter than two symbols.
 *
 * @example
 * ```ts
 * import { ablate } from "./ablate.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { reference } from "../../nn/reference/backend.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 5, hiddenSize: 3, numLayers: 1 }, new Random(1));
 * model.parameters.view("lstm.weight_hh_l0").fill(0); // nothing reads unit 2 ...
 * for (let v = 0; v < 5; v++) model.parameters.view("decoder.weight")[v * 3 + 2] = 0; // ... nor outputs it
 * const { change } = ablate(reference.createStepper(model, 2), [1, 2, 3, 4]);
 * assertEquals(change.at({ layer: 0, unit: 2 }), 0);
 * ```
 */
export function ablate(stepper: Stepper, ids: ArrayLike<number>, options: AblateOptions = {}): Ablation {
  const { numLayers: L, hiddenSize: H, cell } = stepper.model.config;
  const target = cell === "lstm" ? "cell" : "hidden";
  const { units = everyUnit(L, H), interventions = (unit) => zeroUnits([unit], { target }), weights, state } =
    options;
  if (ids.length < 2) {
    throw new RangeError(
      `Cannot ablate as the text must have two symbols or more: current value is ${ids.length}`,
    );
  }
  const [loss] = readSideBySide(stepper, { ids, perRow: [[]], weights, state });
  const change = new Float64Array(L * H).fill(NaN);
  for (let first = 0; first < units.length; first += stepper.rows) {
    const group = units.slice(first, first + stepper.rows);
    const losses = readSideBySide(stepper, { ids, perRow: group.map(interventions), weights, state });
    group.forEach(({ layer, unit }, k) => change[layer * H + unit] = losses[k] - loss);
  }
  return { loss, change: new NamedArray({ layer: L, unit: H }, change) };
}

/** The weighted mean surprise of the same text in each row, one list of interventions per row. */
function readSideBySide(
  stepper: Stepper,
  { ids, perRow, weights, state }: Pick<AblateOptions, "weights" | "state"> & {
    readonly ids: ArrayLike<number>;
    readonly perRow: readonly (readonly Intervention[])[];
  },
): Float64Array {
  perRow.forEach((interventions, row) => {
    stepper.writeState(row, state);
    stepper.intervene(row, interventions);
  });
  const sums = new Float64Array(perRow.length);
  let total = 0;
  for (let t = 0; t + 1 < ids.length; t++) {
    stepper.step(perRow.map(() => ids[t]));
    const weight = weights?.[t + 1] ?? 1;
    total += weight;
    if (weight !== 0) {
      sums.forEach((_, row) => sums[row] += weight * surprise(stepper.logits(row), ids[t + 1]));
    }
  }
  perRow.forEach((_, row) => {
    stepper.intervene(row, []);
    stepper.writeState(row);
  });
  return sums.map((sum) => sum / total);
}

function everyUnit(L: number, H: number): UnitIndex[] {
  return Array.from({ length: L * H }, (_, k) => ({ layer: Math.floor(k / H), unit: k % H }));
}
