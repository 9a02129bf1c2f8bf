/**
 * One LSTM layer (Hochreiter and Schmidhuber, 1997; with forget gates, Gers et al., 2000), as the lesson has it:
 *
 * ```text
 * i_t = σ(W_i·[h_{t−1}, x_t] + b_i)        input gate: how much is written
 * f_t = σ(W_f·[h_{t−1}, x_t] + b_f)        forget gate: how much is kept
 * g_t = tanh(W_C·[h_{t−1}, x_t] + b_C)     candidate C̃_t: what could be written
 * o_t = σ(W_o·[h_{t−1}, x_t] + b_o)        output gate: how much is shown
 * c_t = f_t ∗ c_{t−1} + i_t ∗ g_t          cell state, the conveyor belt: long-term memory
 * h_t = o_t ∗ tanh(c_t)                    hidden state: short-term memory
 * ```
 *
 * The four matrices are stacked in the order i, f, g, o, and each is stored as the part that multiplies x and the
 * part that multiplies h: W·[h, x] = W_h·h + W_x·x.
 *
 * @module
 */

import { carryBackward, carryForward } from "./carry.ts";
import type { Floats } from "./floats.ts";
import type { LayerStep, LayerTape } from "./layer_tape.ts";
import { linearBackward, linearForward } from "./linear.ts";

/** What {@linkcode lstmForward} reads. */
export interface LstmInputs {
  /** W_h of all four gates; shape (4H, H). */
  readonly weight: Floats;
  /** b_h of all four gates; shape (4H). */
  readonly bias: Floats;
  /** 1 where h and c are zero before the step; shape (T, B). */
  readonly resets: Uint8Array;
  /** h before the first step; shape (B, H). */
  readonly hidden: Floats;
  /** c before the first step; shape (B, H). */
  readonly cell: Floats;
}

/** What {@linkcode lstmBackward} reads and, under the names in d, adds to. */
export interface LstmGradients {
  /** The gradients' tape: see {@linkcode lstmBackward}. */
  readonly dtape: LayerTape;
  /** W_h; shape (4H, H). */
  readonly weight: Floats;
  /** 1 where h and c were zero before the step; shape (T, B). */
  readonly resets: Uint8Array;
  /** Shape (4H, H). */
  readonly dweight?: Floats | undefined;
  /** Shape (4H). */
  readonly dbias?: Floats | undefined;
}

/** The logistic function σ(x) = 1 / (1 + e^−x): squeezes any number into 0 … 1, a gate's opening. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/**
 * Reads T inputs one after another and writes every gate, c and h on the tape.
 *
 * @param tape Its `gates` hold W_x·x_t + b_x on the way in, shape (T, B, 4H).
 * @param inputs Recurrent weights, and the state to start from.
 *
 * @example One unit that keeps what it has: the forget gate is open, the input gate shut
 * ```ts
 * import { lstmForward } from "./lstm.ts";
 * import { LayerTape } from "./layer_tape.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const tape = new LayerTape({ cell: "lstm", T: 1, B: 1, H: 1 }, Float64Array);
 * tape.gates.set([-99, 99, 0, 99]); // i, f, g, o before σ and tanh
 * lstmForward(tape, {
 *   weight: new Float64Array(4),
 *   bias: new Float64Array(4),
 *   resets: new Uint8Array(1),
 *   hidden: new Float64Array(1),
 *   cell: new Float64Array([0.7]),
 * });
 * assertAlmostEquals(tape.cell[0], 0.7);
 * assertAlmostEquals(tape.hidden[0], Math.tanh(0.7));
 * ```
 */
export function lstmForward(tape: LayerTape, { weight, bias, resets, hidden, cell }: LstmInputs): void {
  const B = resets.length / tape.steps.length;
  let before: Pick<LayerStep, "hidden" | "cell"> = { hidden, cell };
  tape.steps.forEach((step, t) => {
    const resetsNow = resets.subarray(t * B, (t + 1) * B);
    carryForward(step.previousHidden, { from: before.hidden, resets: resetsNow });
    carryForward(step.previousCell, { from: before.cell, resets: resetsNow });
    linearForward(step.gates, { x: step.previousHidden, weight, bias });
    openGates(step, weight.length / bias.length);
    before = step;
  });
}

/** From the gates' inputs to the gates, c and h, for every row and unit of one step. */
function openGates({ gates, previousCell, cell, hidden }: LayerStep, H: number): void {
  for (let r = 0; r < hidden.length; r++) {
    const u = r % H, G = 4 * (r - u); // unit u of its row; the row's first gate
    const i = sigmoid(gates[G + u]);
    const f = sigmoid(gates[G + H + u]);
    const g = Math.tanh(gates[G + 2 * H + u]);
    const o = sigmoid(gates[G + 3 * H + u]);
    const c = f * previousCell[r] + i * g;
    gates[G + u] = i;
    gates[G + H + u] = f;
    gates[G + 2 * H + u] = g;
    gates[G + 3 * H + u] = o;
    cell[r] = c;
    hidden[r] = o * Math.tanh(c);
  }
}

/**
 * The backward pass through time, from the last step to the first.
 *
 * @param tape What {@linkcode lstmForward} wrote.
 * @param gradients The gradients' tape and the parameters. On the way in `dtape.hidden` and `dtape.cell` hold the
 * gradient of what was read from each h_t and c_t outside this layer, and all else is zero; on the way out they hold
 * the whole gradient, later steps included, `dtape.gates` that of the gates' inputs, and
 * `dtape.steps[0].previousHidden` and `.previousCell` that of the state the first step received.
 *
 * @example The belt carries the gradient back through an open forget gate
 * ```ts
 * import { lstmBackward, lstmForward } from "./lstm.ts";
 * import { LayerTape } from "./layer_tape.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const size = { cell: "lstm", T: 1, B: 1, H: 1 } as const;
 * const tape = new LayerTape(size, Float64Array), dtape = new LayerTape(size, Float64Array);
 * const zero = new Float64Array(1), weight = new Float64Array(4), bias = new Float64Array([-99, 99, 0, 99]);
 * const resets = new Uint8Array(1);
 * lstmForward(tape, { weight, bias, resets, hidden: zero, cell: zero });
 * dtape.cell[0] = 1;
 * lstmBackward(tape, { dtape, weight, resets });
 * assertAlmostEquals(dtape.steps[0].previousCell[0], 1);
 * ```
 */
export function lstmBackward(
  tape: LayerTape,
  { dtape, weight, resets, dweight, dbias }: LstmGradients,
): void {
  const T = tape.steps.length, B = resets.length / T, H = tape.steps[0].hidden.length / B;
  for (let t = T - 1; t >= 0; t--) {
    const step = tape.steps[t], dstep = dtape.steps[t];
    if (t < T - 1) {
      const later = dtape.steps[t + 1], resetsLater = resets.subarray((t + 1) * B, (t + 2) * B);
      carryBackward(later.previousHidden, { dfrom: dstep.hidden, resets: resetsLater });
      carryBackward(later.previousCell, { dfrom: dstep.cell, resets: resetsLater });
    }
    openGatesBackward(step, dstep, H);
    linearBackward(dstep.gates, {
      M: 4 * H,
      x: step.previousHidden,
      weight,
      dx: dstep.previousHidden,
      dweight,
      dbias,
    });
  }
}

/** From the gradients of h and c to those of the gates' inputs and of c_{t−1}. */
function openGatesBackward({ gates, previousCell, cell, hidden }: LayerStep, d: LayerStep, H: number): void {
  for (let r = 0; r < hidden.length; r++) {
    const u = r % H, G = 4 * (r - u);
    const i = gates[G + u], f = gates[G + H + u], g = gates[G + 2 * H + u], o = gates[G + 3 * H + u];
    const tanhC = Math.tanh(cell[r]);
    const dh = d.hidden[r];
    const dc = d.cell[r] + dh * o * (1 - tanhC * tanhC);
    d.cell[r] = dc;
    d.previousCell[r] = dc * f;
    d.gates[G + u] = dc * g * i * (1 - i);
    d.gates[G + H + u] = dc * previousCell[r] * f * (1 - f);
    d.gates[G + 2 * H + u] = dc * i * (1 - g * g);
    d.gates[G + 3 * H + u] = dh * tanhC * o * (1 - o);
  }
}
