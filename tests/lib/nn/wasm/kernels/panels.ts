/** A memory with the kernels on it, and matrices in and out of panels. */

import {
  engineModule,
  instantiateKernels,
  kernelModule,
  type Kernels,
} from "../../../../../lib/nn/wasm/kernels/kernels.ts";
import type { TileRows } from "../../../../../lib/nn/wasm/kernels/matrix_product.ts";
import { separate } from "../../../../../lib/nn/wasm/assembler/multiply_add.ts";
import { normalFloats } from "../../../../support/numbers/normal_floats.ts";

/** Kernels on fresh memory, with the engine's multiply-add or the separate one. */
export function freshKernels(
  tileRows: TileRows = 4,
  options: { readonly fused: boolean } = { fused: true },
): Kernels {
  const memory = new WebAssembly.Memory({ initial: 16, maximum: 65536 });
  const module = options.fused ? engineModule({ shared: false }) : kernelModule(separate, { shared: false });
  return instantiateKernels(module, { memory, tileRows });
}

/** Floats at an address. */
export function floatsAt(kernels: Pick<Kernels, "memory">, address: number, length: number): Float32Array {
  return new Float32Array(kernels.memory.buffer, address, length);
}

/** `length` normal numbers in single precision. */
export function randomFloats(length: number, seed: number): Float32Array {
  return Float32Array.from(normalFloats(length, seed));
}

/** Where column c of row r lies in panels, in floats. */
export function panelIndex(r: number, c: number, stride: number): number {
  return (Math.floor(c / 16) * stride) / 4 + r * 16 + (c % 16);
}

/** Writes a row-major matrix as panels `stride` bytes apart. */
export function writePanels(
  kernels: Kernels,
  address: number,
  matrix: {
    readonly data: ArrayLike<number>;
    readonly rows: number;
    readonly columns: number;
    readonly stride: number;
  },
): void {
  const { data, rows, columns, stride } = matrix;
  const floats = new Float32Array(kernels.memory.buffer, address);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) floats[panelIndex(r, c, stride)] = data[r * columns + c];
  }
}

/** Reads panels as a row-major matrix. */
export function readPanels(
  kernels: Kernels,
  address: number,
  matrix: { readonly rows: number; readonly columns: number; readonly stride: number },
): Float32Array {
  const { rows, columns, stride } = matrix;
  const floats = new Float32Array(kernels.memory.buffer, address);
  return Float32Array.from(
    { length: rows * columns },
    (_, i) => floats[panelIndex(Math.floor(i / columns), i % columns, stride)],
  );
}

/** Row-major A (M, K) times B (K, N), in float64. */
export function multiplyMatrices(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { M, K, N }: { readonly M: number; readonly K: number; readonly N: number },
): Float64Array {
  const c = new Float64Array(M * N);
  for (let m = 0; m < M; m++) {
    for (let k = 0; k < K; k++) for (let n = 0; n < N; n++) c[m * N + n] += a[m * K + k] * b[k * N + n];
  }
  return c;
}
