/**
 * The module with all kernels, emitted and compiled when first needed.
 *
 * @module
 */

import { adam, sumSquares } from "./adam.ts";
import { assembleModule } from "../assembler/assembler.ts";
import { copyRows, moveFloats, transposeBlocks } from "./copying.ts";
import { lstmBackward, lstmForward, multiply, rnnBackward, rnnForward } from "./gates.ts";
import { matrixProduct, type Start, type TileRows } from "./matrix_product.ts";
import { type MultiplyAdd, supportedMultiplyAdd } from "../assembler/multiply_add.ts";
import { addToRows, gather, scatterAdd, settle, sumRows, zeroRow } from "./rows.ts";
import { softmaxBackward, softmaxForward } from "./softmax.ts";
import { vectorProduct } from "./vector_product.ts";
import { transposePanel, weightGradient } from "./weight_gradient.ts";

type Kernel = (...values: number[]) => void;

/** The kernels on one memory; each is described where it is emitted. All addresses are in bytes. */
export interface Kernels {
  readonly memory: WebAssembly.Memory;
  /** The tile that the matrix products use. */
  readonly tileRows: TileRows;
  /** The matrix product, by what the sums start from. */
  readonly product: Readonly<Record<Start, Kernel>>;
  readonly weightGradient: Readonly<Record<"load" | "zero", Kernel>>;
  readonly vectorProduct: Kernel;
  readonly lstmForward: Kernel;
  readonly lstmBackward: Kernel;
  readonly rnnForward: Kernel;
  readonly rnnBackward: Kernel;
  readonly multiply: Kernel;
  readonly softmaxForward: Kernel;
  readonly softmaxBackward: Kernel;
  readonly gather: Kernel;
  readonly scatterAdd: Kernel;
  readonly sumRows: Kernel;
  readonly addToRows: Kernel;
  readonly zeroRow: Kernel;
  readonly transposePanel: Kernel;
  readonly transposeBlocks: Kernel;
  readonly copyRows: Kernel;
  readonly moveFloats: Kernel;
  readonly adam: Kernel;
  /** Call it between re-vectorized kernels and arithmetic in JavaScript. */
  readonly settle: (address: number, turns: number) => number;
  readonly sumSquares: (source: number, rows: number) => number;
}

const TILES: readonly TileRows[] = [2, 4];
const STARTS: readonly Start[] = ["load", "zero", "bias"];

/** Emits the module of all kernels, with the matrix products for both tiles. */
export function kernelModule(
  multiplyAdd: MultiplyAdd,
  options: { readonly shared: boolean },
): WebAssembly.Module {
  const tiled = TILES.flatMap((tileRows) => [
    ...STARTS.map((start) => matrixProduct(`product_${start}_${tileRows}`, { tileRows, start, multiplyAdd })),
    ...(["load", "zero"] as const).map((start) =>
      weightGradient(`weightGradient_${start}_${tileRows}`, { tileRows, start, multiplyAdd })
    ),
  ]);
  const others = [
    vectorProduct(multiplyAdd),
    lstmForward(multiplyAdd),
    lstmBackward(multiplyAdd),
    rnnForward(multiplyAdd),
    rnnBackward(),
    multiply(),
    softmaxForward(multiplyAdd),
    softmaxBackward(),
    gather(),
    scatterAdd(),
    sumRows(),
    addToRows(),
    zeroRow(),
    settle(),
    transposePanel(),
    transposeBlocks(),
    copyRows(),
    moveFloats(),
    adam(multiplyAdd),
    sumSquares(multiplyAdd),
  ];
  return new WebAssembly.Module(assembleModule([...tiled, ...others], options));
}

/** Puts the kernels on a memory. */
export function instantiateKernels(
  module: WebAssembly.Module,
  options: { readonly memory: WebAssembly.Memory; readonly tileRows: TileRows },
): Kernels {
  const { memory, tileRows } = options;
  const exports = new WebAssembly.Instance(module, { env: { memory } }).exports as Record<string, Kernel>;
  const pick = <S extends Start>(name: string, starts: readonly S[]) =>
    Object.fromEntries(starts.map((start) => [start, exports[`${name}_${start}_${tileRows}`]])) as Record<
      S,
      Kernel
    >;
  return {
    ...exports as unknown as Kernels,
    memory,
    tileRows,
    product: pick("product", STARTS),
    weightGradient: pick("weightGradient", ["load", "zero"] as const),
  };
}

const modules = new Map<boolean, WebAssembly.Module>();

/**
 * The module for this engine, made once.
 *
 * @throws {TypeError} If the engine has no WebAssembly SIMD.
 */
export function engineModule(options: { readonly shared: boolean }): WebAssembly.Module {
  let module = modules.get(options.shared);
  if (!module) {
    const multiplyAdd = supportedMultiplyAdd();
    if (!multiplyAdd) throw new TypeError("Cannot emit the kernels as this engine has no WebAssembly SIMD");
    module = kernelModule(multiplyAdd, options);
    modules.set(options.shared, module);
  }
  return module;
}
