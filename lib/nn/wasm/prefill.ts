/**
 * Feeds a whole text to one row, layer by layer: a layer's input from below is one matrix product for all symbols,
 * and only one recurrent matrix at a time is read repeatedly, so that it stays in the cache.
 *
 * @module
 */

import { ROW_BYTES } from "./arena.ts";
import type { Kernels } from "./kernels/kernels.ts";
import type { LayerRow, StepperSpace } from "./stepper_space.ts";

/** What {@linkcode prefillChunk} reads. */
export interface PrefillOptions {
  /** Which conversation. */
  readonly row: number;
  /** How many of the symbols at `space.ids`. */
  readonly count: number;
  /** Called after each symbol in each layer. */
  readonly afterStep: (l: number, place: LayerRow) => void;
}

/** Reads up to `PREFILL_STEPS` symbols from a row's state and writes its new state. */
export function prefillChunk(kernels: Kernels, space: StepperSpace, options: PrefillOptions): void {
  for (let l = 0; l < space.layers.length; l++) {
    fromBelow(kernels, space, { l, count: options.count });
    readSymbols(kernels, space, { ...options, l });
  }
}

/** The part of the gates that comes from below, for all symbols at once. */
function fromBelow(
  kernels: Kernels,
  space: StepperSpace,
  { l, count }: { readonly l: number; readonly count: number },
): void {
  const { prefillStride: stride, prefillGates, gatePanels, hiddenPanels } = space;
  const { input, bias } = space.packed.layers[l];
  if (l === 0) {
    kernels.gather(prefillGates, input.forward, space.ids, gatePanels, count, stride, input.forwardBytes);
    return;
  }
  const below = space.prefillHidden[(l - 1) % 2] + ROW_BYTES;
  const tiles = Math.ceil(count / kernels.tileRows);
  const { forward, forwardBytes } = input;
  kernels.product.bias(
    below,
    forward,
    prefillGates,
    tiles,
    gatePanels,
    hiddenPanels,
    stride,
    forwardBytes,
    bias,
  );
}

/** One symbol after another through the recurrence. */
function readSymbols(
  kernels: Kernels,
  space: StepperSpace,
  options: PrefillOptions & { readonly l: number },
): void {
  const { l, row, count, afterStep } = options;
  const { prefillStride: stride, prefillGates, prefillCell: c, hiddenPanels, gatePanels } = space;
  const { forward, forwardBytes } = space.packed.layers[l].recurrent;
  const layer = space.layers[l];
  const hidden = space.prefillHidden[l % 2];
  const tanhC = c + ROW_BYTES;
  const state = row * ROW_BYTES;
  kernels.copyRows(hidden, stride, layer.h + state, space.stride, hiddenPanels, 4);
  if (layer.c) kernels.copyRows(c, stride, layer.c + state, space.stride, hiddenPanels, 4);
  for (let t = 0; t < count; t++) {
    const gates = prefillGates + t * ROW_BYTES;
    const h = hidden + (t + 1) * ROW_BYTES;
    kernels.vectorProduct(
      hidden + t * ROW_BYTES,
      forward,
      gates,
      gatePanels,
      hiddenPanels,
      stride,
      forwardBytes,
    );
    if (layer.c) kernels.lstmForward(gates, c, c, tanhC, h, hiddenPanels, 1, stride);
    else kernels.rnnForward(gates, h, hiddenPanels, 1, stride);
    afterStep(l, { gates, c, h, stride });
  }
  kernels.copyRows(layer.h + state, space.stride, hidden + count * ROW_BYTES, stride, hiddenPanels, 4);
  if (layer.c) kernels.copyRows(layer.c + state, space.stride, c, stride, hiddenPanels, 4);
}
