/**
 * What one recurrent layer records while reading a text, for the backward pass.
 *
 * @module
 */

import type { CellKind } from "./model.ts";
import type { Floats, FloatsConstructor } from "./floats.ts";
import { gateCount } from "./parameters.ts";

/** The layer at one time step: views into the {@linkcode LayerTape}. G is 4 for an LSTM, 1 for a simple RNN. */
export interface LayerStep {
  /** Gate activations i, f, g, o (a simple RNN's candidate); shape (B, G·H). */
  readonly gates: Floats;
  /** h_{t−1} as this step sees it, zero after a reset; shape (B, H). */
  readonly previousHidden: Floats;
  /** c_{t−1} as this step sees it; shape (B, H), empty for a simple RNN. */
  readonly previousCell: Floats;
  /** Cell state c_t; shape (B, H), empty for a simple RNN. */
  readonly cell: Floats;
  /** Hidden state h_t; shape (B, H). */
  readonly hidden: Floats;
}

/** Sizes of a {@linkcode LayerTape}. */
export interface LayerTapeOptions {
  /** What the layer is made of. */
  readonly cell: CellKind;
  /** T: time steps. */
  readonly T: number;
  /** B: rows side by side. */
  readonly B: number;
  /** H: units. */
  readonly H: number;
}

/**
 * T steps of one layer. Gradients have the same layout: the gradient of `tape.hidden` is the `hidden` of a second
 * tape, named `dtape`, where `gates` holds the gradient of the gates' inputs (before σ and tanh).
 *
 * @example
 * ```ts
 * import { LayerTape } from "./layer_tape.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const tape = new LayerTape({ cell: "lstm", T: 5, B: 2, H: 3 }, Float32Array);
 * tape.steps[4].hidden.fill(1);
 * assertEquals(tape.hidden.slice(-7).join(), "0,1,1,1,1,1,1");
 * ```
 */
export class LayerTape {
  /** Shape (T, B, G·H); holds W_x·x + b_x on the way in, the gate activations after the forward pass. */
  readonly gates: Floats;
  /** Shape (T, B, H). */
  readonly hidden: Floats;
  /** Shape (T, B, H), empty for a simple RNN. */
  readonly cell: Floats;
  /** The time steps; length T. */
  readonly steps: readonly LayerStep[];

  /**
   * Allocates memory for a text.
   *
   * @param options Sizes.
   * @param Floats `Float32Array` or `Float64Array`.
   */
  constructor({ cell, T, B, H }: LayerTapeOptions, Floats: FloatsConstructor) {
    const G = gateCount({ cell }), C = cell === "lstm" ? H : 0;
    this.gates = new Floats(T * B * G * H);
    this.hidden = new Floats(T * B * H);
    this.cell = new Floats(T * B * C);
    const previousHidden = new Floats(T * B * H), previousCell = new Floats(T * B * C);
    const at = (buffer: Floats, t: number, size: number) => buffer.subarray(t * size, (t + 1) * size);
    this.steps = Array.from({ length: T }, (_, t) => ({
      gates: at(this.gates, t, B * G * H),
      previousHidden: at(previousHidden, t, B * H),
      previousCell: at(previousCell, t, B * C),
      cell: at(this.cell, t, B * C),
      hidden: at(this.hidden, t, B * H),
    }));
  }
}
