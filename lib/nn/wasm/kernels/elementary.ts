/**
 * tanh, sigmoid and exp for eight floats at once, and the logarithm of one, as polynomials.
 *
 * @module
 */

import { TANH_LIMIT, TANH_P, TANH_Q } from "../../tanh_coefficients.ts";
import type { FunctionBuilder } from "../assembler/assembler.ts";
import { f32, f32x4, i32, type Local, type Operand } from "../assembler/instructions.ts";
import type { MultiplyAdd } from "../assembler/multiply_add.ts";
import { type Halves, type Pair, pairLocals, setPair } from "../assembler/pair.ts";

/** (eʳ − 1 − r) / r² on |r| ≤ ln 2 / 2, highest power first (Cephes expf). */
const EXP = [
  1.9875691500e-4,
  1.3981999507e-3,
  8.3334519073e-3,
  4.1665795894e-2,
  1.6666665459e-1,
  5.0000001201e-1,
];
/** ln 2 in two parts: the first has so few bits that its product with a small integer is exact. */
const LN2_HIGH = 0.693359375;
const LN2_LOW = -2.12194440e-4;
/** Below this eˣ is taken as exactly 0. */
const EXP_LIMIT = -87;

/** What the functions share; create one before the first loop of the function that uses it. */
class Elementary {
  protected readonly f: FunctionBuilder;
  protected readonly multiplyAdd: MultiplyAdd;
  protected readonly temporary: readonly Pair[];
  readonly #constants: ReadonlyMap<number, Local>;

  /**
   * @param constants Made once, before any loop: V8 builds a vector constant from integer registers wherever it
   * occurs; a variable costs one load at most.
   */
  constructor(f: FunctionBuilder, multiplyAdd: MultiplyAdd, constants: readonly number[]) {
    this.f = f;
    this.multiplyAdd = multiplyAdd;
    this.#constants = new Map(constants.map((value) => [value, f.local("v128")]));
    for (const [value, local] of this.#constants) f.set(local, f32x4.constant(value));
    this.temporary = pairLocals(f, 4);
  }

  protected constant(value: number): Local {
    return this.#constants.get(value)!;
  }

  /** Emits target = a polynomial of x by Horner's rule, coefficients from the highest power down. */
  protected polynomial(target: Pair, x: Pair, coefficients: readonly number[]): void {
    const [first, second, ...rest] = coefficients.map((value) => this.constant(value));
    setPair(this.f, target, (half) => this.multiplyAdd(x[half], first, second));
    for (const coefficient of rest) {
      setPair(this.f, target, (half) => this.multiplyAdd(x[half], target[half], coefficient));
    }
  }
}

/** Emits tanh and the sigmoid; they share temporary variables. */
export class Squash extends Elementary {
  constructor(f: FunctionBuilder, multiplyAdd: MultiplyAdd) {
    super(f, multiplyAdd, [...TANH_P, ...TANH_Q, -TANH_LIMIT, TANH_LIMIT, 0.5]);
  }

  /** target = tanh(value), a rational function of degree 13/6, within 4e-7. */
  tanh(target: Pair, value: Halves): void {
    const { f } = this;
    const [x, square, p, q] = this.temporary;
    const [low, high] = [this.constant(-TANH_LIMIT), this.constant(TANH_LIMIT)];
    setPair(f, x, (half) => f32x4.max(low, value(half)));
    setPair(f, x, (half) => f32x4.min(high, x[half]));
    setPair(f, square, (half) => f32x4.mul(x[half], x[half]));
    this.polynomial(p, square, TANH_P);
    this.polynomial(q, square, TANH_Q);
    setPair(f, target, (half) => f32x4.div(f32x4.mul(x[half], p[half]), q[half]));
  }

  /** target = 1 / (1 + e⁻ˣ) = tanh(x/2)/2 + 1/2 */
  sigmoid(target: Pair, value: Halves): void {
    const oneHalf = this.constant(0.5);
    this.tanh(target, (half) => f32x4.mul(value(half), oneHalf));
    setPair(this.f, target, (half) => this.multiplyAdd(target[half], oneHalf, oneHalf));
  }
}

/** Emits the exponential. */
export class Exponential extends Elementary {
  constructor(f: FunctionBuilder, multiplyAdd: MultiplyAdd) {
    super(f, multiplyAdd, [...EXP, EXP_LIMIT, Math.LOG2E, -LN2_HIGH, -LN2_LOW, 1]);
  }

  /** target = eˣ for x ≤ 0; exactly 0 below −87, so that padding stays harmless. */
  exp(target: Pair, value: Halves): void {
    const { f } = this;
    const [x, r, p, n] = this.temporary;
    setPair(f, x, value);
    setPair(f, r, (half) => f32x4.max(this.constant(EXP_LIMIT), x[half]));
    setPair(f, n, (half) => f32x4.nearest(f32x4.mul(r[half], this.constant(Math.LOG2E))));
    setPair(f, r, (half) => this.multiplyAdd(n[half], this.constant(-LN2_HIGH), r[half]));
    setPair(f, r, (half) => this.multiplyAdd(n[half], this.constant(-LN2_LOW), r[half]));
    this.polynomial(p, r, EXP);
    const square = (half: 0 | 1) => f32x4.mul(r[half], r[half]);
    setPair(f, p, (half) => f32x4.add(this.multiplyAdd(p[half], square(half), r[half]), this.constant(1)));
    setPair(f, p, (half) => f32x4.mul(p[half], f32x4.powerOfTwo(n[half])));
    setPair(f, target, (half) => f32x4.and(p[half], f32x4.greater(x[half], this.constant(EXP_LIMIT))));
  }
}

/** ln x of one normal float: x = m·2ᵉ with m around 1, ln m = 2 artanh((m − 1)/(m + 1)). */
export function emitLog(f: FunctionBuilder, target: Local, x: Operand): void {
  const bits = f.local("i32");
  const exponent = f.local("i32");
  const [ratio, square] = f.locals(2, "f32");
  f.set(bits, i32.bitsOf(x));
  // Adding 1 − √½ in the bits moves the border between two exponents from 1 to √½: |m − 1| stays small.
  f.set(exponent, i32.sub(i32.shiftRight(i32.add(bits, 0x3f800000 - 0x3f3504f3), 23), 127));
  f.set(bits, i32.sub(bits, i32.shiftLeft(exponent, 23)));
  f.set(target, f32.fromBits(bits));
  f.set(ratio, f32.div(f32.sub(target, f32.constant(1)), f32.add(target, f32.constant(1))));
  f.set(square, f32.mul(ratio, ratio));
  f.set(target, f32.constant(2 / 9));
  for (const coefficient of [2 / 7, 2 / 5, 2 / 3, 2]) {
    f.set(target, f32.add(f32.mul(target, square), f32.constant(coefficient)));
  }
  f.set(target, f32.add(f32.mul(target, ratio), f32.mul(f32.convert(exponent), f32.constant(Math.LN2))));
}
