/**
 * The backward pass of one thread: the gradient from the losses down to all pre-activations of its rows.
 *
 * @module
 */

import { ROW_BYTES } from "./arena.ts";
import { eachReset, type Pass } from "./forward.ts";
import type { ThreadContext } from "./thread_context.ts";

/** Backpropagates through time; gates and probabilities are overwritten by their gradients. */
export function backward(context: ThreadContext, pass: Pass): void {
  if (context.rowCount === 0) return;
  const { kernels, space, rowCount, firstRow } = context;
  for (let t = 0; t < pass.steps; t++) {
    const row = (t * space.rows + firstRow) * 4;
    const probabilities = context.slot(space.logits, t, space.logitBytes);
    const { targets, scales, logitPanels, stride } = space;
    kernels.softmaxBackward(probabilities, targets + row, scales + row, logitPanels, rowCount, stride);
  }
  for (let l = space.layers.length - 1; l >= 0; l--) {
    fromAbove(context, l, pass);
    backwardLayer(context, l, pass);
  }
}

/** dh = the gradient that reaches layer `l` from the layer above or from the decoder, for all steps. */
function fromAbove(context: ThreadContext, l: number, { steps, masked }: Pass): void {
  const { kernels, space, rowCount } = context;
  const { layers, packed, hiddenPanels, stride } = space;
  const top = l === layers.length - 1;
  const matrix = top ? packed.decoder : packed.layers[l + 1].input;
  const [source, sourceBytes] = top
    ? [space.logits, space.logitBytes]
    : [layers[l + 1].gates, space.gateBytes];
  for (let t = 0; t < steps; t++) {
    const dh = context.slot(space.dh, t, space.hiddenBytes);
    context.product("zero", { a: context.slot(source, t, sourceBytes), b: matrix.backwardPanels, c: dh });
    if (masked) kernels.multiply(dh, dh, context.slot(layers[l].mask, 0, 0), hiddenPanels, rowCount, stride);
  }
}

/** Through one layer, from the last step to the first. */
function backwardLayer(context: ThreadContext, l: number, { steps }: Pass): void {
  const { kernels, space, rowCount } = context;
  const { stride, hiddenPanels, hiddenBytes, gateBytes } = space;
  const layer = space.layers[l];
  const { recurrent } = space.packed.layers[l];
  const dc = context.slot(space.dc, 0, 0);
  for (let row = 0; row < rowCount; row++) kernels.zeroRow(dc + row * ROW_BYTES, hiddenPanels, stride);
  for (let t = steps - 1; t >= 0; t--) {
    const gates = context.slot(layer.gates, t, gateBytes);
    const dh = context.slot(space.dh, t, hiddenBytes);
    if (layer.c) {
      const [c, tanhC] = [context.slot(layer.c, t, hiddenBytes), context.slot(layer.tanhC, t, hiddenBytes)];
      const penalties = space.penalties + (t * space.rows + context.firstRow) * 4;
      kernels.lstmBackward(gates, c, tanhC, dh, dc, penalties, hiddenPanels, rowCount, stride);
    } else {
      kernels.rnnBackward(gates, dh, hiddenPanels, rowCount, stride);
    }
    if (t > 0) {
      const c = context.slot(space.dh, t - 1, hiddenBytes);
      context.product("load", { a: gates, b: recurrent.backwardPanels, c });
    }
    eachReset(context, t, (row) => {
      // Nothing was read from the previous step, so its h must not count in the weights' gradient either.
      kernels.zeroRow(layer.h + t * hiddenBytes + row, hiddenPanels, stride);
      if (t > 0) kernels.zeroRow(space.dh + (t - 1) * hiddenBytes + row, hiddenPanels, stride);
      kernels.zeroRow(space.dc + row, hiddenPanels, stride);
    });
  }
}
