/**
 * The matrix product C = A·B (+ C) that sums over time steps and rows of the batch: the gradient of a weight matrix.
 * Like {@linkcode matrixProduct}, it keeps a tile of C in registers and sums in one fixed order.
 *
 * @module
 */

import { FunctionBuilder } from "../assembler/assembler.ts";
import { ROW_BYTES } from "../arena.ts";
import { f32x4 } from "../assembler/instructions.ts";
import { splatLane, type TileRows } from "./matrix_product.ts";
import type { MultiplyAdd } from "../assembler/multiply_add.ts";

/** Most k's (time steps × rows) summed at once: A and one panel of B then fit into the first-level cache. */
export const SUMMED_ROWS = 128;
/** Bytes between A's rows: `SUMMED_ROWS` floats, plus one cache line to spread them over the cache's sets. */
export const SUMMED_BYTES = SUMMED_ROWS * 4 + ROW_BYTES;

/** k's per turn of the inner loop. */
const CHUNK = 4;
const VECTORS = [0, 1, 2, 3];

/**
 * Emits `(a, b, c, cRow, panels, stride, steps, bStep, chunks)`: 16 rows of C. B is `panels` panels, `stride` bytes
 * apart, of `steps` time steps, `bStep` bytes apart, with `chunks` · 4 rows each. A is 16 rows, `SUMMED_BYTES` apart,
 * of as many contiguous k's: a transposed panel, because reading a panel across its rows hits the same cache banks as
 * B and takes a quarter longer. C's rows are `cRow` bytes apart, so that a gradient is written in its final,
 * row-major place.
 */
export function weightGradient(
  name: string,
  options: {
    readonly tileRows: TileRows;
    readonly start: "load" | "zero";
    readonly multiplyAdd: MultiplyAdd;
  },
): FunctionBuilder {
  const { tileRows, start, multiplyAdd } = options;
  const rows = Array.from({ length: tileRows }, (_, i) => i);
  const f = new FunctionBuilder(name);
  const [a, b, c, cRow, panels, stride, steps, bStep, chunks] = f.parameters(9);
  const [tile, step, chunk, aTile, aChunk, bStart, bChunk, cTile, cAt] = f.locals(9, "i32");
  const sums = rows.map(() => f.locals(VECTORS.length, "v128"));
  const bVectors = f.locals(VECTORS.length, "v128");
  const aQuad = f.locals(tileRows, "v128");
  const aSplat = f.local("v128");

  /** Visits the tile's rows of C. */
  const eachRow = (visit: (i: number) => void) => {
    f.set(cAt, cTile);
    for (const i of rows) {
      visit(i);
      f.advance(cAt, cRow);
    }
  };
  f.repeat(panels, () => {
    f.set(aTile, a);
    f.set(cTile, c);
    f.set(tile, 16 / tileRows);
    f.repeat(tile, () => {
      eachRow((i) => {
        for (const v of VECTORS) {
          f.set(sums[i][v], start === "zero" ? f32x4.constant(0) : f32x4.load(cAt, v * 16));
        }
      });
      f.set(aChunk, aTile);
      f.set(bStart, b);
      f.set(step, steps);
      f.repeat(step, () => {
        f.set(bChunk, bStart);
        f.set(chunk, chunks);
        f.repeat(chunk, () => {
          if (tileRows === 2) { for (const i of rows) f.set(aQuad[i], f32x4.load(aChunk, i * SUMMED_BYTES)); }
          for (let k = 0; k < CHUNK; k++) {
            for (const v of VECTORS) f.set(bVectors[v], f32x4.load(bChunk, k * ROW_BYTES + v * 16));
            for (const i of rows) {
              const splat = tileRows === 2
                ? splatLane(aQuad[i], k)
                : f32x4.loadSplat(aChunk, i * SUMMED_BYTES + k * 4);
              f.set(aSplat, splat);
              for (const v of VECTORS) f.set(sums[i][v], multiplyAdd(aSplat, bVectors[v], sums[i][v]));
            }
          }
          f.advance(aChunk, CHUNK * 4);
          f.advance(bChunk, CHUNK * ROW_BYTES);
        });
        f.advance(bStart, bStep);
      });
      eachRow((i) => {
        for (const v of VECTORS) f.do(f32x4.store(cAt, sums[i][v], v * 16));
      });
      f.advance(aTile, tileRows * SUMMED_BYTES);
      f.set(cTile, cAt);
    });
    f.advance(b, stride);
    f.advance(c, ROW_BYTES);
  });
  return f;
}

/**
 * Emits `(target, source, steps, sourceStep, chunks)`: transposes one panel of `steps` time steps, `sourceStep` bytes
 * apart, with `chunks` · 4 rows each, into 16 rows `SUMMED_BYTES` apart.
 */
export function transposePanel(): FunctionBuilder {
  const f = new FunctionBuilder("transposePanel");
  const [target, source, steps, sourceStep, chunks] = f.parameters(5);
  const [chunk, from] = f.locals(2, "i32");
  const [a, b, c, d, ab, cd] = f.locals(6, "v128");
  const shuffle = f32x4.shuffle;
  f.repeat(steps, () => {
    f.set(from, source);
    f.set(chunk, chunks);
    f.repeat(chunk, () => {
      for (const v of VECTORS) {
        for (const [r, row] of [a, b, c, d].entries()) f.set(row, f32x4.load(from, r * ROW_BYTES + v * 16));
        // Columns 0 and 1 of the 4 × 4 block, then 2 and 3.
        for (const half of [0, 2]) {
          const at = (v * 4 + half) * SUMMED_BYTES;
          f.set(ab, shuffle(a, b, half, half + 4, half + 1, half + 5));
          f.set(cd, shuffle(c, d, half, half + 4, half + 1, half + 5));
          f.do(f32x4.store(target, shuffle(ab, cd, 0, 1, 4, 5), at));
          f.do(f32x4.store(target, shuffle(ab, cd, 2, 3, 6, 7), at + SUMMED_BYTES));
        }
      }
      f.advance(target, 16);
      f.advance(from, 4 * ROW_BYTES);
    });
    f.advance(source, sourceStep);
  });
  return f;
}
