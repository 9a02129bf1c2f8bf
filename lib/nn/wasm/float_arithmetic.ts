/**
 * A stepper's products in single precision.
 *
 * @module
 */

import { gateCount, parameterCount } from "../parameters.ts";
import { panelCount, ROW_BYTES } from "./arena.ts";
import type { PlanArithmetic, ProductRows } from "./arithmetic.ts";
import { engineModule, instantiateKernels } from "./kernels/kernels.ts";
import type { PackedMatrix } from "./packed_matrix.ts";
import { PackedModel } from "./packed_model.ts";
import { SINGLE_THREAD } from "./thread.ts";
import { chooseTileRows } from "./tile.ts";

/** Rows that a tile may cover beyond the last. */
const IDLE_ROWS = 3;
/** How many parameters are copied at once. */
const PIECE = 2 ** 18;

/**
 * One row takes a vector product with every matrix, several rows one matrix product: all weights are read once for all
 * of them. Both sum in the same order.
 */
export const floatArithmetic: PlanArithmetic = (arena, { model }) => {
  const { config } = model, gatePanels = gateCount(config) * panelCount(config.hiddenSize);
  const parameters = arena.floats(parameterCount(config));
  const packed = new PackedModel(arena, config, { backward: false });
  const aside = arena.bytes(IDLE_ROWS * gatePanels * ROW_BYTES);
  return (memory) => {
    const kernels = instantiateKernels(engineModule({ shared: false }), {
      memory,
      tileRows: chooseTileRows(),
    });
    const product = (matrix: PackedMatrix, { x, y, count, stride }: ProductRows, bias?: number) => {
      const { forward, forwardBytes, rowPanels, columnPanels } = matrix;
      if (count > 1) {
        const tiles = Math.ceil(count / kernels.tileRows);
        const product = kernels.product[bias ? "bias" : "load"];
        product(x, forward, y, tiles, rowPanels, columnPanels, stride, forwardBytes, bias ?? 0);
        return;
      }
      if (bias) kernels.copyRows(y, stride, bias, ROW_BYTES, rowPanels, 4);
      kernels.vectorProduct(x, forward, y, rowPanels, columnPanels, stride, forwardBytes);
    };
    /** Keeps the gates of the rows after the last one, which a tile covers. */
    const sparingOthers = ({ y, count, stride }: ProductRows, multiply: () => void) => {
      const idle = count === 1 ? 0 : Math.ceil(count / kernels.tileRows) * kernels.tileRows - count;
      const [others, kept] = [y + count * ROW_BYTES, idle * ROW_BYTES];
      if (idle) kernels.copyRows(aside, kept, others, stride, gatePanels, idle * 4);
      multiply();
      if (idle) kernels.copyRows(others, stride, aside, kept, gatePanels, idle * 4);
    };
    const [{ input: { forward, forwardBytes } }] = packed.layers;
    return {
      *pack() {
        const { data } = model.parameters, copy = new Float32Array(memory.buffer, parameters);
        for (let from = 0; from < data.length; from += PIECE) {
          copy.set(data.subarray(from, from + PIECE), from);
          yield;
        }
        yield* packed.packInPieces(kernels, parameters, SINGLE_THREAD);
      },
      kernels,
      table: { address: forward, panelBytes: forwardBytes },
      fromBelow(l, rows) {
        sparingOthers(rows, () => product(packed.layers[l].input, rows, packed.layers[l].bias));
      },
      recur(l, rows) {
        sparingOthers(rows, () => product(packed.layers[l].recurrent, rows));
      },
      decode: (rows) => product(packed.decoder, rows, packed.decoderBias),
    };
  };
};
