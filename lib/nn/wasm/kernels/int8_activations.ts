/**
 * Rounds hidden states for the product with int8 weights.
 *
 * @module
 */

import { LARGEST_ACTIVATION } from "../../quantized/activations.ts";
import { ROW_BYTES } from "../arena.ts";
import { FunctionBuilder } from "../assembler/assembler.ts";
import { type Expression, f32x4, i16x8, i32, i32x4, type Local } from "../assembler/instructions.ts";

/**
 * Emits `(x, sum, h, panels, xStride, hStride, scale)`: x = h · scale as 16-bit integers, as `roundActivations()`
 * does, for one row of `panels` panels; and at `sum` −128·Σ x, which `int8Product` starts from. `scale` is a float.
 */
export function roundHidden(): FunctionBuilder {
  const f = new FunctionBuilder("roundHidden");
  const [x, sum, h, panels, xStride, hStride] = f.parameters(6);
  const [scale] = f.parameters(1, "f32");
  const [factor, low, high, rounded, total] = f.locals(5, "v128");
  f.set(factor, f32x4.splat(scale));
  f.set(low, f32x4.constant(-LARGEST_ACTIVATION));
  f.set(high, f32x4.constant(LARGEST_ACTIVATION));
  const integers = (offset: number): Expression => {
    const value = f32x4.mul(f32x4.load(h, offset), factor);
    return i32x4.truncate(f32x4.nearest(f32x4.min(f32x4.max(value, low), high)));
  };
  f.repeat(panels, () => {
    for (const half of [0, 1]) {
      f.set(rounded, i16x8.narrow(integers(half * ROW_BYTES / 2), integers(half * ROW_BYTES / 2 + 16)));
      f.do(f32x4.store(x, rounded, half * 16));
      f.set(total, i32x4.add(total, i32x4.dot(rounded, i16x8.constant(1))));
    }
    f.advance(x, xStride);
    f.advance(h, hStride);
  });
  f.do(i32.store(sum, i32.mul(sumLanes(total), -128)));
  return f;
}

function sumLanes(total: Local): Expression {
  const lane = (k: number) => i32x4.lane(total, k);
  return i32.add(i32.add(lane(0), lane(1)), i32.add(lane(2), lane(3)));
}
