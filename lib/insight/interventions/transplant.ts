/**
 * Moves memory from one conversation to another.
 *
 * @module
 */

import { assertState } from "../../nn/checks/assert_state.ts";
import type { ModelConfig } from "../../nn/model.ts";
import { copyState, type State } from "../../nn/state.ts";
import type { UnitIndex } from "../trace/rank_units.ts";

/** What {@linkcode transplantState} copies. */
export interface TransplantOptions {
  /** Sizes of the model that both states belong to. */
  readonly config: ModelConfig;
  /** The units whose memory is copied; all by default. */
  readonly units?: readonly UnitIndex[];
  /** Which memory to copy; both by default. */
  readonly memory?: "both" | "cell" | "hidden";
}

/**
 * Puts some units' memory from a donor into a copy of a host. Rewinding or branching needs no transplant:
 * `stepper.readState()` and later `stepper.writeState()` restore a row exactly.
 *
 * @param host The state that receives; not changed. One row.
 * @param donor The state that gives; not changed. One row.
 * @param options What to copy.
 * @returns A new state, ready for `stepper.writeState()`.
 * @throws {TypeError} If a state does not have the model's shape.
 *
 * @example
 * ```ts
 * import { transplantState } from "./transplant.ts";
 * import { zeroState } from "../../nn/state.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const config = { cell: "lstm", vocabularySize: 5, hiddenSize: 3, numLayers: 1 } as const;
 * const host = zeroState(config), donor = zeroState(config);
 * donor.c.set([1, 2, 3]);
 * const { c } = transplantState(host, donor, { config, units: [{ layer: 0, unit: 1 }] });
 * assertEquals([...c], [0, 2, 0]);
 * ```
 */
export function transplantState(
  host: State,
  donor: State,
  { config, units, memory = "both" }: TransplantOptions,
): State {
  assertState(host, { config, batchSize: 1 });
  assertState(donor, { config, batchSize: 1 });
  const state = copyState(host);
  const places = units?.map(({ layer, unit }) => layer * config.hiddenSize + unit) ?? [...state.h.keys()];
  for (const place of places) {
    if (memory !== "cell") state.h[place] = donor.h[place];
    if (memory !== "hidden" && config.cell === "lstm") state.c[place] = donor.c[place];
  }
  return state;
}
