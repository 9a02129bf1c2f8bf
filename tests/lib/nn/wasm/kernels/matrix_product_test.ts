import { assertEquals } from "@std/assert";
import { assertClose } from "../../../../support/numbers/assert_close.ts";
import { floatsAt, freshKernels, multiplyMatrices, randomFloats, readPanels, writePanels } from "./panels.ts";

const [M, K, N] = [8, 48, 32];
const [A, B, C, BIAS] = [4096, 65536, 131072, 1024];
const stride = (M + 1) * 64;
const a = randomFloats(M * K, 1),
  b = randomFloats(K * N, 2),
  c = randomFloats(M * N, 3),
  bias = randomFloats(N, 4);
const product = multiplyMatrices(a, b, { M, K, N });

/** Runs the product on 8 rows and returns C as rows. */
function run(tileRows: 2 | 4, start: "load" | "zero" | "bias", fused = true): Float32Array {
  const kernels = freshKernels(tileRows, { fused });
  writePanels(kernels, A, { data: a, rows: M, columns: K, stride });
  writePanels(kernels, B, { data: b, rows: K, columns: N, stride: K * 64 });
  writePanels(kernels, C, { data: c, rows: M, columns: N, stride });
  floatsAt(kernels, BIAS, N).set(bias);
  kernels.product[start](A, B, C, M / tileRows, N / 16, K / 16, stride, K * 64, BIAS);
  return readPanels(kernels, C, { rows: M, columns: N, stride });
}

const starts = {
  load: (i: number) => c[i],
  zero: () => 0,
  bias: (i: number) => bias[i % N],
};

for (const start of ["load", "zero", "bias"] as const) {
  Deno.test(`matrixProduct() from ${start} is the naive product`, () => {
    const expected = product.map((sum, i) => sum + starts[start](i));
    for (const fused of [true, false]) {
      assertClose(run(4, start, fused), expected, { tolerance: 2e-5, what: `C, fused ${fused}` });
    }
  });

  Deno.test(`matrixProduct() from ${start} is the same bit for bit with both tiles`, () => {
    assertEquals(run(2, start), run(4, start));
  });
}

Deno.test("matrixProduct() leaves what lies between the panels alone", () => {
  const kernels = freshKernels();
  const floats = new Float32Array(kernels.memory.buffer);
  floats.fill(7);
  writePanels(kernels, A, { data: a, rows: M, columns: K, stride });
  writePanels(kernels, B, { data: b, rows: K, columns: N, stride: K * 64 });
  kernels.product.zero(A, B, C, M / 4, N / 16, K / 16, stride, K * 64);
  assertEquals([...floats.slice((C + M * 64) / 4, (C + stride) / 4)], new Array(16).fill(7));
  assertEquals(floats[(C + stride + M * 64) / 4], 7);
});

Deno.test("a matrix product cut into two sums of half the length is the whole one, bit for bit", () => {
  const kernels = freshKernels();
  writePanels(kernels, A, { data: a, rows: M, columns: K, stride });
  writePanels(kernels, B, { data: b, rows: K, columns: N, stride: K * 64 });
  kernels.product.zero(A, B, C, M / 4, N / 16, 1, stride, K * 64);
  kernels.product.load(A + stride, B + 16 * 64, C, M / 4, N / 16, K / 16 - 1, stride, K * 64);
  assertEquals(readPanels(kernels, C, { rows: M, columns: N, stride }), run(4, "zero"));
});
