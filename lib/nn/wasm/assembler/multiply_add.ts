/**
 * The one instruction that everything is built on, and whether the engine has it.
 *
 * @module
 */

import { assembleModule, FunctionBuilder } from "./assembler.ts";
import { type Expression, f32x4, type Operand } from "./instructions.ts";

/** Emits a·b + c for four floats. */
export type MultiplyAdd = (a: Operand, b: Operand, c: Operand) => Expression;

/** Rounded once: the relaxed-SIMD instruction, one machine instruction if the processor has it. */
export const fused: MultiplyAdd = f32x4.fusedMultiplyAdd;

/** Rounded twice, for engines without relaxed SIMD. */
export const separate: MultiplyAdd = (a, b, c) => f32x4.add(f32x4.mul(a, b), c);

/** The best one that this engine supports; undefined if it has no SIMD at all. */
export function supportedMultiplyAdd(): MultiplyAdd | undefined {
  return [fused, separate].find((multiplyAdd) => {
    const probe = new FunctionBuilder("probe");
    const [address] = probe.parameters(1);
    const x = probe.local("v128");
    probe.do(f32x4.store(address, multiplyAdd(x, x, x)));
    return WebAssembly.validate(assembleModule([probe], { shared: false }));
  });
}
