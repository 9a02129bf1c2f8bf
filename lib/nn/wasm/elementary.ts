/**
 * tanh, sigmoid, exp and log for four floats at once, as polynomials.
 *
 * @module
 */

import { f32, f32x4, i32, type Local, type Operand } from "./instructions.ts";
import type { FunctionBuilder } from "./assembler.ts";
import type { MultiplyAdd } from "./multiply_add.ts";

/** Numerator of the rational tanh, odd powers from x¹³ down. */
const TANH_P = [
  -2.76076847742355e-16,
  2.00018790482477e-13,
  -8.60467152213735e-11,
  5.12229709037114e-8,
  1.48572235717979e-5,
  6.37261928875436e-4,
  4.89352455891786e-3,
];
/** Its denominator, even powers from x⁶ down. */
const TANH_Q = [1.19825839466702e-6, 1.18534705686654e-4, 2.26843463243900e-3, 4.89352518554385e-3];
/** Beyond this tanh is ±1 in single precision. */
const TANH_LIMIT = 7.90531110763549805;

/** (eʳ − 1 − r) / r² on |r| ≤ ln 2 / 2, highest power first (Cephes expf). */
const EXP = [
  1.9875691500e-4,
  1.3981999507e-3,
  8.3334519073e-3,
  4.1665795894e-2,
  1.6666665459e-1,
  5.0000001201e-1,
];
/** Below this eˣ is taken as exactly 0. */
const EXP_LIMIT = -87;

/** Emits tanh and its relatives into a function; they share its temporary variables. */
export class Elementary {
  readonly #f: FunctionBuilder;
  readonly #madd: MultiplyAdd;
  readonly #x: Local;
  readonly #square: Local;
  readonly #p: Local;
  readonly #q: Local;

  constructor(f: FunctionBuilder, multiplyAdd: MultiplyAdd) {
    this.#f = f;
    this.#madd = multiplyAdd;
    [this.#x, this.#square, this.#p, this.#q] = f.locals(4, "v128");
  }

  /** Horner's rule: emits target = a polynomial of x, coefficients from the highest power down. */
  #polynomial(target: Local, x: Local, coefficients: readonly number[]): void {
    const [first, second, ...rest] = coefficients;
    this.#f.set(target, this.#madd(x, f32x4.constant(first), f32x4.constant(second)));
    for (const coefficient of rest) this.#f.set(target, this.#madd(x, target, f32x4.constant(coefficient)));
  }

  /** target = tanh(value), a rational function of degree 13/6, within 4e-7. */
  tanh(target: Local, value: Operand): void {
    const f = this.#f;
    const limited = f32x4.max(f32x4.constant(-TANH_LIMIT), value);
    f.set(this.#x, f32x4.min(f32x4.constant(TANH_LIMIT), limited));
    f.set(this.#square, f32x4.mul(this.#x, this.#x));
    this.#polynomial(this.#p, this.#square, TANH_P);
    this.#polynomial(this.#q, this.#square, TANH_Q);
    f.set(target, f32x4.div(f32x4.mul(this.#x, this.#p), this.#q));
  }

  /** target = 1 / (1 + e⁻ˣ) = tanh(x/2)/2 + 1/2 */
  sigmoid(target: Local, value: Operand): void {
    const half = f32x4.constant(0.5);
    this.tanh(target, f32x4.mul(value, half));
    this.#f.set(target, this.#madd(target, half, half));
  }

  /** target = eˣ for x ≤ 0; exactly 0 below −87, so that padding stays harmless. */
  exp(target: Local, value: Operand): void {
    const f = this.#f;
    const [n, r] = [this.#q, this.#square];
    f.set(this.#x, value);
    f.set(r, f32x4.max(f32x4.constant(EXP_LIMIT), this.#x));
    f.set(n, f32x4.nearest(f32x4.mul(r, f32x4.constant(Math.LOG2E))));
    // ln 2 in two parts: the first has so few bits that n · it is exact.
    f.set(r, this.#madd(n, f32x4.constant(-0.693359375), r));
    f.set(r, this.#madd(n, f32x4.constant(2.12194440e-4), r));
    this.#polynomial(this.#p, r, EXP);
    f.set(this.#p, f32x4.add(this.#madd(this.#p, f32x4.mul(r, r), r), f32x4.constant(1)));
    const inRange = f32x4.greater(this.#x, f32x4.constant(EXP_LIMIT));
    f.set(target, f32x4.and(f32x4.mul(this.#p, f32x4.powerOfTwo(n)), inRange));
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
