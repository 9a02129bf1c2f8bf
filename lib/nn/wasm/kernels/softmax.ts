/**
 * Softmax and cross-entropy over rows of logits in panels `[V/16][rows][16]`. Padding columns hold −10³⁰ (from the
 * padded bias), so they get probability exactly 0 and gradient 0.
 *
 * @module
 */

import { ROW_BYTES } from "../arena.ts";
import { FunctionBuilder } from "../assembler/assembler.ts";
import { emitLog, Exponential } from "./elementary.ts";
import { type Expression, f32, f32x4, i32, type Local, type Operand } from "../assembler/instructions.ts";
import type { MultiplyAdd } from "../assembler/multiply_add.ts";
import { loadPair, PAIR_OFFSETS, pairLocals, setPair, storePair } from "../assembler/pair.ts";

/** Combines the four lanes of a vector into one float. */
function across(vector: Local, combine: (a: Operand, b: Operand) => Expression): Expression {
  const [a, b, c, d] = [0, 1, 2, 3].map((lane) => f32.lane(vector, lane));
  return combine(combine(a, b), combine(c, d));
}

/** Emits a walk over the panels of one row; `visit` gets the byte offset of eight columns from `at`. */
function eachColumn(
  f: FunctionBuilder,
  row: Local,
  options: {
    readonly at: Local;
    readonly panel: Local;
    readonly panels: Local;
    readonly stride: Local;
    readonly visit: (offset: number) => void;
  },
): void {
  f.set(options.at, row);
  f.set(options.panel, options.panels);
  f.repeat(options.panel, () => {
    for (const offset of PAIR_OFFSETS) options.visit(offset);
    f.advance(options.at, options.stride);
  });
}

/** The address of column `target` of a row. */
function columnAddress(row: Local, target: Local, stride: Local): Expression {
  const panel = i32.mul(i32.shiftRight(target, 4), stride);
  return i32.add(i32.add(row, panel), i32.shiftLeft(i32.and(target, 15), 2));
}

/**
 * Emits `(logits, targets, nats, panels, rows, stride)`: logits become probabilities, and nats[row] becomes
 * −ln p(target), or 0 where the target is −1.
 */
export function softmaxForward(multiplyAdd: MultiplyAdd): FunctionBuilder {
  const f = new FunctionBuilder("softmaxForward");
  const [row, targets, nats, panels, rows, stride] = f.parameters(6);
  const [at, panel, target] = f.locals(3, "i32");
  const [largest, total, value] = pairLocals(f, 3);
  const [highest, loss, sum] = f.locals(3, "f32");
  const exponential = new Exponential(f, multiplyAdd);
  const walk = (visit: (offset: number) => void) => eachColumn(f, row, { at, panel, panels, stride, visit });
  f.repeat(rows, () => {
    setPair(f, largest, () => f32x4.constant(-1e30));
    walk((offset) =>
      setPair(f, largest, (half) => f32x4.max(largest[half], f32x4.load(at, offset + half * 16)))
    );
    f.set(largest[0], f32x4.max(largest[0], largest[1]));
    f.set(highest, across(largest[0], f32.max));
    setPair(f, largest, () => f32x4.splat(highest));
    f.set(target, i32.load(targets));
    f.set(loss, f32.constant(0));
    f.when(i32.greaterOrEqual(target, 0), () => {
      f.set(loss, f32.sub(highest, f32.load(columnAddress(row, target, stride))));
    });
    setPair(f, total, () => f32x4.constant(0));
    walk((offset) => {
      exponential.exp(value, (half) => f32x4.sub(f32x4.load(at, offset + half * 16), largest[half]));
      storePair(f, at, (half) => value[half], offset);
      setPair(f, total, (half) => f32x4.add(total[half], value[half]));
    });
    f.set(total[0], f32x4.add(total[0], total[1]));
    f.set(sum, across(total[0], f32.add));
    setPair(f, total, () => f32x4.splat(f32.div(f32.constant(1), sum)));
    walk((offset) => {
      loadPair(f, value, at, offset);
      storePair(f, at, (half) => f32x4.mul(value[half], total[half]), offset);
    });
    f.when(i32.greaterOrEqual(target, 0), () => {
      emitLog(f, sum, sum);
      f.set(loss, f32.add(loss, sum));
    });
    f.do(f32.store(nats, loss));
    f.advance(row, ROW_BYTES);
    f.advance(targets, 4);
    f.advance(nats, 4);
  });
  return f;
}

/**
 * Emits `(probabilities, targets, scales, panels, rows, stride)`: probabilities become the gradient of the
 * logits, scale · (p − one-hot). A target of −1 needs scale 0.
 */
export function softmaxBackward(): FunctionBuilder {
  const f = new FunctionBuilder("softmaxBackward");
  const [row, targets, scales, panels, rows, stride] = f.parameters(6);
  const [at, panel, target] = f.locals(3, "i32");
  const [value, scale] = pairLocals(f, 2);
  f.repeat(rows, () => {
    setPair(f, scale, () => f32x4.loadSplat(scales));
    eachColumn(f, row, {
      at,
      panel,
      panels,
      stride,
      visit: (offset) => {
        loadPair(f, value, at, offset);
        storePair(f, at, (half) => f32x4.mul(value[half], scale[half]), offset);
      },
    });
    f.set(target, i32.load(targets));
    f.when(i32.greaterOrEqual(target, 0), () => {
      f.set(at, columnAddress(row, target, stride));
      f.do(f32.store(at, f32.sub(f32.load(at), f32.load(scales))));
    });
    f.advance(row, ROW_BYTES);
    f.advance(targets, 4);
    f.advance(scales, 4);
  });
  return f;
}
