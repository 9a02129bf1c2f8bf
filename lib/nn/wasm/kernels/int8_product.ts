/**
 * The product of rounded hidden states with int8 weights: y += scale · (x·W), the sums exact in 32-bit integers. Their
 * order does not matter, so every engine, tile and number of rows gives the same bits.
 *
 * The instruction behind it multiplies 16-bit integers, and two weights share one of those: a panel of weights holds
 * 32 columns of W as 16 lanes, `[rows/2][16][2]`. In each, a column's weight b and the weight a of the column 16 before
 * are 256·b + (a + 128). With s₁ = Σ lane·x and s₂ = Σ (lane ≫ 8)·x follow
 *
 * ```text
 * Σ b·x = s₂        Σ a·x = s₁ − 256·s₂ − 128·Σ x
 * ```
 *
 * (all modulo 2³², which the sums wanted do not exceed). So each weight is one byte in memory, and is unpacked by half
 * an instruction.
 *
 * @module
 */

import { ROW_BYTES } from "../arena.ts";
import { FunctionBuilder } from "../assembler/assembler.ts";
import { f32x4, i16x8, i32, i32x4, type Local } from "../assembler/instructions.ts";

/** How many rows are multiplied together: two share the loading and unpacking of weights. */
export type Int8TileRows = 1 | 2;

/** Bytes of 16 rounded hidden states. */
export const INT8_ROW_BYTES = 32;
/** Bytes of two rows of a panel of weights. */
export const PAIR_BYTES = 64;
/** Pairs of k's per turn of the inner loop: one panel of x. */
const PAIRS = 8;
const VECTORS = [0, 1, 2, 3];

/**
 * Emits `(x, sums, w, y, tiles, panels, chunks, xStride, yStride, panelBytes, scales)`: for each of `panels` panels of
 * 32 columns (`panelBytes` apart) and each of `tiles` tiles of rows, the sum over `chunks` · 16 k's. The panels of x
 * are `xStride` bytes apart; `sums` holds −128·Σ x of each row; those of y are `yStride` apart, two for each panel of
 * weights; `scales` has 32 floats for each.
 */
export function int8Product(tileRows: Int8TileRows): FunctionBuilder {
  const rows = Array.from({ length: tileRows }, (_, i) => i);
  const f = new FunctionBuilder(`int8Product_${tileRows}`);
  const [x, sums, w, y, tiles, panels, chunks, xStride, yStride, panelBytes, scales] = f.parameters(11);
  const [tile, chunk, xTile, sumTile, xAt, wAt] = f.locals(6, "i32");
  const yTiles = f.locals(2, "i32");
  const both = rows.map(() => f.locals(VECTORS.length, "v128"));
  const high = rows.map(() => f.locals(VECTORS.length, "v128"));
  const quads = f.locals(tileRows, "v128"), pairs = f.locals(tileRows, "v128");
  const weights = f.local("v128");

  const addProduct = (total: readonly (readonly Local[])[], v: number) => {
    for (const i of rows) f.set(total[i][v], i32x4.add(total[i][v], i32x4.dot(weights, pairs[i])));
  };
  const addScaled = (half: 0 | 1, i: number, v: number) => {
    const at = i * ROW_BYTES + v * 16, total = half === 0 ? both : high;
    const scaled = f32x4.mul(f32x4.convert(total[i][v]), f32x4.load(scales, half * ROW_BYTES + v * 16));
    f.do(f32x4.store(yTiles[half], f32x4.add(f32x4.load(yTiles[half], at), scaled), at));
  };
  f.repeat(panels, () => {
    f.set(tile, tiles);
    f.set(xTile, x);
    f.set(sumTile, sums);
    f.set(yTiles[0], y);
    f.set(yTiles[1], i32.add(y, yStride));
    f.repeat(tile, () => {
      for (const i of rows) {
        for (const v of VECTORS) {
          f.set(both[i][v], i32x4.loadSplat(sumTile, i * 4));
          f.set(high[i][v], f32x4.constant(0));
        }
      }
      f.set(xAt, xTile);
      f.set(wAt, w);
      f.set(chunk, chunks);
      f.repeat(chunk, () => {
        for (let pair = 0; pair < PAIRS; pair++) {
          const lane = pair % 4;
          for (const i of rows) {
            if (lane === 0) f.set(quads[i], f32x4.load(xAt, i * INT8_ROW_BYTES + pair * 4));
            f.set(pairs[i], f32x4.shuffle(quads[i], quads[i], lane, lane, lane, lane));
          }
          for (const v of VECTORS) {
            f.set(weights, f32x4.load(wAt, pair * PAIR_BYTES + v * 16));
            addProduct(both, v);
            f.set(weights, i16x8.shiftRight(weights, 8));
            addProduct(high, v);
          }
        }
        f.advance(xAt, xStride);
        f.advance(wAt, PAIRS * PAIR_BYTES);
      });
      for (const i of rows) {
        for (const v of VECTORS) {
          f.set(both[i][v], i32x4.sub(both[i][v], i32x4.shiftLeft(high[i][v], 8)));
          addScaled(0, i, v);
          addScaled(1, i, v);
        }
      }
      f.advance(xTile, tileRows * INT8_ROW_BYTES);
      f.advance(sumTile, tileRows * 4);
      for (const at of yTiles) f.advance(at, tileRows * ROW_BYTES);
    });
    f.advance(w, panelBytes);
    f.advance(y, i32.shiftLeft(yStride, 1));
    f.advance(scales, 2 * ROW_BYTES);
  });
  return f;
}
