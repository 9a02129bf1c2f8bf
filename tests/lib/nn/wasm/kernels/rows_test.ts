import { assertEquals } from "@std/assert";
import { assertClose } from "../../../../support/numbers/assert_close.ts";
import { floatsAt, freshKernels, randomFloats, readPanels, writePanels } from "./panels.ts";

const [TABLE, IDS, TARGET, SOURCE] = [4096, 1024, 32768, 65536];
const [V, ROWS] = [5, 4], ids = [4, 0, 4, 2];
const table = { rows: V, columns: 32, stride: V * 64 };
const shape = { rows: ROWS, columns: 32, stride: (ROWS + 1) * 64 };

function withIds() {
  const kernels = freshKernels();
  new Int32Array(kernels.memory.buffer, IDS, ROWS).set(ids);
  return kernels;
}

Deno.test("gather() looks up a row of the table for each symbol", () => {
  const kernels = withIds(), data = randomFloats(V * 32, 1);
  writePanels(kernels, TABLE, { data, ...table });
  kernels.gather(TARGET, TABLE, IDS, 2, ROWS, shape.stride, table.stride);
  const expected = ids.flatMap((id) => [...data.slice(id * 32, (id + 1) * 32)]);
  assertEquals([...readPanels(kernels, TARGET, shape)], expected);
});

Deno.test("scatterAdd() adds the rows of all steps to their symbols' rows", () => {
  const kernels = withIds(), data = randomFloats(2 * ROWS * 16, 2);
  new Int32Array(kernels.memory.buffer, IDS + 16, ROWS).set([1, 1, 1, 1]);
  for (let t = 0; t < 2; t++) {
    const step = data.slice(t * ROWS * 16, (t + 1) * ROWS * 16);
    writePanels(kernels, SOURCE + t * 512, { data: step, rows: ROWS, columns: 16, stride: 0 });
  }
  kernels.scatterAdd(TABLE, SOURCE, IDS, ROWS, 2, 512, 16);
  const expected = new Float64Array(V * 16);
  [...ids, 1, 1, 1, 1].forEach((id, row) => {
    for (let j = 0; j < 16; j++) expected[id * 16 + j] += data[row * 16 + j];
  });
  assertClose(floatsAt(kernels, TABLE, V * 16), expected, { tolerance: 1e-6, what: "table" });
});

Deno.test("sumRows() adds up the rows of all steps", () => {
  const kernels = freshKernels(), data = randomFloats(6 * 16, 3);
  floatsAt(kernels, SOURCE, 3 * 16).set(data.slice(0, 48));
  floatsAt(kernels, SOURCE + 1024, 3 * 16).set(data.slice(48));
  kernels.sumRows(TARGET, SOURCE, 3, 2, 1024);
  const expected = Array.from(
    { length: 16 },
    (_, j) => [0, 1, 2, 3, 4, 5].reduce((sum, r) => sum + data[r * 16 + j], 0),
  );
  assertClose(floatsAt(kernels, TARGET, 16), expected, { tolerance: 1e-6, what: "sum" });
});

Deno.test("addToRows() adds the same 16 floats to every row", () => {
  const kernels = freshKernels(), rows = randomFloats(48, 4), bias = randomFloats(16, 5);
  floatsAt(kernels, TARGET, 48).set(rows);
  floatsAt(kernels, SOURCE, 16).set(bias);
  kernels.addToRows(TARGET, SOURCE, 3);
  assertEquals(floatsAt(kernels, TARGET, 48), rows.map((x, i) => x + bias[i % 16]));
});

Deno.test("zeroRow() zeroes one row in every panel and no other", () => {
  const kernels = freshKernels(), data = randomFloats(ROWS * 32, 6);
  writePanels(kernels, TARGET, { data, ...shape });
  kernels.zeroRow(TARGET + 2 * 64, 2, shape.stride);
  assertEquals(readPanels(kernels, TARGET, shape), data.map((x, i) => Math.floor(i / 32) === 2 ? 0 : x));
});

Deno.test("settle() changes nothing", () => {
  const kernels = freshKernels();
  assertEquals(kernels.settle(0, 3), 0);
  assertEquals(new Uint8Array(kernels.memory.buffer).some((byte) => byte !== 0), false);
});
