import { assertAlmostEquals, assertEquals } from "@std/assert";
import { assertClose } from "../../../../support/numbers/assert_close.ts";
import { floatsAt, freshKernels, randomFloats } from "./panels.ts";

const [W, G, M, V] = [4096, 8192, 12288, 16384];

for (const count of [1, 7, 8, 29]) {
  Deno.test(`adam() of ${count} floats is the formula, and leaves the next float alone`, () => {
    const kernels = freshKernels();
    const w = randomFloats(count + 1, 1), g = randomFloats(count + 1, 2), m = randomFloats(count + 1, 3);
    const v = randomFloats(count + 1, 4).map(Math.abs);
    for (const [address, data] of [[W, w], [G, g], [M, m], [V, v]] as const) {
      floatsAt(kernels, address, count + 1).set(data);
    }
    const [clip, beta1, beta2, epsilon, stepSize, correction, decay] = [0.5, 0.9, 0.99, 1e-8, 0.01, 3, 0.999];
    kernels.adam(
      W,
      G,
      M,
      V,
      count,
      clip,
      beta1,
      1 - beta1,
      beta2,
      1 - beta2,
      epsilon,
      stepSize,
      correction,
      decay,
    );
    const m1 = Array.from(m, (x, i) => i < count ? beta1 * x + (1 - beta1) * clip * g[i] : x);
    const v1 = Array.from(v, (x, i) => i < count ? beta2 * x + (1 - beta2) * (clip * g[i]) ** 2 : x);
    const w1 = Array.from(
      w,
      (x, i) => i < count ? decay * x - stepSize * m1[i] / (Math.sqrt(v1[i]) * correction + epsilon) : x,
    );
    assertClose(floatsAt(kernels, M, count + 1), m1, { tolerance: 1e-6, what: "m" });
    assertClose(floatsAt(kernels, V, count + 1), v1, { tolerance: 1e-6, what: "v" });
    assertClose(floatsAt(kernels, W, count + 1), w1, { tolerance: 1e-6, what: "w" });
    assertEquals(floatsAt(kernels, W, count + 1)[count], w[count]);
  });
}

Deno.test("sumSquares() is the sum of squares", () => {
  const kernels = freshKernels(), data = randomFloats(160, 5);
  floatsAt(kernels, G, 160).set(data);
  assertAlmostEquals(kernels.sumSquares(G, 10), data.reduce((sum, x) => sum + x * x, 0), 1e-4);
});
