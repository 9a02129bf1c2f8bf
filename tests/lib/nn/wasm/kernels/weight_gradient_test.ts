import { assertEquals } from "@std/assert";
import { SUMMED_BYTES } from "../../../../../lib/nn/wasm/kernels/weight_gradient.ts";
import { assertClose } from "../../../../support/numbers/assert_close.ts";
import { floatsAt, freshKernels, multiplyMatrices, randomFloats, writePanels } from "./panels.ts";

const [STEPS, ROWS, COLUMNS] = [3, 8, 32];
const K = STEPS * ROWS;
const [OUT, IN, TRANSPOSED, C] = [4096, 65536, 131072, 262144];
const stride = (ROWS + 1) * 64, outStep = 2 * stride, inStep = 2 * stride + 64, cRow = COLUMNS * 4;
const out = randomFloats(K * 16, 1),
  input = randomFloats(K * COLUMNS, 2),
  before = randomFloats(16 * COLUMNS, 3);

/** dOut of shape (steps · rows, 16) and x of shape (steps · rows, 32), in slots. */
function run(tileRows: 2 | 4, start: "load" | "zero"): Float32Array {
  const kernels = freshKernels(tileRows);
  for (let t = 0; t < STEPS; t++) {
    const part = <A extends Float32Array>(data: A, width: number) =>
      data.slice(t * ROWS * width, (t + 1) * ROWS * width);
    writePanels(kernels, OUT + t * outStep, { data: part(out, 16), rows: ROWS, columns: 16, stride });
    writePanels(kernels, IN + t * inStep, {
      data: part(input, COLUMNS),
      rows: ROWS,
      columns: COLUMNS,
      stride,
    });
  }
  floatsAt(kernels, C, before.length).set(before);
  kernels.transposePanel(TRANSPOSED, OUT, STEPS, outStep, ROWS / 4);
  kernels.weightGradient[start](TRANSPOSED, IN, C, cRow, COLUMNS / 16, stride, STEPS, inStep, ROWS / 4);
  return floatsAt(kernels, C, before.length).slice();
}

Deno.test("transposePanel() lays the columns of all steps side by side", () => {
  const kernels = freshKernels();
  writePanels(kernels, OUT, { data: out.slice(0, ROWS * 16), rows: ROWS, columns: 16, stride });
  writePanels(kernels, OUT + outStep, { data: out.slice(ROWS * 16), rows: ROWS, columns: 16, stride });
  kernels.transposePanel(TRANSPOSED, OUT, 2, outStep, ROWS / 4);
  for (let i = 0; i < 16; i++) {
    const expected = Float32Array.from({ length: 2 * ROWS }, (_, k) => out[k * 16 + i]);
    assertEquals(floatsAt(kernels, TRANSPOSED + i * SUMMED_BYTES, 2 * ROWS), expected);
  }
});

Deno.test("weightGradient() is the naive product of the transposed gradient with the input", () => {
  const transposed = Float32Array.from({ length: 16 * K }, (_, i) => out[(i % K) * 16 + Math.floor(i / K)]);
  const expected = multiplyMatrices(transposed, input, { M: 16, K, N: COLUMNS });
  assertClose(run(4, "zero"), expected, { tolerance: 2e-5, what: "dW" });
  assertClose(run(4, "load"), expected.map((sum, i) => sum + before[i]), { tolerance: 2e-5, what: "dW + C" });
});

Deno.test("weightGradient() is the same bit for bit with both tiles", () => {
  assertEquals(run(2, "zero"), run(4, "zero"));
  assertEquals(run(2, "load"), run(4, "load"));
});
