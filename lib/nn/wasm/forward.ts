/**
 * The forward pass of one thread: its rows through all layers and all time steps.
 *
 * @module
 */

import { ROW_BYTES } from "./arena.ts";
import type { ThreadContext } from "./thread_context.ts";

/** What kind of pass it is. */
export interface Pass {
  /** T of this batch. */
  readonly steps: number;
  /** Whether dropout masks apply. */
  readonly masked: boolean;
  /** Whether a backward pass follows: if not, all steps share one slot of gates, which saves most of the memory. */
  readonly learns: boolean;
}

/** Reads this thread's rows of the batch and writes probabilities and losses. */
export function forward(context: ThreadContext, pass: Pass): void {
  if (context.rowCount === 0) return;
  for (let l = 0; l < context.space.layers.length; l++) forwardLayer(context, l, pass);
  forwardDecoder(context, pass);
}

function forwardLayer(context: ThreadContext, l: number, { steps, masked, learns }: Pass): void {
  const { kernels, space, rowCount, firstRow } = context;
  const { stride, hiddenPanels, hiddenBytes, gateBytes, gatePanels } = space;
  const layer = space.layers[l];
  const { input, recurrent, bias } = space.packed.layers[l];
  for (let t = 0; t < steps; t++) {
    const kept = learns ? t : 0;
    const gates = context.slot(layer.gates, kept, gateBytes);
    const [h, hNext] = [context.slot(layer.h, t, hiddenBytes), context.slot(layer.h, t + 1, hiddenBytes)];
    const [c, cNext] = [context.slot(layer.c, t, hiddenBytes), context.slot(layer.c, t + 1, hiddenBytes)];
    if (l === 0) {
      const ids = space.inputs + (t * space.rows + firstRow) * 4;
      kernels.gather(gates, input.forward, ids, gatePanels, rowCount, stride, input.forwardBytes);
    } else {
      const below = context.upward(l - 1, t, masked) + firstRow * ROW_BYTES;
      context.product("bias", { a: below, b: input.forwardPanels, c: gates, bias });
    }
    eachReset(context, t, (row) => {
      kernels.copyRows(space.dc + row, stride, layer.h + t * hiddenBytes + row, stride, hiddenPanels, 4);
      kernels.zeroRow(layer.h + t * hiddenBytes + row, hiddenPanels, stride);
      if (layer.c) kernels.zeroRow(layer.c + t * hiddenBytes + row, hiddenPanels, stride);
    });
    context.product("load", { a: h, b: recurrent.forwardPanels, c: gates });
    // The layer above still needs the previous step's h, which was zeroed here.
    eachReset(context, t, (row) => {
      kernels.copyRows(layer.h + t * hiddenBytes + row, stride, space.dc + row, stride, hiddenPanels, 4);
    });
    if (layer.c) {
      const tanhC = context.slot(layer.tanhC, kept, hiddenBytes);
      kernels.lstmForward(gates, c, cNext, tanhC, hNext, hiddenPanels, rowCount, stride);
    } else {
      kernels.rnnForward(gates, hNext, hiddenPanels, rowCount, stride);
    }
    if (masked) {
      const target = context.slot(layer.masked, t, hiddenBytes);
      kernels.multiply(target, hNext, context.slot(layer.mask, 0, 0), hiddenPanels, rowCount, stride);
    }
  }
}

function forwardDecoder(context: ThreadContext, { steps, masked }: Pass): void {
  const { kernels, space, rowCount, firstRow } = context;
  const { stride, logitBytes, logitPanels, packed: { decoder, decoderBias } } = space;
  const top = space.layers.length - 1;
  for (let t = 0; t < steps; t++) {
    const logits = context.slot(space.logits, t, logitBytes);
    const hidden = context.upward(top, t, masked) + firstRow * ROW_BYTES;
    context.product("bias", { a: hidden, b: decoder.forwardPanels, c: logits, bias: decoderBias });
    const row = (t * space.rows + firstRow) * 4;
    kernels.softmaxForward(logits, space.targets + row, space.nats + row, logitPanels, rowCount, stride);
  }
}

/** Visits this thread's rows that are reset before step `t`, with their offset in a panel. */
export function eachReset(context: ThreadContext, t: number, visit: (offset: number) => void): void {
  const { space, bytes, firstRow, rowCount } = context;
  const end = Math.min(firstRow + rowCount, space.batchSize);
  for (let row = firstRow; row < end; row++) {
    if (bytes[space.resets + t * space.batchSize + row]) visit(row * ROW_BYTES);
  }
}

/** Writes the most probable symbol of each of this thread's rows. */
export function findBest(context: ThreadContext, steps: number): void {
  const { space, floats, integers, firstRow, rowCount } = context;
  const { logits, logitBytes, stride, config: { vocabularySize: V } } = space;
  for (let t = 0; t < steps; t++) {
    for (let row = firstRow; row < firstRow + rowCount; row++) {
      const start = (logits + t * logitBytes + row * ROW_BYTES) / 4;
      let best = 0;
      let highest = -1;
      for (let v = 0; v < V; v++) {
        const probability = floats[start + (v >> 4) * (stride / 4) + (v & 15)];
        if (probability > highest) [best, highest] = [v, probability];
      }
      integers[space.best / 4 + t * space.rows + row] = best;
    }
  }
}
