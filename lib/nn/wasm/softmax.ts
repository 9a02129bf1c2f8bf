/**
 * Softmax and cross-entropy over rows of logits that lie in panels `[V/16][rows][16]`. Padding columns hold
 * −10³⁰ (from the padded bias), get probability 0 exactly and so gradient 0.
 *
 * @module
 */

import { FunctionBuilder } from "./assembler.ts";
import { Elementary, emitLog } from "./elementary.ts";
import { type Expression, f32, f32x4, i32, type Local, type Operand } from "./instructions.ts";
import type { MultiplyAdd } from "./multiply_add.ts";

const ROW_BYTES = 64;
const OFFSETS = [0, 16, 32, 48];

/** Combines the four lanes of a vector into one float. */
function across(vector: Local, combine: (a: Operand, b: Operand) => Expression): Expression {
  const [a, b, c, d] = [0, 1, 2, 3].map((lane) => f32.lane(vector, lane));
  return combine(combine(a, b), combine(c, d));
}

/** Emits a walk over the panels of one row; `visit` gets the byte offset of four columns from `at`. */
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
    for (const offset of OFFSETS) options.visit(offset);
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
  const [largest, total] = f.locals(2, "v128");
  const value = f.local("v128");
  const [loss, sum] = f.locals(2, "f32");
  const elementary = new Elementary(f, multiplyAdd);
  const walk = (visit: (offset: number) => void) => eachColumn(f, row, { at, panel, panels, stride, visit });
  f.repeat(rows, () => {
    f.set(largest, f32x4.constant(-1e30));
    walk((offset) => f.set(largest, f32x4.max(largest, f32x4.load(at, offset))));
    f.set(largest, f32x4.splat(across(largest, f32.max)));
    f.set(target, i32.load(targets));
    f.set(loss, f32.constant(0));
    f.when(i32.greaterOrEqual(target, 0), () => {
      f.set(loss, f32.sub(f32.lane(largest, 0), f32.load(columnAddress(row, target, stride))));
    });
    f.set(total, f32x4.constant(0));
    walk((offset) => {
      elementary.exp(value, f32x4.sub(f32x4.load(at, offset), largest));
      f.do(f32x4.store(at, value, offset));
      f.set(total, f32x4.add(total, value));
    });
    f.set(sum, across(total, f32.add));
    f.set(total, f32x4.splat(f32.div(f32.constant(1), sum)));
    walk((offset) => f.do(f32x4.store(at, f32x4.mul(f32x4.load(at, offset), total), offset)));
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
  const scale = f.local("v128");
  f.repeat(rows, () => {
    f.set(scale, f32x4.loadSplat(scales));
    eachColumn(f, row, {
      at,
      panel,
      panels,
      stride,
      visit: (offset) => f.do(f32x4.store(at, f32x4.mul(f32x4.load(at, offset), scale), offset)),
    });
    f.set(target, i32.load(targets));
    f.when(i32.greaterOrEqual(target, 0), () => {
      f.set(at, columnAddress(row, target, stride));
      f.do(f32.store(at, f32.sub(f32.load(at), f32.lane(scale, 0))));
    });
    f.advance(row, ROW_BYTES);
    f.advance(targets, 4);
    f.advance(scales, 4);
  });
  return f;
}
