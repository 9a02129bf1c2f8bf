/**
 * The module of the kernels that write replies with int8 weights.
 *
 * It has no relaxed SIMD, whose multiply-add is rounded once or twice depending on the engine: what these kernels
 * compute is the same, bit for bit, on every machine.
 *
 * @module
 */

import { assembleModule } from "../assembler/assembler.ts";
import { separate } from "../assembler/multiply_add.ts";
import { copyRows } from "./copying.ts";
import { lstmForward, rnnForward } from "./gates.ts";
import { roundHidden } from "./int8_activations.ts";
import { int8Product, type Int8TileRows } from "./int8_product.ts";
import type { Kernels } from "./kernels.ts";
import { matrixProduct } from "./matrix_product.ts";
import { gather, settle } from "./rows.ts";
import { vectorProduct } from "./vector_product.ts";

type Kernel = (...values: number[]) => void;

/** The kernels on one memory. All addresses are in bytes. */
export interface Int8Kernels extends
  Pick<
    Kernels,
    | "memory"
    | "vectorProduct"
    | "lstmForward"
    | "rnnForward"
    | "gather"
    | "copyRows"
    | "settle"
  > {
  /** For the decoder: the float product of tiles of two rows, from a bias. */
  readonly floatProduct: Kernel;
  readonly int8Product: Readonly<Record<Int8TileRows, Kernel>>;
  readonly roundHidden: Kernel;
}

/** Emits the module. */
export function int8Module(): WebAssembly.Module {
  const kernels = [
    matrixProduct("floatProduct", { tileRows: 2, start: "bias", multiplyAdd: separate }),
    vectorProduct(separate),
    lstmForward(separate),
    rnnForward(separate),
    int8Product(1),
    int8Product(2),
    roundHidden(),
    gather(),
    copyRows(),
    settle(),
  ];
  return new WebAssembly.Module(assembleModule(kernels, { shared: false }));
}

let engineModule: WebAssembly.Module | undefined;

/** Puts the kernels on a memory that is not shared; the module is made once. */
export function instantiateInt8Kernels(memory: WebAssembly.Memory): Int8Kernels {
  engineModule ??= int8Module();
  const { exports } = new WebAssembly.Instance(engineModule, { env: { memory } });
  const { int8Product_1, int8Product_2, ...others } = exports as Record<string, Kernel>;
  return {
    ...others as unknown as Int8Kernels,
    memory,
    int8Product: { 1: int8Product_1, 2: int8Product_2 },
  };
}
