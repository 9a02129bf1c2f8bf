/**
 * What happens inside a unit, one pass over its pre-activations: the LSTM's gates (Hochreiter and Schmidhuber,
 * 1997; Gers et al., 2000) and the simple RNN, forward and backward. All arrays are panels `[H/16][rows][16]`
 * with `stride` bytes from panel to panel; the gates i, f, g, o follow each other in one array.
 *
 * @module
 */

import { ROW_BYTES } from "../arena.ts";
import { FunctionBuilder } from "../assembler/assembler.ts";
import { Squash } from "./elementary.ts";
import { type Expression, f32x4, i32, type Local } from "../assembler/instructions.ts";
import type { MultiplyAdd } from "../assembler/multiply_add.ts";
import {
  type Halves,
  loadPair,
  type Pair,
  PAIR_OFFSETS,
  pairLocal,
  pairLocals,
  setPair,
  storePair,
} from "../assembler/pair.ts";

const ONE = f32x4.constant(1);

/** Emits a walk over `panels` × `rows` × 16 floats; `visit` gets the byte offset of eight of them. */
function eachPair(
  f: FunctionBuilder,
  pointers: readonly Local[],
  options: {
    readonly panels: Local;
    readonly rows: Local;
    readonly stride: Local;
    /** Emits what comes before each panel's rows, and after each row. */
    readonly beforePanel?: () => void;
    readonly afterRow?: () => void;
    readonly visit: (offset: number) => void;
  },
): void {
  const { panels, rows, stride, beforePanel, afterRow, visit } = options;
  const row = f.local("i32");
  const skip = f.local("i32");
  f.set(skip, i32.sub(stride, i32.mul(rows, ROW_BYTES)));
  f.repeat(panels, () => {
    beforePanel?.();
    f.set(row, rows);
    f.repeat(row, () => {
      for (const offset of PAIR_OFFSETS) visit(offset);
      for (const pointer of pointers) f.advance(pointer, ROW_BYTES);
      afterRow?.();
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
  const [input, forget, candidate, output, cell, squashed] = pairLocals(f, 6);
  const squash = new Squash(f, multiplyAdd);
  eachPair(f, [...pointers, cPrevious, c, tanhC, h], {
    panels,
    rows,
    stride,
    visit: (at) => {
      const load = (address: Local): Halves => (half) => f32x4.load(address, at + half * 16);
      squash.sigmoid(input, load(pointers[0]));
      squash.sigmoid(forget, load(pointers[1]));
      squash.tanh(candidate, load(pointers[2]));
      squash.sigmoid(output, load(pointers[3]));
      const written: Halves = (half) => f32x4.mul(input[half], candidate[half]);
      setPair(f, cell, (half) => multiplyAdd(forget[half], load(cPrevious)(half), written(half)));
      squash.tanh(squashed, (half) => cell[half]);
      for (const [gate, value] of [input, forget, candidate, output].entries()) {
        storePair(f, pointers[gate], (half) => value[half], at);
      }
      storePair(f, c, (half) => cell[half], at);
      storePair(f, tanhC, (half) => squashed[half], at);
      storePair(f, h, (half) => f32x4.mul(output[half], squashed[half]), at);
    },
  });
  return f;
}

/**
 * Emits `(gates, cPrevious, tanhC, dh, dc, penalties, panels, rows, stride)`: from the gradient of h and c (after
 * this step) those of the pre-activations, which overwrite the gates, and that of c₋₁, which overwrites dc. Each
 * row's penalty times c, which is recomputed, is added to the gradient of c.
 */
export function lstmBackward(multiplyAdd: MultiplyAdd): FunctionBuilder {
  const f = new FunctionBuilder("lstmBackward");
  const [gates, cPrevious, tanhC, dh, dc, penalties, panels, rows, stride] = f.parameters(9);
  const pointers = gatePointers(f, gates, panels, stride);
  const [input, forget, candidate, output, past, squashed, dHidden, dCell] = pairLocals(f, 8);
  const penalty = f.local("i32");
  eachPair(f, [...pointers, cPrevious, tanhC, dh, dc], {
    panels,
    rows,
    stride,
    beforePanel: () => f.set(penalty, penalties),
    afterRow: () => f.advance(penalty, 4),
    visit: (at) => {
      const sources = [...pointers, cPrevious, tanhC, dh, dc];
      for (const [i, value] of [input, forget, candidate, output, past, squashed, dHidden, dCell].entries()) {
        loadPair(f, value, sources[i], at);
      }
      setPair(f, dCell, (half) => {
        const dSquashed = f32x4.mul(dHidden[half], output[half]);
        return multiplyAdd(dSquashed, dTanh(squashed[half]), dCell[half]);
      });
      setPair(f, dCell, (half) => {
        const cell = multiplyAdd(forget[half], past[half], f32x4.mul(input[half], candidate[half]));
        return multiplyAdd(f32x4.loadSplat(penalty, 0), cell, dCell[half]);
      });
      const store = (gate: number, a: Pair, b: Pair, slope: (half: 0 | 1) => Expression) =>
        storePair(f, pointers[gate], (half) => f32x4.mul(f32x4.mul(a[half], b[half]), slope(half)), at);
      store(0, dCell, candidate, (half) => dSigmoid(input[half]));
      store(1, dCell, past, (half) => dSigmoid(forget[half]));
      store(2, dCell, input, (half) => dTanh(candidate[half]));
      store(3, dHidden, squashed, (half) => dSigmoid(output[half]));
      storePair(f, dc, (half) => f32x4.mul(dCell[half], forget[half]), at);
    },
  });
  return f;
}

/** σ′ and tanh′, from the activation. */
const dSigmoid = (gate: Local): Expression => f32x4.mul(gate, f32x4.sub(ONE, gate));
const dTanh = (value: Local): Expression => f32x4.sub(ONE, f32x4.mul(value, value));

/** Emits `(gates, h, panels, rows, stride)`: h = tanh(pre-activation), the simple RNN (Elman, 1990). */
export function rnnForward(multiplyAdd: MultiplyAdd): FunctionBuilder {
  const f = new FunctionBuilder("rnnForward");
  const [gates, h, panels, rows, stride] = f.parameters(5);
  const value = pairLocal(f);
  const squash = new Squash(f, multiplyAdd);
  eachPair(f, [gates, h], {
    panels,
    rows,
    stride,
    visit: (at) => {
      squash.tanh(value, (half) => f32x4.load(gates, at + half * 16));
      storePair(f, gates, (half) => value[half], at);
      storePair(f, h, (half) => value[half], at);
    },
  });
  return f;
}

/** Emits `(gates, dh, panels, rows, stride)`: the gradient of the pre-activations overwrites the activations. */
export function rnnBackward(): FunctionBuilder {
  const f = new FunctionBuilder("rnnBackward");
  const [gates, dh, panels, rows, stride] = f.parameters(5);
  const [value, dHidden] = pairLocals(f, 2);
  eachPair(f, [gates, dh], {
    panels,
    rows,
    stride,
    visit: (at) => {
      loadPair(f, value, gates, at);
      loadPair(f, dHidden, dh, at);
      storePair(f, gates, (half) => f32x4.mul(dHidden[half], dTanh(value[half])), at);
    },
  });
  return f;
}

/** Emits `(target, source, mask, panels, rows, stride)`: target = source · mask, for dropout. */
export function multiply(): FunctionBuilder {
  const f = new FunctionBuilder("multiply");
  const [target, source, mask, panels, rows, stride] = f.parameters(6);
  const [value, factor] = pairLocals(f, 2);
  eachPair(f, [target, source, mask], {
    panels,
    rows,
    stride,
    visit: (at) => {
      loadPair(f, value, source, at);
      loadPair(f, factor, mask, at);
      storePair(f, target, (half) => f32x4.mul(value[half], factor[half]), at);
    },
  });
  return f;
}
