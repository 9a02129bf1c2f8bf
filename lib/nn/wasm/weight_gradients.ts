/**
 * The gradient of the parameters, from the activations and their gradients of all steps. Each thread makes its
 * own rows of every matrix, summing over all time steps and rows in one fixed order, so that the result does not
 * depend on the number of threads.
 *
 * @module
 */

import { LANES, ROW_BYTES } from "./arena.ts";
import type { Pass } from "./forward.ts";
import { copyBlock, type PackedMatrix } from "./packed_matrix.ts";
import { tensorOffsets } from "./packed_model.ts";
import { share } from "./team.ts";
import type { ThreadContext } from "./thread_context.ts";
import { SUMMED_ROWS } from "./weight_gradient.ts";
import { GRADIENT_GROUP } from "./workspace.ts";

/** An array of slots. */
interface Slots {
  readonly address: number;
  readonly bytes: number;
}

/** Makes this thread's share of the gradient of every parameter. */
export function weightGradients(context: ThreadContext, { steps, masked }: Pass): void {
  const { space } = context;
  const { config: { cell, numLayers: L }, hiddenBytes, gateBytes, packed } = space;
  const offsets = tensorOffsets(space.config);
  const at = (name: string) => space.gradient + offsets.get(name)!;
  const above = (l: number): Slots => ({ address: context.upward(l, 0, masked), bytes: hiddenBytes });
  for (let l = 0; l < L; l++) {
    const { input, recurrent } = packed.layers[l];
    const dGates: Slots = { address: space.layers[l].gates, bytes: gateBytes };
    const past: Slots = { address: space.layers[l].h, bytes: hiddenBytes };
    matrixGradient(context, {
      matrix: recurrent,
      dOut: dGates,
      x: past,
      target: at(`${cell}.weight_hh_l${l}`),
      steps,
    });
    const weight = at(`${cell}.weight_ih_l${l}`);
    if (l === 0) tableGradient(context, dGates, weight, steps);
    else matrixGradient(context, { matrix: input, dOut: dGates, x: above(l - 1), target: weight, steps });
    const biases = [at(`${cell}.bias_ih_l${l}`), at(`${cell}.bias_hh_l${l}`)];
    biasGradient(context, { matrix: recurrent, dOut: dGates, targets: biases, steps });
  }
  const dLogits: Slots = { address: space.logits, bytes: space.logitBytes };
  const { decoder } = packed;
  matrixGradient(context, {
    matrix: decoder,
    dOut: dLogits,
    x: above(L - 1),
    target: at("decoder.weight"),
    steps,
  });
  biasGradient(context, { matrix: decoder, dOut: dLogits, targets: [at("decoder.bias")], steps });
}

/** dW = Σ dOutᵀ·x over all steps and rows, into the row-major matrix at `target`. */
function matrixGradient(
  context: ThreadContext,
  options: {
    readonly matrix: PackedMatrix;
    readonly dOut: Slots;
    readonly x: Slots;
    readonly target: number;
    readonly steps: number;
  },
): void {
  const { kernels, space, team } = context;
  const { stride, hiddenPanels, rows } = space;
  const { matrix, dOut, x, target, steps } = options;
  const { columns } = matrix.shape;
  const scratch = space.scratch[team.index];
  const scratchRow = hiddenPanels * ROW_BYTES;
  const [start, end] = share(matrix.rowPanels, team);
  for (let first = start; first < end; first += GRADIENT_GROUP) {
    const last = Math.min(first + GRADIENT_GROUP, end);
    /** Where a panel's 16 rows go: to their place if they fill it exactly, otherwise to the padded scratch. */
    const place = (panel: number) => {
      const { row, count } = matrix.panelRows(panel);
      const direct = count === LANES && columns % LANES === 0;
      const final = { address: target + row * columns * 4, row: columns * 4 };
      const padded = { address: scratch + (panel - first) * LANES * scratchRow, row: scratchRow };
      return { count, final, padded, direct, sums: direct ? final : padded };
    };
    eachSum(rows, steps, ({ t, steps, row, count }) => {
      const kernel = kernels.weightGradient[t + row === 0 ? "zero" : "load"];
      const slot = t * x.bytes + row * ROW_BYTES;
      for (let panel = first; panel < last; panel++) {
        const { sums } = place(panel);
        const transposed = space.transposed[team.index];
        const source = dOut.address + t * dOut.bytes + panel * stride + row * ROW_BYTES;
        kernels.transposePanel(transposed, source, steps, dOut.bytes, count / 4);
        const b = x.address + slot;
        kernel(transposed, b, sums.address, sums.row, hiddenPanels, stride, steps, x.bytes, count / 4);
      }
    });
    for (let panel = first; panel < last; panel++) {
      const { direct, final, padded, count } = place(panel);
      if (!direct) copyBlock(kernels, final, padded, count, columns);
    }
  }
}

/** A part of the sum over time steps and rows: some rows of some steps. */
interface Part {
  readonly t: number;
  readonly steps: number;
  readonly row: number;
  readonly count: number;
}

/** Cuts the sum over `steps` time steps of `rows` rows into parts of at most `SUMMED_ROWS`, in order. */
function eachSum(rows: number, steps: number, visit: (part: Part) => void): void {
  const block = Math.max(1, Math.floor(SUMMED_ROWS / rows));
  for (let t = 0; t < steps; t += block) {
    for (let row = 0; row < rows; row += SUMMED_ROWS) {
      visit({ t, steps: Math.min(block, steps - t), row, count: Math.min(SUMMED_ROWS, rows - row) });
    }
  }
}

/** The first layer's weight_ih: the table's gradient gathers the rows that were looked up. */
function tableGradient(context: ThreadContext, dGates: Slots, target: number, steps: number): void {
  const { kernels, space, team, bytes } = context;
  const { input } = space.packed.layers[0];
  const { rows, stride } = space;
  const { columns: V } = input.shape;
  const [start, end] = share(input.rowPanels, team);
  for (let panel = start; panel < end; panel++) {
    const table = space.dTable + panel * input.forwardBytes;
    bytes.fill(0, table, table + input.forwardBytes);
    const source = dGates.address + panel * stride;
    kernels.scatterAdd(table, source, space.inputs, rows, steps, dGates.bytes, rows * 4);
    const { row, count } = input.panelRows(panel);
    input.unpackForward(kernels, { panel: table, target: target + row * V * 4, count });
  }
}

/** db = Σ dOut over all steps and rows; both biases of a layer get the same. */
function biasGradient(
  context: ThreadContext,
  options: {
    readonly matrix: PackedMatrix;
    readonly dOut: Slots;
    readonly targets: readonly number[];
    readonly steps: number;
  },
): void {
  const { kernels, space, team, floats } = context;
  const { matrix, dOut, targets, steps } = options;
  const sum = space.scratch[team.index];
  const [start, end] = share(matrix.rowPanels, team);
  for (let panel = start; panel < end; panel++) {
    kernels.sumRows(sum, dOut.address + panel * space.stride, space.rows, steps, dOut.bytes);
    const { row, count } = matrix.panelRows(panel);
    for (const target of targets) floats.copyWithin(target / 4 + row, sum / 4, sum / 4 + count);
  }
}
