/**
 * Reads and writes one character at a time in plain TypeScript.
 *
 * @module
 */

import { assertBelow } from "../checks/assert_below.ts";
import { assertInterventions } from "../checks/assert_interventions.ts";
import { assertPrefill } from "../checks/assert_prefill.ts";
import { assertState } from "../checks/assert_state.ts";
import { assertSymbols } from "../checks/assert_symbols.ts";
import type { Intervention, Stepper, StepTrace } from "../backend.ts";
import type { LayerStep } from "../layer_tape.ts";
import type { Model } from "../model.ts";
import { copyState, type State, zeroState } from "../state.ts";
import { networkForward, NetworkTape } from "./network.ts";

/** One conversation: its memory, and the tape of its last step. */
interface Row {
  readonly state: State;
  readonly tape: NetworkTape;
  interventions: readonly Intervention[];
}

/** Reads one symbol from a state onto a tape of T = 1 and B = 1. */
export type StepForward = (tape: NetworkTape, inputs: StepInputs) => void;

/** What a {@linkcode StepForward} reads. */
export interface StepInputs {
  readonly id: number;
  readonly state: State;
  /** Called after layer l and before the layer above reads it. */
  readonly afterLayer: (l: number) => void;
}

const NO_RESET = new Uint8Array(1);

/** Steps with a model's weights as they are, read anew at each step. */
export function floatForward({ parameters: tensors }: Model): StepForward {
  return (tape, { id, state, afterLayer }) =>
    networkForward(tape, { tensors, inputs: [id], resets: NO_RESET, state, afterLayer });
}

/** The readable {@linkcode Stepper}: each step is a forward pass over T = 1 and B = 1. */
export class ReferenceStepper implements Stepper {
  readonly model: Model;
  readonly rows: number;
  readonly #rows: readonly Row[];
  readonly #forward: StepForward;

  /**
   * @param model Its sizes.
   * @param rows How many conversations fit side by side.
   * @param forward Does the arithmetic of the model.
   * @throws {RangeError} If `rows` is not a positive integer.
   */
  constructor(model: Model, rows: number, forward: StepForward) {
    if (!Number.isInteger(rows) || rows < 1) {
      throw new RangeError(
        `Cannot create a stepper as rows must be a positive integer: current value is ${rows}`,
      );
    }
    this.model = model;
    this.rows = rows;
    this.#forward = forward;
    this.#rows = Array.from({ length: rows }, () => ({
      state: zeroState(model.config),
      tape: new NetworkTape(model.config, { T: 1, B: 1, Floats: Float32Array }),
      interventions: [],
    }));
  }

  readState(row: number): State {
    return copyState(this.#row(row).state);
  }

  writeState(row: number, state: State = zeroState(this.model.config)): void {
    assertState(state, { config: this.model.config, batchSize: 1 });
    this.#row(row).state.h.set(state.h);
    this.#row(row).state.c.set(state.c);
  }

  step(ids: ArrayLike<number>): void {
    assertBelow(ids.length, { name: "the number of ids", limit: this.rows + 1 });
    assertSymbols(ids, this.model.config.vocabularySize);
    for (let r = 0; r < ids.length; r++) this.#advance(this.#rows[r], ids[r]);
  }

  prefill(row: number, ids: ArrayLike<number>): void {
    this.prefillRows([row], [ids]);
  }

  prefillRows(rows: ArrayLike<number>, texts: readonly ArrayLike<number>[]): void {
    assertPrefill(rows, texts, this);
    texts.forEach((ids, i) => {
      for (let t = 0; t < ids.length; t++) this.#advance(this.#rows[rows[i]], ids[t]);
    });
  }

  logits(row: number): Float32Array {
    return this.#row(row).tape.logits as Float32Array;
  }

  gates(row: number, layer: number): StepTrace {
    const { tape } = this.#row(row), { cell, hiddenSize: H } = this.model.config;
    assertBelow(layer, { name: "layer", limit: tape.layers.length });
    const { gates, ...memory } = tape.layers[layer];
    const gate = (k: number) => Float32Array.from(gates.subarray(k * H, (k + 1) * H));
    const isLstm = cell === "lstm", none = new Float32Array(0);
    return {
      input: isLstm ? gate(0) : none,
      forget: isLstm ? gate(1) : none,
      candidate: isLstm ? gate(2) : gate(0),
      output: isLstm ? gate(3) : none,
      cell: Float32Array.from(memory.cell),
      hidden: Float32Array.from(memory.hidden),
    };
  }

  intervene(row: number, interventions: readonly Intervention[]): void {
    assertInterventions(interventions, this.model.config);
    this.#row(row).interventions = [...interventions];
  }

  close(): void {
    // Its memory is garbage-collected.
  }

  #row(row: number): Row {
    assertBelow(row, { name: "row", limit: this.rows });
    return this.#rows[row];
  }

  /** Feeds one symbol to one row. */
  #advance({ state, tape, interventions }: Row, id: number): void {
    const { hiddenSize: H } = this.model.config;
    const afterLayer = (l: number) =>
      interventions.forEach((one) => one.layer === l && apply(one, tape.layers[l].steps[0]));
    this.#forward(tape, { id, state, afterLayer });
    tape.layers.forEach(({ hidden, cell }, l) => {
      state.h.set(hidden, l * H);
      state.c.set(cell, l * cell.length);
    });
  }
}

/** Changes one unit of a layer's memory; several changes of one unit apply one after another. */
function apply(
  { unit: u, target, action, value = 0 }: Intervention,
  { gates, cell, hidden }: LayerStep,
): void {
  const memory = target === "cell" ? cell : hidden;
  memory[u] = action === "pin" ? value : -memory[u];
  if (target === "cell") hidden[u] = gates[3 * hidden.length + u] * Math.tanh(cell[u]);
}
