import { assertEquals } from "@std/assert";
import { Arena } from "../../../../lib/nn/wasm/arena.ts";
import { engineModule, instantiateKernels } from "../../../../lib/nn/wasm/kernels/kernels.ts";
import { copyBlock, type MatrixShape, PackedMatrix } from "../../../../lib/nn/wasm/packed_matrix.ts";
import { floatsAt, freshKernels, randomFloats } from "./kernels/panels.ts";

const SHAPES: readonly MatrixShape[] = [
  { blocks: 4, blockRows: 7, columns: 21, padColumns: true },
  { blocks: 2, blockRows: 32, columns: 16, padColumns: true },
  { blocks: 1, blockRows: 19, columns: 5, padColumns: false },
];

/** Packs a random matrix whole and gives access to it. */
function packed(shape: MatrixShape) {
  const arena = new Arena();
  const { blocks, blockRows, columns } = shape;
  const source = arena.floats(blocks * blockRows * columns);
  const matrix = new PackedMatrix(arena, shape, { backward: true });
  const memory = arena.createMemory({ shared: false });
  const kernels = instantiateKernels(engineModule({ shared: false }), { memory, tileRows: 4 });
  const data = randomFloats(blocks * blockRows * columns, 1);
  floatsAt(kernels, source, data.length).set(data);
  for (let panel = 0; panel < matrix.rowPanels; panel++) matrix.packForward(kernels, source, panel);
  for (let panel = 0; panel < matrix.columnPanels; panel++) matrix.packBackward(kernels, source, panel);
  return { matrix, kernels, data, source };
}

for (const shape of SHAPES) {
  const { blocks, blockRows, columns } = shape;
  const name = `${blocks} × ${blockRows} × ${columns}`;

  Deno.test(`PackedMatrix of ${name} holds every weight forward and backward, and zeros beside them`, () => {
    const { matrix, kernels, data } = packed(shape);
    const blockPanels = matrix.rowPanels / blocks;
    const forward = floatsAt(kernels, matrix.forward, matrix.rowPanels * matrix.forwardBytes / 4);
    const backward = floatsAt(kernels, matrix.backward, matrix.columnPanels * matrix.rowPanels * 256);
    for (let block = 0; block < blocks; block++) {
      for (let row = 0; row < blockRows; row++) {
        for (let column = 0; column < columns; column++) {
          const weight = data[(block * blockRows + row) * columns + column];
          const panel = block * blockPanels + (row >> 4);
          assertEquals(forward[panel * matrix.forwardBytes / 4 + column * 16 + row % 16], weight);
          const line = (column >> 4) * matrix.rowPanels * 16 + panel * 16 + row % 16;
          assertEquals(backward[line * 16 + column % 16], weight);
        }
      }
    }
    assertEquals(forward.filter((x) => x !== 0).length, data.length);
    assertEquals(backward.filter((x) => x !== 0).length, data.length);
  });

  Deno.test(`PackedMatrix.unpackForward() of ${name} is the way back`, () => {
    const { matrix, kernels, data, source } = packed(shape);
    floatsAt(kernels, source, data.length).fill(0);
    for (let p = 0; p < matrix.rowPanels; p++) {
      const { row, count } = matrix.panelRows(p);
      const panel = matrix.forward + p * matrix.forwardBytes;
      matrix.unpackForward(kernels, { panel, target: source + row * columns * 4, count });
    }
    assertEquals(floatsAt(kernels, source, data.length), data);
  });
}

Deno.test("copyBlock() copies any number of columns and nothing beside them", () => {
  for (const columns of [1, 3, 4, 6, 9]) {
    const kernels = freshKernels(), data = randomFloats(3 * 10, columns);
    floatsAt(kernels, 1024, 30).set(data);
    copyBlock(kernels, { address: 4096, row: 64 }, { address: 1024, row: 40 }, 3, columns);
    for (let row = 0; row < 3; row++) {
      const expected = [...data.slice(row * 10, row * 10 + columns), ...new Array(16 - columns).fill(0)];
      assertEquals([...floatsAt(kernels, 4096 + row * 64, 16)], expected);
    }
  }
});
