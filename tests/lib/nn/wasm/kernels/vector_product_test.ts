import { assertEquals } from "@std/assert";
import { assertClose } from "../../../../support/numbers/assert_close.ts";
import { freshKernels, multiplyMatrices, randomFloats, readPanels, writePanels } from "./panels.ts";

const [X, B, Y] = [4096, 65536, 32768];

for (const panels of [1, 2, 5]) {
  Deno.test(`vectorProduct() over ${panels} panels is the matrix product's row, bit for bit`, () => {
    const [M, K, N] = [4, 32, panels * 16];
    const stride = (M + 1) * 64;
    const x = randomFloats(M * K, 1), b = randomFloats(K * N, 2), y = randomFloats(M * N, 3);
    const results = ["matrix", "vector"].map((way) => {
      const kernels = freshKernels();
      writePanels(kernels, X, { data: x, rows: M, columns: K, stride });
      writePanels(kernels, B, { data: b, rows: K, columns: N, stride: K * 64 });
      writePanels(kernels, Y, { data: y, rows: M, columns: N, stride });
      if (way === "matrix") kernels.product.load(X, B, Y, 1, panels, K / 16, stride, K * 64);
      for (let row = 0; way === "vector" && row < M; row++) {
        kernels.vectorProduct(X + row * 64, B, Y + row * 64, panels, K / 16, stride, K * 64);
      }
      return readPanels(kernels, Y, { rows: M, columns: N, stride });
    });
    assertEquals(results[1], results[0]);
    const expected = multiplyMatrices(x, b, { M, K, N }).map((sum, i) => sum + y[i]);
    assertClose(results[1], expected, { tolerance: 2e-5, what: "y" });
  });
}
