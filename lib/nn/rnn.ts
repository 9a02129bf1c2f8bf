/**
 * One layer of the simple RNN (Elman, 1990) that the lesson compares the LSTM with:
 *
 * ```text
 * h_t = tanh(W·[h_{t−1}, x_t] + b)
 * ```
 *
 * It has no belt: everything it remembers goes through W and tanh at every step, and so does the gradient on its way
 * back. That is why the gradient vanishes or explodes.
 *
 * @module
 */

import { carryBackward, carryForward } from "./carry.ts";
import type { Floats } from "./floats.ts";
import type { LayerStep, LayerTape } from "./layer_tape.ts";
import { linearBackward, linearForward } from "./linear.ts";

/** What {@linkcode rnnForward} reads. */
export interface RnnInputs {
  /** W_h; shape (H, H). */
  readonly weight: Floats;
  /** b_h; shape (H). */
  readonly bias: Floats;
  /** 1 where h is zero before the step; shape (T, B). */
  readonly resets: Uint8Array;
  /** h before the first step; shape (B, H). */
  readonly hidden: Floats;
}

/** What {@linkcode rnnBackward} reads and, under the names in d, adds to. */
export interface RnnGradients {
  /** The gradients' tape: see {@linkcode rnnBackward}. */
  readonly dtape: LayerTape;
  /** W_h; shape (H, H). */
  readonly weight: Floats;
  /** 1 where h was zero before the step; shape (T, B). */
  readonly resets: Uint8Array;
  /** Shape (H, H). */
  readonly dweight?: Floats | undefined;
  /** Shape (H). */
  readonly dbias?: Floats | undefined;
}

/**
 * Reads T inputs one after another and writes every h on the tape.
 *
 * @param tape Its `gates` hold W_x·x_t + b_x on the way in, shape (T, B, H), and h_t on the way out.
 * @param inputs Recurrent weights, and the state to start from.
 *
 * @example
 * ```ts
 * import { rnnForward } from "./rnn.ts";
 * import { LayerTape } from "./layer_tape.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const tape = new LayerTape({ cell: "rnn", T: 1, B: 1, H: 1 }, Float64Array);
 * rnnForward(tape, {
 *   weight: new Float64Array([0.5]),
 *   bias: new Float64Array([0.1]),
 *   resets: new Uint8Array(1),
 *   hidden: new Float64Array([0.6]),
 * });
 * assertAlmostEquals(tape.hidden[0], Math.tanh(0.4));
 * ```
 */
export function rnnForward(tape: LayerTape, { weight, bias, resets, hidden }: RnnInputs): void {
  const B = resets.length / tape.steps.length;
  let before: Pick<LayerStep, "hidden"> = { hidden };
  tape.steps.forEach((step, t) => {
    carryForward(step.previousHidden, { from: before.hidden, resets: resets.subarray(t * B, (t + 1) * B) });
    linearForward(step.gates, { x: step.previousHidden, weight, bias });
    for (let r = 0; r < step.hidden.length; r++) {
      step.gates[r] = step.hidden[r] = Math.tanh(step.gates[r]);
    }
    before = step;
  });
}

/**
 * The backward pass through time, from the last step to the first.
 *
 * @param tape What {@linkcode rnnForward} wrote.
 * @param gradients The gradients' tape and the parameters. On the way in `dtape.hidden` holds the gradient of what
 * was read from each h_t outside this layer, and all else is zero; on the way out it holds the whole gradient, later
 * steps included, `dtape.gates` that of tanh's inputs, and `dtape.steps[0].previousHidden` that of the state the
 * first step received.
 *
 * @example
 * ```ts
 * import { rnnBackward, rnnForward } from "./rnn.ts";
 * import { LayerTape } from "./layer_tape.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const size = { cell: "rnn", T: 1, B: 1, H: 1 } as const;
 * const tape = new LayerTape(size, Float64Array), dtape = new LayerTape(size, Float64Array);
 * const weight = new Float64Array([0.5]), bias = new Float64Array(1), resets = new Uint8Array(1);
 * rnnForward(tape, { weight, bias, resets, hidden: new Float64Array([0.6]) });
 * dtape.hidden[0] = 1;
 * rnnBackward(tape, { dtape, weight, resets });
 * assertAlmostEquals(dtape.steps[0].previousHidden[0], 0.5 * (1 - Math.tanh(0.3) ** 2));
 * ```
 */
export function rnnBackward(tape: LayerTape, { dtape, weight, resets, dweight, dbias }: RnnGradients): void {
  const T = tape.steps.length, B = resets.length / T, H = tape.steps[0].hidden.length / B;
  for (let t = T - 1; t >= 0; t--) {
    const step = tape.steps[t], dstep = dtape.steps[t];
    if (t < T - 1) {
      carryBackward(dtape.steps[t + 1].previousHidden, {
        dfrom: dstep.hidden,
        resets: resets.subarray((t + 1) * B, (t + 2) * B),
      });
    }
    for (let r = 0; r < step.hidden.length; r++) {
      dstep.gates[r] = dstep.hidden[r] * (1 - step.hidden[r] ** 2);
    }
    linearBackward(dstep.gates, {
      M: H,
      x: step.previousHidden,
      weight,
      dx: dstep.previousHidden,
      dweight,
      dbias,
    });
  }
}
