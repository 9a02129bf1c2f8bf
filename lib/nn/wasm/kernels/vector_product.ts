/**
 * The product of one row with a matrix, for one conversation: y += x·B. Every weight is read once, so memory
 * decides its speed.
 *
 * @module
 */

import { ROW_BYTES } from "../arena.ts";
import { FunctionBuilder } from "../assembler/assembler.ts";
import { f32x4, i32, type Local } from "../assembler/instructions.ts";
import type { MultiplyAdd } from "../assembler/multiply_add.ts";

const CHUNK = 16;
const VECTORS = [0, 1, 2, 3];

/**
 * Emits `(x, b, y, panels, chunks, stride, panelBytes)`, counted as in the matrix product. Two panels at a time: 8
 * independent sums, because 8 multiply-adds can be started in the time that one takes. Each sum is one chain in
 * ascending k, so the result is the matrix product's bit for bit.
 */
export function vectorProduct(multiplyAdd: MultiplyAdd): FunctionBuilder {
  const f = new FunctionBuilder("vectorProduct");
  const [x, b, y, panels, chunks, stride, panelBytes] = f.parameters(7);
  const [pairs, chunk, xAt, ySecond] = f.locals(4, "i32");
  const columns = [f.local("i32"), f.local("i32")];
  const sums = columns.map(() => f.locals(VECTORS.length, "v128"));
  const splat = f.local("v128");

  /** y += x · the next `width` panels. */
  const product = (width: 1 | 2) => {
    const targets: Local[] = [y, ySecond].slice(0, width);
    f.set(ySecond, i32.add(y, stride));
    f.set(columns[0], b);
    f.set(columns[1], i32.add(b, panelBytes));
    for (const [p, target] of targets.entries()) {
      for (const v of VECTORS) f.set(sums[p][v], f32x4.load(target, v * 16));
    }
    f.set(xAt, x);
    f.set(chunk, chunks);
    f.repeat(chunk, () => {
      for (let k = 0; k < CHUNK; k++) {
        f.set(splat, f32x4.loadSplat(xAt, k * 4));
        for (let p = 0; p < width; p++) {
          for (const v of VECTORS) {
            const weights = f32x4.load(columns[p], k * ROW_BYTES + v * 16);
            f.set(sums[p][v], multiplyAdd(splat, weights, sums[p][v]));
          }
        }
      }
      f.advance(xAt, stride);
      for (let p = 0; p < width; p++) f.advance(columns[p], CHUNK * ROW_BYTES);
    });
    for (const [p, target] of targets.entries()) {
      for (const v of VECTORS) f.do(f32x4.store(target, sums[p][v], v * 16));
    }
    f.advance(b, width === 2 ? i32.shiftLeft(panelBytes, 1) : panelBytes);
    f.advance(y, width === 2 ? i32.shiftLeft(stride, 1) : stride);
  };
  f.set(pairs, i32.shiftRight(panels, 1));
  f.when(pairs, () => f.repeat(pairs, () => product(2)));
  f.when(i32.and(panels, 1), () => product(1));
  return f;
}
