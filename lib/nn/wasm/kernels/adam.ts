/**
 * The update of the parameters: one pass over the flat arrays.
 *
 * @module
 */

import { FunctionBuilder } from "../assembler/assembler.ts";
import { f32, f32x4, i32, type Local } from "../assembler/instructions.ts";
import type { MultiplyAdd } from "../assembler/multiply_add.ts";

/**
 * Emits `(w, g, m, v, count, gradientScale, beta1, 1 − beta1, beta2, 1 − beta2, epsilon, stepSize, 1/√bias2,
 * decay)`: one Adam step (Kingma and Ba, 2015) on `count` floats,
 *
 *     m = β₁·m + (1 − β₁)·g,  v = β₂·v + (1 − β₂)·g²,  w = decay·w − stepSize · m / (√v/√bias2 + ε)
 *
 * where stepSize = learning rate / (1 − β₁ᵗ), bias2 = 1 − β₂ᵗ and decay = 1 − learning rate · weight decay.
 */
export function adam(multiplyAdd: MultiplyAdd): FunctionBuilder {
  const f = new FunctionBuilder("adam");
  const [w, g, m, v, count] = f.parameters(5);
  const scalars = f.parameters(9, "f32");
  const loop = f.local("i32");
  const spread = f.locals(9, "v128");
  const [scale, beta1, rest1, beta2, rest2, epsilon, stepSize, correction, decay] = spread;
  const [gradient, first, second] = f.locals(3, "v128");
  for (const [i, scalar] of scalars.entries()) f.set(spread[i], f32x4.splat(scalar));

  type Load = (address: Local, offset: number) => readonly number[];
  type Store = (address: Local, value: readonly number[] | Local, offset: number) => readonly number[];
  const update = (at: number, load: Load, store: Store) => {
    f.set(gradient, f32x4.mul(load(g, at), scale));
    f.set(first, multiplyAdd(beta1, load(m, at), f32x4.mul(rest1, gradient)));
    f.set(second, multiplyAdd(beta2, load(v, at), f32x4.mul(rest2, f32x4.mul(gradient, gradient))));
    f.do(store(m, first, at));
    f.do(store(v, second, at));
    const root = multiplyAdd(f32x4.sqrt(second), correction, epsilon);
    const step = f32x4.div(f32x4.mul(stepSize, first), root);
    f.do(store(w, f32x4.sub(f32x4.mul(decay, load(w, at)), step), at));
  };
  const forward = (bytes: number) => {
    for (const pointer of [w, g, m, v]) f.advance(pointer, bytes);
  };

  f.set(loop, i32.shiftRight(count, 3));
  f.when(loop, () =>
    f.repeat(loop, () => {
      for (const at of [0, 16]) update(at, f32x4.load, f32x4.store);
      forward(32);
    }));
  // The last few floats one by one, in the first lane of the same arithmetic.
  f.set(loop, i32.and(count, 7));
  f.when(loop, () =>
    f.repeat(loop, () => {
      update(0, f32x4.loadFirst, f32x4.storeFirst);
      forward(4);
    }));
  return f;
}

/** Emits `(source, rows) → f32`: the sum of squares of `rows` · 16 floats. */
export function sumSquares(multiplyAdd: MultiplyAdd): FunctionBuilder {
  const f = new FunctionBuilder("sumSquares");
  const [source, rows] = f.parameters(2);
  const sums = f.locals(4, "v128");
  const value = f.local("v128");
  f.repeat(rows, () => {
    for (const [i, sum] of sums.entries()) {
      f.set(value, f32x4.load(source, i * 16));
      f.set(sum, multiplyAdd(value, value, sum));
    }
    f.advance(source, 64);
  });
  const total = f32x4.add(f32x4.add(sums[0], sums[1]), f32x4.add(sums[2], sums[3]));
  f.set(value, total);
  const [a, b, c, d] = [0, 1, 2, 3].map((lane) => f32.lane(value, lane));
  f.return(f32.add(f32.add(a, b), f32.add(c, d)), "f32");
  return f;
}
