import { assertEquals } from "@std/assert";
import { Random } from "../../../../../lib/nn/random.ts";
import { instantiateInt8Kernels } from "../../../../../lib/nn/wasm/kernels/int8_kernels.ts";
import { floatsAt } from "./panels.ts";

const [SUMS, SCALES, X, Y, W] = [1024, 2048, 4096, 32768, 65536];
const COLUMNS = 64;

interface Operands {
  readonly K: number;
  readonly M: number;
  /** Row-major: x (M, K), w (K, 64). */
  readonly x: Int16Array;
  readonly w: Int8Array;
}

/** y = x·w by the kernel, with all scales 2, added to 3. */
function multiply(tileRows: 1 | 2, { K, M, x, w }: Operands): number[] {
  const kernels = instantiateInt8Kernels(new WebAssembly.Memory({ initial: 16, maximum: 65536 }));
  const { buffer } = kernels.memory, lanes = new Int16Array(buffer), integers = new Int32Array(buffer);
  const panelBytes = K * 32, yStride = M * 64;
  for (let k = 0; k < K; k++) {
    for (let column = 0; column < COLUMNS; column += column % 32 === 15 ? 17 : 1) {
      const at = W + (column >> 5) * panelBytes + (k >> 1) * 64 + (column % 16) * 4 + (k & 1) * 2;
      lanes[at / 2] = 256 * w[k * COLUMNS + column + 16] + w[k * COLUMNS + column] + 128;
    }
    for (let r = 0; r < M; r++) {
      lanes[(X + (k >> 4) * M * 32 + r * 32 + (k % 16) * 2) / 2] = x[r * K + k];
      integers[SUMS / 4 + r] -= 128 * x[r * K + k];
    }
  }
  floatsAt(kernels, SCALES, COLUMNS).fill(2);
  floatsAt(kernels, Y, M * COLUMNS).fill(3);
  kernels.int8Product[tileRows](
    ...[X, SUMS, W, Y, M / tileRows, COLUMNS / 32, K / 16, M * 32, yStride, panelBytes, SCALES],
  );
  return Array.from({ length: M * COLUMNS }, (_, i) => {
    const r = Math.floor(i / COLUMNS), column = i % COLUMNS;
    return floatsAt(kernels, Y + (column >> 4) * yStride + r * 64, 16)[column % 16];
  });
}

function expected({ K, M, x, w }: Operands): number[] {
  return Array.from({ length: M * COLUMNS }, (_, i) => {
    const r = Math.floor(i / COLUMNS), column = i % COLUMNS;
    let sum = 0;
    for (let k = 0; k < K; k++) sum += x[r * K + k] * w[k * COLUMNS + column];
    return Math.fround(3 + Math.fround(2 * Math.fround(sum)));
  });
}

Deno.test("int8Product() is exact with random weights, for one row and for two at a time", () => {
  const random = new Random(1), K = 48, M = 4;
  const x = Int16Array.from({ length: M * K }, () => random.below(65535) - 32767);
  const w = Int8Array.from({ length: K * COLUMNS }, () => random.below(255) - 127);
  for (const tileRows of [1, 2] as const) {
    assertEquals(multiply(tileRows, { K, M, x, w }), expected({ K, M, x, w }));
  }
});

Deno.test("int8Product() is exact up to the widest layer at full scale with the largest weights", () => {
  const K = 1024, M = 2; // 1032 is the limit
  for (const [sign, weight] of [[1, 127], [-1, 127], [1, -127], [-1, -127]]) {
    const x = new Int16Array(M * K).fill(sign * 16383), w = new Int8Array(K * COLUMNS).fill(weight);
    for (const tileRows of [1, 2] as const) {
      assertEquals(multiply(tileRows, { K, M, x, w }), expected({ K, M, x, w }));
    }
  }
});
