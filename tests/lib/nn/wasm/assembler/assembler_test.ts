import { assertEquals, assertThrows } from "@std/assert";
import { assembleModule, FunctionBuilder } from "../../../../../lib/nn/wasm/assembler/assembler.ts";
import { f32, f32x4, i32, type Operand } from "../../../../../lib/nn/wasm/assembler/instructions.ts";

const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 });

/** Compiles one function. */
function compile(f: FunctionBuilder): (...values: number[]) => number {
  const module = new WebAssembly.Module(assembleModule([f], { shared: false }));
  return new WebAssembly.Instance(module, { env: { memory } }).exports[f.name] as (
    ...values: number[]
  ) => number;
}

/** A function of no arguments. */
function evaluate(value: Operand, type: "i32" | "f32" = "i32"): number {
  const f = new FunctionBuilder("f");
  f.return(value, type);
  return compile(f)();
}

Deno.test("i32 constants of every length are encoded", () => {
  for (const value of [0, 63, 64, -64, -65, 8191, 8192, 1 << 20, 2 ** 31 - 1, -(2 ** 31)]) {
    assertEquals(evaluate(value), value);
  }
});

Deno.test("FunctionBuilder.repeat() runs its body counter times", () => {
  const f = new FunctionBuilder("power");
  const [base, exponent] = f.parameters(2);
  const result = f.local("i32");
  f.set(result, 1);
  f.repeat(exponent, () => f.set(result, i32.mul(result, base)));
  f.return(result, "i32");
  assertEquals(compile(f)(3, 5), 243);
});

Deno.test("FunctionBuilder.when() runs its body only if the condition holds", () => {
  const f = new FunctionBuilder("clamp");
  const [x] = f.parameters(1);
  f.when(i32.greaterOrEqual(x, 10), () => f.set(x, 10));
  f.return(x, "i32");
  assertEquals([compile(f)(7), compile(f)(12)], [7, 10]);
});

Deno.test("FunctionBuilder refuses parameters after locals, as their numbers would be wrong", () => {
  const f = new FunctionBuilder("late");
  f.local("i32");
  assertThrows(() => f.parameters(1), TypeError, "after its locals");
});

Deno.test("f32x4 instructions work on four lanes", () => {
  const f = new FunctionBuilder("lanes");
  const [address] = f.parameters(1);
  const x = f.local("v128");
  f.set(x, f32x4.load(address));
  f.do(f32x4.store(address, f32x4.shuffle(x, f32x4.constant(9), 3, 0, 4, 2), 16));
  f.do(f32x4.store(address, f32x4.powerOfTwo(x), 32));
  f.return(f32.lane(x, 1), "f32");
  const floats = new Float32Array(memory.buffer, 64, 12);
  floats.set([-3, 0, 2, 7]);
  assertEquals(compile(f)(64), 0);
  assertEquals([...floats.slice(4)], [7, -3, 9, 2, 2 ** -3, 1, 4, 128]);
});

Deno.test("f32 constants keep their bits", () => {
  assertEquals(evaluate(f32.constant(Math.fround(0.1)), "f32"), Math.fround(0.1));
});

Deno.test("a module for shared memory refuses private memory", () => {
  const f = new FunctionBuilder("f");
  f.return(1, "i32");
  const module = new WebAssembly.Module(assembleModule([f], { shared: true }));
  assertThrows(() => new WebAssembly.Instance(module, { env: { memory } }), WebAssembly.LinkError);
});
