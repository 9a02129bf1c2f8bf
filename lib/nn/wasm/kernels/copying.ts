/**
 * Kernels that move blocks between PyTorch's row-major layout and panels.
 *
 * @module
 */

import { FunctionBuilder } from "../assembler/assembler.ts";
import { f32x4, i32 } from "../assembler/instructions.ts";

/**
 * Emits `(target, targetRow, source, sourceRow, rows4, columns4)`: target[c][r] = source[r][c] for rows4 · 4 rows
 * and columns4 · 4 columns of the source, in blocks of 4 × 4. `…Row` are bytes from row to row.
 */
export function transposeBlocks(): FunctionBuilder {
  const f = new FunctionBuilder("transposeBlocks");
  const [target, targetRow, source, sourceRow, rows4, columns4] = f.parameters(6);
  const [to, from, row, column] = f.locals(4, "i32");
  const [a, b, c, d, ab, cd] = f.locals(6, "v128");
  const shuffle = f32x4.shuffle;
  f.set(column, columns4);
  f.repeat(column, () => {
    f.set(row, rows4);
    f.set(to, target);
    f.set(from, source);
    f.repeat(row, () => {
      for (const line of [a, b, c, d]) {
        f.set(line, f32x4.load(from));
        f.advance(from, sourceRow);
      }
      // Columns 0 and 1 of the block, then 2 and 3.
      for (const half of [0, 2]) {
        f.set(ab, shuffle(a, b, half, half + 4, half + 1, half + 5));
        f.set(cd, shuffle(c, d, half, half + 4, half + 1, half + 5));
        f.do(f32x4.store(i32.add(to, i32.mul(targetRow, half)), shuffle(ab, cd, 0, 1, 4, 5)));
        f.do(f32x4.store(i32.add(to, i32.mul(targetRow, half + 1)), shuffle(ab, cd, 2, 3, 6, 7)));
      }
      f.advance(to, 16);
    });
    f.advance(target, i32.shiftLeft(targetRow, 2));
    f.advance(source, 16);
  });
  return f;
}

/** Emits `(target, targetRow, source, sourceRow, rows, columns4)`: target[r][c] = source[r][c], 4 columns at once. */
export function copyRows(): FunctionBuilder {
  const f = new FunctionBuilder("copyRows");
  const [target, targetRow, source, sourceRow, rows, columns4] = f.parameters(6);
  const [to, from, column] = f.locals(3, "i32");
  f.repeat(rows, () => {
    f.set(to, target);
    f.set(from, source);
    f.set(column, columns4);
    f.repeat(column, () => {
      f.do(f32x4.store(to, f32x4.load(from)));
      f.advance(to, 16);
      f.advance(from, 16);
    });
    f.advance(target, targetRow);
    f.advance(source, sourceRow);
  });
  return f;
}

/**
 * Emits `(target, targetRow, targetColumn, source, sourceRow, sourceColumn, rows, columns)`: one float at a time,
 * with any distances: for the edges of odd sizes.
 */
export function moveFloats(): FunctionBuilder {
  const f = new FunctionBuilder("moveFloats");
  const [target, targetRow, targetColumn, source, sourceRow, sourceColumn, rows, columns] = f.parameters(8);
  const [to, from, column] = f.locals(3, "i32");
  f.repeat(rows, () => {
    f.set(to, target);
    f.set(from, source);
    f.set(column, columns);
    f.repeat(column, () => {
      f.do(i32.store(to, i32.load(from)));
      f.advance(to, targetColumn);
      f.advance(from, sourceColumn);
    });
    f.advance(target, targetRow);
    f.advance(source, sourceRow);
  });
  return f;
}
