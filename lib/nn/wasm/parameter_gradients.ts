/**
 * The gradient of the parameters, from all steps' activations and their gradients. The threads take groups of rows of
 * the matrices as they become free; each sum runs over all time steps and rows in one fixed order, so that the result
 * does not depend on which thread computes it.
 *
 * @module
 */

import { LANES, ROW_BYTES } from "./arena.ts";
import type { Pass } from "./forward.ts";
import { copyBlock, type PackedMatrix } from "./packed_matrix.ts";
import { tensorOffsets } from "./packed_model.ts";
import type { ThreadContext } from "./thread_context.ts";
import { SUMMED_ROWS } from "./kernels/weight_gradient.ts";
import { GRADIENT_GROUP } from "./workspace.ts";

/** An array of slots. */
interface Slots {
  readonly address: number;
  readonly bytes: number;
}

/** One matrix whose gradient is dOutᵀ·x, summed over `steps` time steps. */
interface MatrixSum {
  readonly matrix: PackedMatrix;
  readonly steps: number;
  readonly dOut: Slots;
  readonly x: Slots;
  /** Address of the matrix's gradient, row-major. */
  readonly weight: number;
  /** Addresses of the gradients of the biases that are added to its result. */
  readonly biases: readonly number[];
}

/** A few panels of one matrix: from `first` up to `last`. */
interface Group {
  readonly first: number;
  readonly last: number;
}

/** Computes the gradient of every parameter, together with the other threads. */
export function parameterGradients(context: ThreadContext, { steps, masked }: Pass): void {
  const { space } = context;
  const { config: { cell, numLayers: L }, hiddenBytes, gateBytes, packed } = space;
  const offsets = tensorOffsets(space.config);
  const at = (name: string) => space.gradient + offsets.get(name)!;
  const above = (l: number): Slots => ({ address: context.upward(l, 0, masked), bytes: hiddenBytes });
  const jobs: (() => void)[] = [];
  const add = (matrix: PackedMatrix, job: (group: Group) => void) => {
    for (let first = 0; first < matrix.rowPanels; first += GRADIENT_GROUP) {
      const group = { first, last: Math.min(first + GRADIENT_GROUP, matrix.rowPanels) };
      jobs.push(() => job(group));
    }
  };
  const addSum = (sum: MatrixSum) => add(sum.matrix, (group) => matrixGradient(context, sum, group));

  for (let l = 0; l < L; l++) {
    const { input, recurrent } = packed.layers[l];
    const dOut: Slots = { address: space.layers[l].gates, bytes: gateBytes };
    const past: Slots = { address: space.layers[l].h, bytes: hiddenBytes };
    const biases = [at(`${cell}.bias_ih_l${l}`), at(`${cell}.bias_hh_l${l}`)];
    addSum({ matrix: recurrent, steps, dOut, x: past, weight: at(`${cell}.weight_hh_l${l}`), biases });
    const weight = at(`${cell}.weight_ih_l${l}`);
    if (l > 0) addSum({ matrix: input, steps, dOut, x: above(l - 1), weight, biases: [] });
    else add(input, (group) => tableGradient(context, { dOut, weight, steps }, group));
  }
  const dOut: Slots = { address: space.logits, bytes: space.logitBytes };
  const biases = [at("decoder.bias")];
  addSum({ matrix: packed.decoder, steps, dOut, x: above(L - 1), weight: at("decoder.weight"), biases });
  for (const job of context.thread.deal(jobs.length)) jobs[job]();
}

/** dW = Σ dOutᵀ·x and db = Σ dOut for the rows of one group of panels. */
function matrixGradient(context: ThreadContext, sum: MatrixSum, { first, last }: Group): void {
  const { kernels, space, thread, floats } = context;
  const { stride, hiddenPanels, rows } = space;
  const { matrix, steps, dOut, x, weight, biases } = sum;
  const { columns } = matrix.shape;
  const [scratch, transposed] = [space.scratch[thread.index], space.transposed[thread.index]];
  const scratchRow = hiddenPanels * ROW_BYTES;
  /** Where a panel's 16 rows go: to their final place if they fill it exactly, otherwise to the padded scratch. */
  const place = (panel: number) => {
    const { row, count } = matrix.panelRows(panel);
    const direct = count === LANES && columns % LANES === 0;
    const final = { address: weight + row * columns * 4, row: columns * 4 };
    const padded = { address: scratch + (panel - first) * LANES * scratchRow, row: scratchRow };
    return { count, final, padded, direct, sums: direct ? final : padded };
  };
  for (const { t, steps: some, row, count } of sumParts(rows, steps)) {
    const kernel = kernels.weightGradient[t + row === 0 ? "zero" : "load"];
    const b = x.address + t * x.bytes + row * ROW_BYTES;
    for (let panel = first; panel < last; panel++) {
      const source = dOut.address + t * dOut.bytes + panel * stride + row * ROW_BYTES;
      kernels.transposePanel(transposed, source, some, dOut.bytes, count / 4);
      const { sums } = place(panel);
      kernel(transposed, b, sums.address, sums.row, hiddenPanels, stride, some, x.bytes, count / 4);
    }
  }
  for (let panel = first; panel < last; panel++) {
    const { direct, final, padded, count } = place(panel);
    if (!direct) copyBlock(kernels, final, padded, count, columns);
    if (biases.length === 0) continue;
    kernels.sumRows(transposed, dOut.address + panel * stride, rows, steps, dOut.bytes);
    const { row } = matrix.panelRows(panel);
    for (const bias of biases) floats.copyWithin(bias / 4 + row, transposed / 4, transposed / 4 + count);
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
function* sumParts(rows: number, steps: number): Generator<Part> {
  const block = Math.max(1, Math.floor(SUMMED_ROWS / rows));
  for (let t = 0; t < steps; t += block) {
    for (let row = 0; row < rows; row += SUMMED_ROWS) {
      yield { t, steps: Math.min(block, steps - t), row, count: Math.min(SUMMED_ROWS, rows - row) };
    }
  }
}

/** The first layer's weight_ih: the table's gradient gathers the rows that were looked up. */
function tableGradient(
  context: ThreadContext,
  { dOut, weight, steps }: Pick<MatrixSum, "dOut" | "weight" | "steps">,
  { first, last }: Group,
): void {
  const { kernels, space, bytes } = context;
  const { input } = space.packed.layers[0];
  const { rows, stride } = space;
  for (let panel = first; panel < last; panel++) {
    const table = space.dTable + panel * input.forwardBytes;
    bytes.fill(0, table, table + input.forwardBytes);
    kernels.scatterAdd(table, dOut.address + panel * stride, space.inputs, rows, steps, dOut.bytes, rows * 4);
    const { row, count } = input.panelRows(panel);
    const target = weight + row * input.shape.columns * 4;
    input.unpackForward(kernels, { panel: table, target, count });
  }
}
