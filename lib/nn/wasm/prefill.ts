/**
 * Feeds whole texts to rows, layer by layer: a layer's input from below is one matrix product for all symbols, and only
 * one recurrent matrix at a time is read repeatedly, so that it stays in the cache.
 *
 * @module
 */

import { ROW_BYTES } from "./arena.ts";
import type { StepperArithmetic } from "./arithmetic.ts";
import type { LayerRow, StepperSpace } from "./stepper_space.ts";

/** What {@linkcode prefillChunk} reads. */
export interface PrefillOptions {
  /** Which conversations. */
  readonly rows: readonly number[];
  /** How many symbols of each: those of all rows at `space.ids`, then the next of all rows, and so on. */
  readonly steps: number;
  /** Called after each symbol in each layer, with the place of the row among `rows`. */
  readonly afterStep: (l: number, r: number, place: LayerRow) => void;
}

/** Reads up to `PREFILL_STEPS` symbols in all from the rows' states and writes their new states. */
export function prefillChunk(
  arithmetic: StepperArithmetic,
  space: StepperSpace,
  options: PrefillOptions,
): void {
  for (let l = 0; l < space.layers.length; l++) {
    readFromBelow(arithmetic, space, { ...options, l });
    readSymbols(arithmetic, space, { ...options, l });
  }
}

/** The part of the gates that comes from below, for all symbols at once. */
function readFromBelow(
  arithmetic: StepperArithmetic,
  space: StepperSpace,
  { l, rows, steps }: PrefillOptions & { readonly l: number },
): void {
  const { prefillStride: stride, prefillGates: y, gatePanels, ids } = space;
  const { kernels, table } = arithmetic, count = steps * rows.length;
  if (l === 0) {
    kernels.gather(y, table.address, ids, gatePanels, count, stride, table.panelBytes);
  } else {
    const x = space.prefillHidden[(l - 1) % 2] + rows.length * ROW_BYTES;
    arithmetic.fromBelow(l, { x, y, count, stride });
  }
}

/** One symbol of each row after another through the recurrence. */
function readSymbols(
  arithmetic: StepperArithmetic,
  space: StepperSpace,
  { l, rows, steps, afterStep }: PrefillOptions & { readonly l: number },
): void {
  const { prefillStride: stride, prefillCell: c, prefillTanhC: tanhC, hiddenPanels } = space;
  const { kernels: { copyRows, lstmForward, rnnForward } } = arithmetic;
  const layer = space.layers[l], hidden = space.prefillHidden[l % 2], count = rows.length;
  rows.forEach((row, r) => {
    const [from, to] = [row * ROW_BYTES, r * ROW_BYTES];
    copyRows(hidden + to, stride, layer.h + from, space.stride, hiddenPanels, 4);
    if (layer.c) copyRows(c + to, stride, layer.c + from, space.stride, hiddenPanels, 4);
  });
  for (let t = 0; t < steps; t++) {
    const before = t * count * ROW_BYTES, after = before + count * ROW_BYTES;
    const gates = space.prefillGates + before, h = hidden + after;
    arithmetic.recur(l, { x: hidden + before, y: gates, count, stride });
    if (layer.c) lstmForward(gates, c, c, tanhC, h, hiddenPanels, count, stride);
    else rnnForward(gates, h, hiddenPanels, count, stride);
    for (let r = 0; r < count; r++) {
      const at = r * ROW_BYTES;
      afterStep(l, r, { gates: gates + at, c: c + at, h: h + at, stride });
    }
  }
  const last = hidden + steps * count * ROW_BYTES;
  rows.forEach((row, r) => {
    const [from, to] = [r * ROW_BYTES, row * ROW_BYTES];
    copyRows(layer.h + to, space.stride, last + from, stride, hiddenPanels, 4);
    if (layer.c) copyRows(layer.c + to, space.stride, c + from, stride, hiddenPanels, 4);
  });
}
