/**
 * The WebAssembly instructions that the kernels use, as functions from operands to bytes. An expression is the bytes
 * that leave one value on the stack, so expressions nest like formulas: `f32x4.add(x, f32x4.mul(y, z))`.
 *
 * @module
 */

/** Bytes of code that leave one value on the stack (none for a store). */
export type Expression = readonly number[];

/** Scalar types. */
export type Scalar = "i32" | "f32";

/** A parameter or a local variable of a function. */
export class Local {
  readonly index: number;
  constructor(index: number) {
    this.index = index;
  }
}

/** What an instruction works on: a variable's value, an expression, or an i32 constant. */
export type Operand = Local | Expression | number;

/** Encodes an unsigned integer (LEB128). */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  do {
    const rest = value >>> 7;
    bytes.push((value & 127) | (rest ? 128 : 0));
    value = rest;
  } while (value);
  return bytes;
}

/** Encodes a signed 32-bit integer (LEB128). */
function signed(value: number): number[] {
  const bytes: number[] = [];
  while (value < -64 || value > 63) {
    bytes.push((value & 127) | 128);
    value >>= 7;
  }
  bytes.push(value & 127);
  return bytes;
}

/** The four bytes of a float. */
function float(value: number): number[] {
  return [...new Uint8Array(new Float32Array([value]).buffer)];
}

/** The code that puts an operand on the stack. */
export function operand(value: Operand): Expression {
  if (typeof value === "number") return [0x41, ...signed(value | 0)];
  return value instanceof Local ? [0x20, ...unsigned(value.index)] : value;
}

type Instruction = (...operands: Operand[]) => Expression;

const instruction = (...opcode: number[]): Instruction => (...operands) => [
  ...operands.flatMap(operand),
  ...opcode,
];
const simd = (opcode: number): Instruction => instruction(0xfd, ...unsigned(opcode));

/** A memory access at address + offset; the offset is part of the instruction and so costs nothing. */
const access = (...opcode: number[]) => (address: Operand, offset = 0): Expression => [
  ...operand(address),
  ...opcode,
  0,
  ...unsigned(offset),
];
const storing = (...opcode: number[]) => (address: Operand, value: Operand, offset = 0): Expression => [
  ...operand(address),
  ...operand(value),
  ...opcode,
  0,
  ...unsigned(offset),
];

/** Integers: addresses, counters, symbols. */
export const i32 = {
  load: access(0x28),
  store: storing(0x36),
  add: instruction(0x6a),
  sub: instruction(0x6b),
  mul: instruction(0x6c),
  and: instruction(0x71),
  or: instruction(0x72),
  shiftLeft: instruction(0x74),
  shiftRight: instruction(0x76),
  greaterOrEqual: instruction(0x4e),
  /** The bits of a float. */
  bitsOf: instruction(0xbc),
};

/** Single floats. */
export const f32 = {
  constant: (value: number): Expression => [0x43, ...float(value)],
  load: access(0x2a),
  store: storing(0x38),
  add: instruction(0x92),
  sub: instruction(0x93),
  mul: instruction(0x94),
  div: instruction(0x95),
  max: instruction(0x97),
  convert: instruction(0xb2),
  fromBits: instruction(0xbe),
  lane: (value: Operand, lane: number): Expression => [...operand(value), 0xfd, 0x1f, lane],
};

/** Four integers at once. */
export const i32x4 = {
  /** Loads one integer into all lanes. */
  loadSplat: access(0xfd, 0x09),
  add: simd(0xae),
  sub: simd(0xb1),
  shiftLeft: (value: Operand, bits: number): Expression => [
    ...operand(value),
    ...operand(bits),
    0xfd,
    ...unsigned(0xab),
  ],
  /** Products of eight 16-bit integers with eight others, each two neighbours added. */
  dot: simd(0xba),
  lane: (value: Operand, lane: number): Expression => [...operand(value), 0xfd, 0x1b, lane],
  /** Floats without their fractions; what is too large becomes the largest. */
  truncate: simd(0xf8),
};

/** Eight 16-bit integers at once. */
export const i16x8 = {
  constant: (value: number): Expression => [
    0xfd,
    0x0c,
    ...new Uint8Array(new Int16Array(8).fill(value).buffer),
  ],
  /** Keeps the sign. */
  shiftRight: (value: Operand, bits: number): Expression => [
    ...operand(value),
    ...operand(bits),
    0xfd,
    ...unsigned(0x8c),
  ],
  /** Two times four integers, each cut to 16 bits. */
  narrow: simd(0x85),
};

/** Four floats at once. */
export const f32x4 = {
  constant: (value: number): Expression => [
    0xfd,
    0x0c,
    ...[1, 2, 3, 4].flatMap(() => float(value)),
  ],
  load: access(0xfd, 0x00),
  store: storing(0xfd, 0x0b),
  /** Loads one float into all lanes. */
  loadSplat: access(0xfd, 0x09),
  /** Loads one float into the first lane, zeros into the others. */
  loadFirst: access(0xfd, 0x5c),
  /** Stores the first lane. */
  storeFirst: (address: Operand, value: Operand, offset = 0): Expression => [
    ...storing(0xfd, 0x5a)(address, value, offset),
    0,
  ],
  splat: simd(0x13),
  /** Any four of the eight lanes of a and b. */
  shuffle: (a: Operand, b: Operand, ...lanes: [number, number, number, number]): Expression => [
    ...operand(a),
    ...operand(b),
    0xfd,
    0x0d,
    ...lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => lane * 4 + byte)),
  ],
  add: simd(0xe4),
  sub: simd(0xe5),
  mul: simd(0xe6),
  div: simd(0xe7),
  sqrt: simd(0xe3),
  /** The smaller: b < a ? b : a, one machine instruction. */
  min: simd(0xea),
  /** The larger: a < b ? b : a, one machine instruction. */
  max: simd(0xeb),
  nearest: simd(0x6a),
  /** Four integers as floats. */
  convert: simd(0xfa),
  greater: simd(0x44),
  and: simd(0x4e),
  /** a·b + c, rounded once (relaxed SIMD). */
  fusedMultiplyAdd: simd(0x105),
  /** 2ⁿ for integral n in −126 … 127: n + 127 becomes the exponent bits. */
  powerOfTwo: (n: Operand): Expression => [
    ...simd(0xf8)(n),
    ...[0xfd, 0x0c, 127, 0, 0, 0, 127, 0, 0, 0, 127, 0, 0, 0, 127, 0, 0, 0],
    ...[0xfd, ...unsigned(0xae)],
    ...[0x41, 23, 0xfd, ...unsigned(0xab)],
  ],
};
