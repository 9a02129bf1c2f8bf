/**
 * How fast one core can multiply and add at best: the yardstick of the benchmarks.
 *
 * @module
 */

import { assembleModule, FunctionBuilder } from "../assembler/assembler.ts";
import { f32x4 } from "../assembler/instructions.ts";
import { type MultiplyAdd, supportedMultiplyAdd } from "../assembler/multiply_add.ts";

/** Independent sums: enough to hide the latency of a multiply-add, few enough for the registers. */
const SUMS = { narrow: 12, wide: 24 };
/** Multiply-adds per sum and turn of the loop. */
const UNROLL = 8;

/** Emits `(address, turns)`: nothing but multiply-adds on registers. */
function peakLoop(name: string, sums: number, multiplyAdd: MultiplyAdd): FunctionBuilder {
  const f = new FunctionBuilder(name);
  const [address, turns] = f.parameters(2);
  const totals = f.locals(sums, "v128");
  // One factor for each half of a 256-bit register.
  const factors = f.locals(2, "v128");
  for (const [i, factor] of factors.entries()) f.set(factor, f32x4.load(address, i * 16));
  for (const [i, total] of totals.entries()) f.set(total, f32x4.load(address, i * 16));
  f.repeat(turns, () => {
    for (let u = 0; u < UNROLL; u++) {
      for (const [i, total] of totals.entries()) {
        f.set(total, multiplyAdd(factors[i % 2], factors[i % 2], total));
      }
    }
  });
  for (const [i, total] of totals.entries()) f.do(f32x4.store(address, total, i * 16));
  return f;
}

/**
 * Measures this core's peak as far as this engine reaches it: with V8's re-vectorization 256 bits at a time, else
 * 128.
 *
 * @param milliseconds How long to measure; the best stretch counts.
 * @returns GFLOP/s; one multiply-add is two operations.
 * @throws {TypeError} If the engine has no WebAssembly SIMD.
 */
export function measurePeak(milliseconds = 100): number {
  const multiplyAdd = supportedMultiplyAdd();
  if (!multiplyAdd) throw new TypeError("Cannot measure the peak as this engine has no WebAssembly SIMD");
  const loops = Object.entries(SUMS).map(([name, sums]) => peakLoop(name, sums, multiplyAdd));
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 });
  const module = new WebAssembly.Module(assembleModule(loops, { shared: false }));
  const exports = new WebAssembly.Instance(module, { env: { memory } }).exports;
  let peak = 0;
  const turns = 2000;
  const end = performance.now() + milliseconds;
  do {
    for (const [name, sums] of Object.entries(SUMS)) {
      const start = performance.now();
      (exports[name] as (address: number, turns: number) => void)(0, turns);
      const operations = turns * UNROLL * sums * 4 * 2;
      peak = Math.max(peak, operations / (performance.now() - start) / 1e6);
    }
  } while (performance.now() < end);
  return peak;
}
