/**
 * The matrix product C = A·B + C₀ over panels: this is where three quarters of the time go.
 *
 * A matrix of R rows lives as panels of 16 columns, `[columns/16][R][16]`. Weights in it are B: the 16 columns of one
 * panel are contiguous for every k. Activations in it are A and C. A tile of MR rows × 16 columns of C stays in
 * registers while k runs, so each k costs 4 loads of B, MR loads of A and 4·MR multiply-adds.
 *
 * Every element of C is one chain of multiply-adds in ascending k, whatever the tile and whichever rows are
 * computed together: the result is the same bit for bit.
 *
 * @module
 */

import { ROW_BYTES } from "../arena.ts";
import { FunctionBuilder } from "../assembler/assembler.ts";
import { f32x4, type Local } from "../assembler/instructions.ts";
import type { MultiplyAdd } from "../assembler/multiply_add.ts";

/**
 * How many rows a tile has. Four rows make 16 accumulators: with V8's 256-bit re-vectorization these are 8
 * registers and reach the processor's peak, without it they do not fit into 16 registers. Two rows make 8.
 */
export type TileRows = 2 | 4;

/** The value of C before the product: its old value, zero, or one row for all (a bias). */
export type Start = "load" | "zero" | "bias";

/** Floats in a row of a panel, and the four vectors that hold them. */
const VECTORS = [0, 1, 2, 3];
/** k's per turn of the inner loop: one panel of A. */
const CHUNK = 16;

/**
 * Emits `(a, b, c, tiles, panels, chunks, stride, panelBytes[, bias])`: for each of `panels` panels of B
 * (`panelBytes` apart) and each of `tiles` tiles of rows, the sum over `chunks` · 16 k's. The panels of A and of
 * C are `stride` bytes apart. All counts must be at least 1.
 */
export function matrixProduct(
  name: string,
  options: { readonly tileRows: TileRows; readonly start: Start; readonly multiplyAdd: MultiplyAdd },
): FunctionBuilder {
  const { tileRows, start, multiplyAdd } = options;
  const rows = Array.from({ length: tileRows }, (_, i) => i);
  const f = new FunctionBuilder(name);
  const [a, b, c, tiles, panels, chunks, stride, panelBytes, bias] = f.parameters(start === "bias" ? 9 : 8);
  const [aTile, cTile, tile, aChunk, bChunk, chunk] = f.locals(6, "i32");
  const sums = rows.map(() => f.locals(VECTORS.length, "v128"));
  const bRow = f.locals(VECTORS.length, "v128");
  const aQuad = f.locals(tileRows, "v128");
  const aSplat = f.local("v128");

  const startSum = (i: number, v: number) => {
    if (start === "zero") return f32x4.constant(0);
    return start === "load" ? f32x4.load(cTile, i * ROW_BYTES + v * 16) : f32x4.load(bias, v * 16);
  };
  f.repeat(panels, () => {
    f.set(aTile, a);
    f.set(cTile, c);
    f.set(tile, tiles);
    f.repeat(tile, () => {
      for (const i of rows) for (const v of VECTORS) f.set(sums[i][v], startSum(i, v));
      f.set(aChunk, aTile);
      f.set(bChunk, b);
      f.set(chunk, chunks);
      f.repeat(chunk, () => {
        for (let k = 0; k < CHUNK; k++) {
          for (const v of VECTORS) f.set(bRow[v], f32x4.load(bChunk, k * ROW_BYTES + v * 16));
          if (tileRows === 2 && k % 4 === 0) {
            for (const i of rows) f.set(aQuad[i], f32x4.load(aChunk, i * ROW_BYTES + k * 4));
          }
          for (const i of rows) {
            f.set(
              aSplat,
              tileRows === 2 ? splatLane(aQuad[i], k % 4) : f32x4.loadSplat(aChunk, i * ROW_BYTES + k * 4),
            );
            for (const v of VECTORS) f.set(sums[i][v], multiplyAdd(aSplat, bRow[v], sums[i][v]));
          }
        }
        f.advance(aChunk, stride);
        f.advance(bChunk, CHUNK * ROW_BYTES);
      });
      for (const i of rows) {
        for (const v of VECTORS) f.do(f32x4.store(cTile, sums[i][v], i * ROW_BYTES + v * 16));
      }
      f.advance(aTile, tileRows * ROW_BYTES);
      f.advance(cTile, tileRows * ROW_BYTES);
    });
    f.advance(b, panelBytes);
    f.advance(c, stride);
    if (start === "bias") f.advance(bias, ROW_BYTES);
  });
  return f;
}

/**
 * One lane in all four. Four floats are loaded at once and spread by shuffles: without re-vectorization every
 * load costs an explicit bounds check, and one load in place of four is worth 15–20 %.
 */
export function splatLane(quad: Local, lane: number) {
  return f32x4.shuffle(quad, quad, lane, lane, lane, lane);
}
