import { assert, assertEquals } from "@std/assert";
import { quantizeMatrix } from "../../../../lib/nn/quantized/quantized_matrix.ts";
import { normalFloats } from "../../../support/numbers/normal_floats.ts";

Deno.test("quantizeMatrix() is off by half a step at most, and keeps a row's largest weight", () => {
  const rows = 5, columns = 40, weights = Float32Array.from(normalFloats(rows * columns, 1));
  const { values, scales } = quantizeMatrix(weights, { rows, columns });
  weights.forEach((weight, i) => {
    const scale = scales[Math.floor(i / columns)];
    assert(Math.abs(values[i] * scale - weight) <= scale * 0.501, `weight ${i}`);
  });
  for (let r = 0; r < rows; r++) {
    const row = values.subarray(r * columns, (r + 1) * columns);
    assertEquals(row.reduce((most, value) => Math.max(most, Math.abs(value)), 0), 127);
  }
});

Deno.test("quantizeMatrix() of zeros, and of weights too small to divide by, is finite", () => {
  const { values, scales } = quantizeMatrix(Float32Array.of(0, 0, 1e-45, -1e-45), { rows: 2, columns: 2 });
  assertEquals([...values.subarray(0, 2)], [0, 0]);
  assertEquals(scales[0], 0);
  assert(scales.every(Number.isFinite));
});
