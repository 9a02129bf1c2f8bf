/**
 * A small WebAssembly assembler: turns functions, written statement by statement in TypeScript, into the bytes of one
 * module. No toolchain, nothing to install, and full control over the order of instructions, which decides the speed
 * of the kernels: V8 keeps the order it is given.
 *
 * @module
 */

import { type Expression, i32, Local, type Operand, operand, type Scalar, unsigned } from "./instructions.ts";

const TYPE_CODES = { i32: 0x7f, f32: 0x7d, v128: 0x7b } as const;

/** The type of a value. */
export type ValueType = keyof typeof TYPE_CODES;

/** One function under construction. Statements are emitted in the order of the method calls. */
export class FunctionBuilder {
  readonly name: string;
  readonly #parameters: ValueType[] = [];
  readonly #locals: ValueType[] = [];
  readonly #code: number[] = [];
  #result: ValueType | undefined;

  constructor(name: string) {
    this.name = name;
  }

  /** Adds parameters; all parameters come before the first local. */
  parameters(count: number, type: Scalar = "i32"): Local[] {
    if (this.#locals.length > 0) {
      throw new TypeError(`Cannot add parameters to ${this.name} after its locals`);
    }
    return Array.from({ length: count }, () => new Local(this.#parameters.push(type) - 1));
  }

  /** Adds one local variable, zero at the start. */
  local(type: ValueType): Local {
    return new Local(this.#parameters.length + this.#locals.push(type) - 1);
  }

  /** Adds several local variables of one type. */
  locals(count: number, type: ValueType): Local[] {
    return Array.from({ length: count }, () => this.local(type));
  }

  /** Emits an instruction that leaves nothing on the stack, such as a store. */
  do(statement: Expression): void {
    for (const byte of statement) this.#code.push(byte);
  }

  /** `target = value` */
  set(target: Local, value: Operand): void {
    this.do([...operand(value), 0x21, ...unsigned(target.index)]);
  }

  /** `target += amount` */
  advance(target: Local, amount: Operand): void {
    this.set(target, i32.add(target, amount));
  }

  /** `do body while (--counter)`: the counter must start at 1 or more. */
  repeat(counter: Local, body: () => void): void {
    this.do([0x03, 0x40]);
    body();
    this.do([...i32.sub(counter, 1), 0x22, ...unsigned(counter.index), 0x0d, 0, 0x0b]);
  }

  /** `if (condition) body` */
  when(condition: Operand, body: () => void): void {
    this.do([...operand(condition), 0x04, 0x40]);
    body();
    this.do([0x0b]);
  }

  /** Ends the function with a value. */
  return(value: Operand, type: Scalar): void {
    this.#result = type;
    this.do(operand(value));
  }

  /** The function's type: parameters → results. */
  get signature(): number[] {
    const results = this.#result ? [[TYPE_CODES[this.#result]]] : [];
    return [0x60, ...vector(this.#parameters.map((type) => [TYPE_CODES[type]])), ...vector(results)];
  }

  /** The function's locals and code. */
  get body(): number[] {
    const locals = vector(this.#locals.map((type) => [1, TYPE_CODES[type]]));
    return [...unsigned(locals.length + this.#code.length + 1), ...locals, ...this.#code, 0x0b];
  }
}

/** A count, then the items. */
function vector(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

/** A string as its length and its bytes. */
function text(value: string): number[] {
  return vector([...new TextEncoder().encode(value)].map((byte) => [byte]));
}

/**
 * Assembles functions into a module that imports its memory as `env.memory` and exports each function by name.
 *
 * @param functions The functions, in any order.
 * @param options.shared Whether the memory is shared between threads.
 * @returns The module's bytes, for `new WebAssembly.Module(bytes)`.
 *
 * @example
 * ```ts
 * import { assembleModule, FunctionBuilder } from "./assembler.ts";
 * import { i32 } from "./instructions.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const twice = new FunctionBuilder("twice");
 * const [x] = twice.parameters(1);
 * twice.return(i32.add(x, x), "i32");
 * const module = new WebAssembly.Module(assembleModule([twice], { shared: false }));
 * const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 });
 * const exports = new WebAssembly.Instance(module, { env: { memory } }).exports;
 * assertEquals((exports.twice as (x: number) => number)(21), 42);
 * ```
 */
export function assembleModule(
  functions: readonly FunctionBuilder[],
  options: { readonly shared: boolean },
): Uint8Array<ArrayBuffer> {
  const section = (id: number, content: number[]): number[] => [id, ...unsigned(content.length), ...content];
  const limits = [options.shared ? 3 : 1, ...unsigned(1), ...unsigned(65536)];
  const sections = [
    [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    section(1, vector(functions.map((f) => f.signature))),
    section(2, vector([[...text("env"), ...text("memory"), 2, ...limits]])),
    section(3, vector(functions.map((_, index) => unsigned(index)))),
    section(7, vector(functions.map((f, index) => [...text(f.name), 0, ...unsigned(index)]))),
    section(10, vector(functions.map((f) => f.body))),
  ];
  return new Uint8Array(sections.flat());
}
