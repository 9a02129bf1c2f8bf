/**
 * What happens inside a cell, one pass over its pre-activations: the LSTM's gates (Hochreiter and Schmidhuber,
 * 1997; Gers et al., 2000) and the simple RNN, forward and backward. All arrays are panels `[H/16][rows][16]`
 * with `stride` bytes from panel to panel; the gates i, f, g, o follow each other in one array.
 *
 * @module
 */

import { FunctionBuilder } from "./assembler.ts";
import { Elementary } from "./elementary.ts";
import { f32x4, i32, type Local } from "./instructions.ts";
import type { MultiplyAdd } from "./multiply_add.ts";

const ROW_BYTES = 64;
const ONE = f32x4.constant(1);

/** Emits a walk over `panels` × `rows` × 16 floats; `visit` gets the byte offset of four of them. */
function eachVector(
  f: FunctionBuilder,
  pointers: readonly Local[],
  options: {
    readonly panels: Local;
    readonly rows: Local;
    readonly stride: Local;
    readonly visit: (offset: number) => void;
  },
): void {
  const { panels, rows, stride, visit } = options;
  const row = f.local("i32");
  const skip = f.local("i32");
  f.set(skip, i32.sub(stride, i32.mul(rows, ROW_BYTES)));
  f.repeat(panels, () => {
    f.set(row, rows);
    f.repeat(row, () => {
      for (let offset = 0; offset < ROW_BYTES; offset += 16) visit(offset);
      for (const pointer of pointers) f.advance(pointer, ROW_BYTES);
    });
    for (const pointer of pointers) f.advance(pointer, skip);
  });
}

/** Adds pointers to the gates f, g and o, given that to i: each gate takes panels · stride bytes. */
function gatePointers(f: FunctionBuilder, input: Local, panels: Local, stride: Local): Local[] {
  const pointers = [input];
  for (let gate = 1; gate < 4; gate++) {
    const pointer = f.local("i32");
    f.set(pointer, i32.add(pointers[gate - 1], i32.mul(panels, stride)));
    pointers.push(pointer);
  }
  return pointers;
}

/**
 * Emits `(gates, cPrevious, c, tanhC, h, panels, rows, stride)`: c = f·c₋₁ + i·g and h = o·tanh(c); the gates'
 * pre-activations are overwritten by their activations.
 */
export function lstmForward(multiplyAdd: MultiplyAdd): FunctionBuilder {
  const f = new FunctionBuilder("lstmForward");
  const [gates, cPrevious, c, tanhC, h, panels, rows, stride] = f.parameters(8);
  const pointers = gatePointers(f, gates, panels, stride);
  const [input, forget, candidate, output, cell, squashed] = f.locals(6, "v128");
  const elementary = new Elementary(f, multiplyAdd);
  eachVector(f, [...pointers, cPrevious, c, tanhC, h], {
    panels,
    rows,
    stride,
    visit: (at) => {
      elementary.sigmoid(input, f32x4.load(pointers[0], at));
      elementary.sigmoid(forget, f32x4.load(pointers[1], at));
      elementary.tanh(candidate, f32x4.load(pointers[2], at));
      elementary.sigmoid(output, f32x4.load(pointers[3], at));
      f.set(cell, multiplyAdd(forget, f32x4.load(cPrevious, at), f32x4.mul(input, candidate)));
      elementary.tanh(squashed, cell);
      for (const [gate, value] of [input, forget, candidate, output].entries()) {
        f.do(f32x4.store(pointers[gate], value, at));
      }
      f.do(f32x4.store(c, cell, at));
      f.do(f32x4.store(tanhC, squashed, at));
      f.do(f32x4.store(h, f32x4.mul(output, squashed), at));
    },
  });
  return f;
}

/**
 * Emits `(gates, cPrevious, tanhC, dh, dc, panels, rows, stride)`: from the gradient of h and c (after this step)
 * those of the pre-activations, which overwrite the gates, and that of c₋₁, which overwrites dc.
 */
export function lstmBackward(multiplyAdd: MultiplyAdd): FunctionBuilder {
  const f = new FunctionBuilder("lstmBackward");
  const [gates, cPrevious, tanhC, dh, dc, panels, rows, stride] = f.parameters(8);
  const pointers = gatePointers(f, gates, panels, stride);
  const [input, forget, candidate, output, squashed, dHidden, dCell] = f.locals(7, "v128");
  eachVector(f, [...pointers, cPrevious, tanhC, dh, dc], {
    panels,
    rows,
    stride,
    visit: (at) => {
      for (const [gate, value] of [input, forget, candidate, output].entries()) {
        f.set(value, f32x4.load(pointers[gate], at));
      }
      f.set(squashed, f32x4.load(tanhC, at));
      f.set(dHidden, f32x4.load(dh, at));
      const dTanh = f32x4.sub(ONE, f32x4.mul(squashed, squashed));
      f.set(dCell, multiplyAdd(f32x4.mul(dHidden, output), dTanh, f32x4.load(dc, at)));
      const dSigmoid = (gate: Local) => f32x4.mul(gate, f32x4.sub(ONE, gate));
      const store = (gate: number, upstream: readonly number[], slope: readonly number[]) =>
        f.do(f32x4.store(pointers[gate], f32x4.mul(upstream, slope), at));
      store(0, f32x4.mul(dCell, candidate), dSigmoid(input));
      store(1, f32x4.mul(dCell, f32x4.load(cPrevious, at)), dSigmoid(forget));
      store(2, f32x4.mul(dCell, input), f32x4.sub(ONE, f32x4.mul(candidate, candidate)));
      store(3, f32x4.mul(dHidden, squashed), dSigmoid(output));
      f.do(f32x4.store(dc, f32x4.mul(dCell, forget), at));
    },
  });
  return f;
}

/** Emits `(gates, h, panels, rows, stride)`: h = tanh(pre-activation), the simple RNN (Elman, 1990). */
export function rnnForward(multiplyAdd: MultiplyAdd): FunctionBuilder {
  const f = new FunctionBuilder("rnnForward");
  const [gates, h, panels, rows, stride] = f.parameters(5);
  const value = f.local("v128");
  const elementary = new Elementary(f, multiplyAdd);
  eachVector(f, [gates, h], {
    panels,
    rows,
    stride,
    visit: (at) => {
      elementary.tanh(value, f32x4.load(gates, at));
      f.do(f32x4.store(gates, value, at));
      f.do(f32x4.store(h, value, at));
    },
  });
  return f;
}

/** Emits `(gates, dh, panels, rows, stride)`: the gradient of the pre-activations overwrites the activations. */
export function rnnBackward(): FunctionBuilder {
  const f = new FunctionBuilder("rnnBackward");
  const [gates, dh, panels, rows, stride] = f.parameters(5);
  const value = f.local("v128");
  eachVector(f, [gates, dh], {
    panels,
    rows,
    stride,
    visit: (at) => {
      f.set(value, f32x4.load(gates, at));
      f.do(f32x4.store(gates, f32x4.mul(f32x4.load(dh, at), f32x4.sub(ONE, f32x4.mul(value, value))), at));
    },
  });
  return f;
}

/** Emits `(target, source, mask, panels, rows, stride)`: target = source · mask, for dropout. */
export function multiply(): FunctionBuilder {
  const f = new FunctionBuilder("multiply");
  const [target, source, mask, panels, rows, stride] = f.parameters(6);
  eachVector(f, [target, source, mask], {
    panels,
    rows,
    stride,
    visit: (at) => f.do(f32x4.store(target, f32x4.mul(f32x4.load(source, at), f32x4.load(mask, at)), at)),
  });
  return f;
}
