/**
 * Reading that lets others have their turn.
 *
 * @module
 */

import type { State, Stepper } from "../../../lib/mod.ts";
import type { Intervention } from "../../../lib/nn/mod.ts";

/** Symbols read at a time: some 40 milliseconds. */
export const LOT = 128;

/** Something else was asked in place of this question. */
export class Outdated extends Error {
  override readonly name = "Outdated";
}

/** Lets other questions be answered. */
export type Breathe = () => Promise<void>;

/**
 * Reads symbols in lots with row 0; between two lots, others may use it.
 *
 * @param options.state The memory before.
 * @param options.interventions What is done to it meanwhile.
 * @param options.breathe Called before each lot.
 * @returns The memory after; the stepper is in it.
 */
export async function readInLots(stepper: Stepper, ids: Uint16Array, options: {
  readonly state: State | undefined;
  readonly interventions?: readonly Intervention[];
  readonly breathe: Breathe;
}): Promise<State | undefined> {
  const { interventions = [], breathe } = options;
  let { state } = options;
  for (let at = 0; at < ids.length; at += LOT) {
    await breathe();
    stepper.intervene(0, interventions);
    stepper.writeState(0, state);
    stepper.prefill(0, ids.subarray(at, at + LOT));
    state = stepper.readState(0);
  }
  return state;
}
