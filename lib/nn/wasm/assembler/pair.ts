/**
 * Eight floats as two vectors of four, processed together. V8's re-vectorization turns two equal 128-bit instructions
 * into one of 256 bits, but only if there is no store between their loads: so both halves are loaded, then both
 * computed, then both stored. Without it the two halves still hide each other's latency.
 *
 * @module
 */

import type { FunctionBuilder } from "./assembler.ts";
import { type Expression, f32x4, type Local, type Operand } from "./instructions.ts";

/** Two vector variables: floats 0 … 3 and 4 … 7. */
export type Pair = readonly [Local, Local];

/** What each half of a pair becomes. */
export type Halves = (half: 0 | 1) => Operand;

/** Byte offsets of the two pairs in a row of 16 floats. */
export const PAIR_OFFSETS = [0, 32];

/** Adds a pair of vector variables. */
export function pairLocal(f: FunctionBuilder): Pair {
  return [f.local("v128"), f.local("v128")];
}

/** Adds several. */
export function pairLocals(f: FunctionBuilder, count: number): Pair[] {
  return Array.from({ length: count }, () => pairLocal(f));
}

/** `target = value`, half by half. */
export function setPair(f: FunctionBuilder, target: Pair, value: Halves): void {
  f.set(target[0], value(0));
  f.set(target[1], value(1));
}

/** Loads eight floats. */
export function loadPair(f: FunctionBuilder, target: Pair, address: Local, offset = 0): void {
  setPair(f, target, (half) => f32x4.load(address, offset + half * 16));
}

/** Stores eight floats. */
export function storePair(
  f: FunctionBuilder,
  address: Local,
  value: (half: 0 | 1) => Expression | Local,
  offset = 0,
): void {
  f.do(f32x4.store(address, value(0), offset));
  f.do(f32x4.store(address, value(1), offset + 16));
}
