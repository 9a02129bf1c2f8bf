/**
 * Kernels on whole rows of 16 floats: the first layer's input, which is a table look-up instead of a matrix
 * product with a one-hot vector, its gradient, and sums over rows.
 *
 * @module
 */

import { ROW_BYTES } from "../arena.ts";
import { FunctionBuilder } from "../assembler/assembler.ts";
import { f32, f32x4, i32 } from "../assembler/instructions.ts";

const OFFSETS = [0, 16, 32, 48];

/**
 * Emits `(target, table, ids, panels, rows, stride, tableBytes)`: row r of every target panel becomes row
 * `ids[r]` of the table's panel; the table's panels are `tableBytes` apart.
 */
export function gather(): FunctionBuilder {
  const f = new FunctionBuilder("gather");
  const [target, table, ids, panels, rows, stride, tableBytes] = f.parameters(7);
  const [source, id, row, at] = f.locals(4, "i32");
  f.repeat(panels, () => {
    f.set(id, ids);
    f.set(row, rows);
    f.set(at, target);
    f.repeat(row, () => {
      f.set(source, i32.add(table, i32.shiftLeft(i32.load(id), 6)));
      for (const offset of OFFSETS) f.do(f32x4.store(at, f32x4.load(source, offset), offset));
      f.advance(id, 4);
      f.advance(at, ROW_BYTES);
    });
    f.advance(target, stride);
    f.advance(table, tableBytes);
  });
  return f;
}

/**
 * Emits `(table, source, ids, rows, steps, sourceStep, idsStep)`: adds row r of each step of one source panel to
 * row `ids[r]` of one table panel, in order: the gradient of {@linkcode gather}.
 */
export function scatterAdd(): FunctionBuilder {
  const f = new FunctionBuilder("scatterAdd");
  const [table, source, ids, rows, steps, sourceStep, idsStep] = f.parameters(7);
  const [target, id, row, at] = f.locals(4, "i32");
  f.repeat(steps, () => {
    f.set(id, ids);
    f.set(row, rows);
    f.set(at, source);
    f.repeat(row, () => {
      f.set(target, i32.add(table, i32.shiftLeft(i32.load(id), 6)));
      for (const offset of OFFSETS) {
        f.do(f32x4.store(target, f32x4.add(f32x4.load(target, offset), f32x4.load(at, offset)), offset));
      }
      f.advance(id, 4);
      f.advance(at, ROW_BYTES);
    });
    f.advance(source, sourceStep);
    f.advance(ids, idsStep);
  });
  return f;
}

/** Emits `(target, source, rows, steps, sourceStep)`: target's 16 floats = the sum of one panel's rows over steps. */
export function sumRows(): FunctionBuilder {
  const f = new FunctionBuilder("sumRows");
  const [target, source, rows, steps, sourceStep] = f.parameters(5);
  const [row, at] = f.locals(2, "i32");
  const sums = f.locals(OFFSETS.length, "v128");
  f.repeat(steps, () => {
    f.set(row, rows);
    f.set(at, source);
    f.repeat(row, () => {
      for (const [v, offset] of OFFSETS.entries()) {
        f.set(sums[v], f32x4.add(sums[v], f32x4.load(at, offset)));
      }
      f.advance(at, ROW_BYTES);
    });
    f.advance(source, sourceStep);
  });
  for (const [v, offset] of OFFSETS.entries()) f.do(f32x4.store(target, sums[v], offset));
  return f;
}

/** Emits `(target, row, rows)`: adds 16 floats to each row of one panel. */
export function addToRows(): FunctionBuilder {
  const f = new FunctionBuilder("addToRows");
  const [target, source, rows] = f.parameters(3);
  f.repeat(rows, () => {
    for (const offset of OFFSETS) {
      f.do(f32x4.store(target, f32x4.add(f32x4.load(target, offset), f32x4.load(source, offset)), offset));
    }
    f.advance(target, ROW_BYTES);
  });
  return f;
}

/** Emits `(target, panels, stride)`: zeroes one row in every panel. */
export function zeroRow(): FunctionBuilder {
  const f = new FunctionBuilder("zeroRow");
  const [target, panels, stride] = f.parameters(3);
  f.repeat(panels, () => {
    for (const offset of OFFSETS) f.do(f32x4.store(target, f32x4.constant(0), offset));
    f.advance(target, stride);
  });
  return f;
}

/** Registers for floats that x86-64 leaves free. */
const REGISTERS = 15;

/**
 * Emits `(address, turns) → f32`: loads 14 floats (zeros, best) into as many registers, for its side effect.
 * Re-vectorized kernels leave the upper halves of the 256-bit registers filled, and compiled C++ such as Math.exp
 * then runs several times slower, as each of its instructions has to preserve them. A scalar load clears one. V8's
 * first, quick compilation uses too few registers, so `turns` makes V8 compile it again: see `chooseTileRows`.
 */
export function settle(): FunctionBuilder {
  const f = new FunctionBuilder("settle");
  const [address, turns] = f.parameters(2);
  const sum = f.local("f32");
  const registers = f.locals(REGISTERS - 1, "f32");
  f.repeat(turns, () => {
    for (const [i, register] of registers.entries()) f.set(register, f32.load(address, i * 4));
    // Each is used twice, so that its load cannot be folded into its only use.
    for (const register of registers) f.set(sum, f32.add(sum, register));
    for (const register of registers) f.set(sum, f32.mul(sum, register));
  });
  f.return(sum, "f32");
  return f;
}
