import { assert, assertEquals } from "@std/assert";
import { assertClose } from "../../../../support/numbers/assert_close.ts";
import { freshKernels, randomFloats, readPanels, writePanels } from "./panels.ts";

const [ROWS, COLUMNS] = [3, 32];
const shape = { rows: ROWS, columns: COLUMNS, stride: (ROWS + 2) * 64 };
const SIZE = ROWS * COLUMNS, PANELS = COLUMNS / 16, GATE = PANELS * shape.stride;
const [GATES, PREVIOUS, CELL, TANH, HIDDEN, OTHER, PENALTIES] = [
  4096,
  16384,
  20480,
  24576,
  28672,
  32768,
  36864,
];
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Pre-activations of four gates, from far to the left to far to the right. */
const gates = [0, 1, 2, 3].map((seed) => randomFloats(SIZE, seed).map((x) => 3 * x));
const previous = randomFloats(SIZE, 5), dh = randomFloats(SIZE, 6), dc = randomFloats(SIZE, 7);
const penalties = [0, 0.3, 0.7];

function writtenGates(fused = true) {
  const kernels = freshKernels(4, { fused });
  gates.forEach((data, k) => writePanels(kernels, GATES + k * GATE, { data, ...shape }));
  writePanels(kernels, PREVIOUS, { data: previous, ...shape });
  new Float32Array(kernels.memory.buffer, PENALTIES, ROWS).set(penalties);
  return kernels;
}

Deno.test("lstmForward() is the textbook's LSTM", () => {
  for (const fused of [true, false]) {
    const kernels = writtenGates(fused);
    kernels.lstmForward(GATES, PREVIOUS, CELL, TANH, HIDDEN, PANELS, ROWS, shape.stride);
    const read = (address: number) => readPanels(kernels, address, shape);
    const [i, f, o] = [0, 1, 3].map((k) => Float64Array.from(gates[k], sigmoid));
    const g = Float64Array.from(gates[2], Math.tanh);
    const c = Float64Array.from(previous, (past, n) => f[n] * past + i[n] * g[n]);
    const expected = { i, f, g, o };
    Object.entries(expected).forEach(([what, values], k) =>
      assertClose(read(GATES + k * GATE), values, { tolerance: 1e-6, what })
    );
    assertClose(read(CELL), c, { tolerance: 2e-6, what: "c" });
    assertClose(read(TANH), c.map(Math.tanh), { tolerance: 1e-6, what: "tanh c" });
    assertClose(read(HIDDEN), c.map((cell, n) => o[n] * Math.tanh(cell)), { tolerance: 1e-6, what: "h" });
  }
});

Deno.test("lstmBackward() is the derivative of the textbook's LSTM", () => {
  const kernels = writtenGates();
  kernels.lstmForward(GATES, PREVIOUS, CELL, TANH, HIDDEN, PANELS, ROWS, shape.stride);
  writePanels(kernels, HIDDEN, { data: dh, ...shape });
  writePanels(kernels, OTHER, { data: dc, ...shape });
  kernels.lstmBackward(GATES, PREVIOUS, TANH, HIDDEN, OTHER, PENALTIES, PANELS, ROWS, shape.stride);
  /** What is differentiated: Σ dh·h + dc·c + penalty/2·c² of one unit. */
  const value = (n: number, [i, f, g, o]: number[], past: number) => {
    const c = sigmoid(f) * past + sigmoid(i) * Math.tanh(g);
    return dh[n] * sigmoid(o) * Math.tanh(c) + dc[n] * c + penalties[Math.floor(n / COLUMNS)] / 2 * c * c;
  };
  const epsilon = 1e-5;
  for (let n = 0; n < SIZE; n++) {
    const at = gates.map((gate) => gate[n]);
    const actual = gates.map((_, k) => readPanels(kernels, GATES + k * GATE, shape)[n]);
    const expected = at.map((_, k) => {
      const moved = (by: number) => value(n, at.map((x, j) => j === k ? x + by : x), previous[n]);
      return (moved(epsilon) - moved(-epsilon)) / (2 * epsilon);
    });
    assertClose(actual, expected, { tolerance: 3e-6, what: `gates of unit ${n}` });
    const dPrevious = (value(n, at, previous[n] + epsilon) - value(n, at, previous[n] - epsilon)) /
      (2 * epsilon);
    assertClose([readPanels(kernels, OTHER, shape)[n]], [dPrevious], {
      tolerance: 3e-6,
      what: `dc of unit ${n}`,
    });
  }
});

Deno.test("lstmForward() keeps a unit that is all zeros exactly zero: padding is harmless", () => {
  const kernels = freshKernels();
  kernels.lstmForward(GATES, PREVIOUS, CELL, TANH, HIDDEN, PANELS, ROWS, shape.stride);
  for (const address of [CELL, TANH, HIDDEN]) {
    assert(readPanels(kernels, address, shape).every((x) => x === 0));
  }
  kernels.lstmBackward(GATES, PREVIOUS, TANH, HIDDEN, OTHER, PENALTIES, PANELS, ROWS, shape.stride);
  for (let k = 0; k < 4; k++) assert(readPanels(kernels, GATES + k * GATE, shape).every((x) => x === 0));
});

Deno.test("lstmForward() saturates without overflow", () => {
  const kernels = freshKernels();
  for (let k = 0; k < 4; k++) {
    writePanels(kernels, GATES + k * GATE, { data: gates[0].map(() => 1e30), ...shape });
  }
  kernels.lstmForward(GATES, PREVIOUS, CELL, TANH, HIDDEN, PANELS, ROWS, shape.stride);
  const ones = new Array(SIZE).fill(1);
  assertClose(readPanels(kernels, CELL, shape), ones, { tolerance: 1e-6, what: "c" });
});

Deno.test("rnnForward() is tanh, and rnnBackward() its derivative", () => {
  const kernels = writtenGates();
  kernels.rnnForward(GATES, HIDDEN, PANELS, ROWS, shape.stride);
  const h = Float64Array.from(gates[0], Math.tanh);
  assertClose(readPanels(kernels, HIDDEN, shape), h, { tolerance: 1e-6, what: "h" });
  writePanels(kernels, OTHER, { data: dh, ...shape });
  kernels.rnnBackward(GATES, OTHER, PANELS, ROWS, shape.stride);
  const slope = h.map((value, n) => dh[n] * (1 - value * value));
  assertClose(readPanels(kernels, GATES, shape), slope, { tolerance: 2e-6, what: "dz" });
});

Deno.test("multiply() multiplies element by element", () => {
  const kernels = writtenGates();
  kernels.multiply(HIDDEN, PREVIOUS, GATES, PANELS, ROWS, shape.stride);
  assertEquals(readPanels(kernels, HIDDEN, shape), previous.map((x, n) => Math.fround(x * gates[0][n])));
});
