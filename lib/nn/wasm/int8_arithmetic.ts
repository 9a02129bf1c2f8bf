/**
 * A stepper's products with int8 weights.
 *
 * @module
 */

import { LANES, panelCount, ROW_BYTES } from "./arena.ts";
import type { PlanArithmetic, ProductRows } from "./arithmetic.ts";
import { type Int8Matrix, Int8Model } from "./int8_model.ts";
import { instantiateInt8Kernels } from "./kernels/int8_kernels.ts";
import { INT8_ROW_BYTES } from "./kernels/int8_product.ts";

/**
 * A quarter of the memory to read, in fewer instructions: see `int8Product`. The hidden states are rounded anew for
 * each product, which costs a hundredth of it.
 */
export const int8Arithmetic: PlanArithmetic = (arena, { model, mostRows }) => {
  const { hiddenSize: H, vocabularySize: V } = model.config, hiddenPanels = panelCount(H);
  const weights = new Int8Model(arena, model);
  const rounded = arena.bytes(hiddenPanels * mostRows * INT8_ROW_BYTES);
  const sums = arena.floats(mostRows);
  return (memory) => {
    const kernels = instantiateInt8Kernels(memory);

    const addProduct = (matrix: Int8Matrix, { x, y, count, stride }: ProductRows) => {
      const { address, panels, panelBytes, scales, chunks, activationScale } = matrix;
      const xStride = count * INT8_ROW_BYTES;
      for (let row = 0; row < count; row++) {
        const [target, sum] = [rounded + row * INT8_ROW_BYTES, sums + row * 4];
        kernels.roundHidden(target, sum, x + row * ROW_BYTES, chunks, xStride, stride, activationScale);
      }
      const multiply = (tileRows: 1 | 2, first: number, tiles: number) => {
        const [from, sum] = [rounded + first * INT8_ROW_BYTES, sums + first * 4];
        const to = y + first * ROW_BYTES;
        kernels.int8Product[tileRows](
          ...[from, sum, address, to, tiles, panels, chunks, xStride, stride, panelBytes, scales],
        );
      };
      if (count > 1) multiply(2, 0, count >> 1);
      if (count % 2) multiply(1, count - 1, 1);
    };
    return {
      pack: () => weights.pack(memory),
      kernels,
      table: { address: weights.table, panelBytes: V * ROW_BYTES },
      fromBelow(l, rows) {
        const { input, bias } = weights.layers[l];
        for (let row = 0; row < rows.count; row++) {
          kernels.copyRows(rows.y + row * ROW_BYTES, rows.stride, bias, ROW_BYTES, input!.panels * 2, 4);
        }
        addProduct(input!, rows);
      },
      recur: (l, rows) => addProduct(weights.layers[l].recurrent, rows),
      decode({ x, y, count, stride }) {
        const { decoder, decoderBias } = weights, panels = panelCount(V);
        const panelBytes = hiddenPanels * LANES * ROW_BYTES;
        if (count === 1) {
          kernels.copyRows(y, stride, decoderBias, ROW_BYTES, panels, 4);
          kernels.vectorProduct(x, decoder, y, panels, hiddenPanels, stride, panelBytes);
        } else {
          const tiles = Math.ceil(count / 2);
          kernels.floatProduct(
            ...[x, decoder, y, tiles, panels, hiddenPanels, stride, panelBytes, decoderBias],
          );
        }
      },
    };
  };
};
