import { assertAlmostEquals, assertEquals } from "@std/assert";
import { assertClose } from "../../../../support/numbers/assert_close.ts";
import { floatsAt, freshKernels, randomFloats, readPanels, writePanels } from "./panels.ts";

const [ROWS, V] = [4, 19];
const shape = { rows: ROWS, columns: V, stride: (ROWS + 1) * 64 };
const padded = { ...shape, columns: 32 };
const [LOGITS, TARGETS, NATS, SCALES] = [4096, 1024, 1088, 1152];
const targets = [3, -1, 18, 0], scales = [0.5, 0, 0.25, 2];
const logits = randomFloats(ROWS * V, 1).map((x) => 4 * x);

function run() {
  const kernels = freshKernels();
  writePanels(kernels, LOGITS, { data: new Float32Array(ROWS * 32).fill(-1e30), ...padded });
  writePanels(kernels, LOGITS, { data: logits, ...shape });
  new Int32Array(kernels.memory.buffer, TARGETS, ROWS).set(targets);
  floatsAt(kernels, SCALES, ROWS).set(scales);
  kernels.softmaxForward(LOGITS, TARGETS, NATS, 2, ROWS, shape.stride);
  return kernels;
}

/** Softmax in float64. */
function probabilities(row: number): Float64Array {
  const exps = Float64Array.from(logits.slice(row * V, (row + 1) * V), Math.exp);
  const sum = exps.reduce((a, b) => a + b);
  return exps.map((x) => x / sum);
}

Deno.test("softmaxForward() makes probabilities, and losses in nats where there is a target", () => {
  const kernels = run();
  const actual = readPanels(kernels, LOGITS, shape), nats = floatsAt(kernels, NATS, ROWS);
  for (let row = 0; row < ROWS; row++) {
    const expected = probabilities(row);
    assertClose(actual.slice(row * V, (row + 1) * V), expected, { tolerance: 1e-6, what: `p of row ${row}` });
    const loss = targets[row] < 0 ? 0 : -Math.log(expected[targets[row]]);
    assertAlmostEquals(nats[row], loss, 2e-6);
  }
});

Deno.test("softmaxForward() gives padding probability 0 exactly", () => {
  const rows = readPanels(run(), LOGITS, padded);
  for (let row = 0; row < ROWS; row++) {
    assertEquals([...rows.slice(row * 32 + V, (row + 1) * 32)], new Array(32 - V).fill(0));
  }
});

Deno.test("softmaxForward() is exact to single precision for logits far apart", () => {
  const kernels = freshKernels();
  const far = Float32Array.from({ length: 32 }, (_, v) => v === 5 ? 100 : v === 6 ? 60 : -300);
  writePanels(kernels, LOGITS, { data: far, rows: 1, columns: 32, stride: 64 });
  new Int32Array(kernels.memory.buffer, TARGETS, 1).set([6]);
  kernels.softmaxForward(LOGITS, TARGETS, NATS, 2, 1, 64);
  assertAlmostEquals(floatsAt(kernels, NATS, 1)[0], 40, 1e-5);
  assertEquals(floatsAt(kernels, LOGITS, 16)[5], 1);
});

Deno.test("softmaxBackward() is scale · (p − one-hot), exactly zero without a target", () => {
  const kernels = run();
  kernels.softmaxBackward(LOGITS, TARGETS, SCALES, 2, ROWS, shape.stride);
  const actual = readPanels(kernels, LOGITS, shape);
  for (let row = 0; row < ROWS; row++) {
    const expected = probabilities(row).map((p, v) => scales[row] * (p - Number(v === targets[row])));
    assertClose(actual.slice(row * V, (row + 1) * V), expected, { tolerance: 1e-6, what: `d of row ${row}` });
  }
  assertEquals(actual.slice(V, 2 * V), new Float32Array(V));
});
