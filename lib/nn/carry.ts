/**
 * How memory passes from one step to the next, and its gradient back: unchanged, except where a conversation starts.
 * There nothing is carried over, in either direction.
 *
 * @module
 */

import type { Floats } from "./floats.ts";

/**
 * Copies what each row remembered into what its next step sees: zeros where a conversation starts.
 *
 * @param next Shape (B, H); overwritten.
 * @param options.from What was remembered; shape (B, H).
 * @param options.resets 1 where row b starts over; length B.
 *
 * @example
 * ```ts
 * import { carryForward } from "./carry.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const next = new Float32Array(4);
 * carryForward(next, { from: new Float32Array([1, 2, 3, 4]), resets: [0, 1] });
 * assertEquals([...next], [1, 2, 0, 0]);
 * ```
 */
export function carryForward(
  next: Floats,
  { from, resets }: { readonly from: Floats; readonly resets: ArrayLike<number> },
): void {
  const B = resets.length, H = next.length / B;
  for (let b = 0; b < B; b++) {
    for (let r = b * H; r < (b + 1) * H; r++) next[r] = resets[b] ? 0 : from[r];
  }
}

/**
 * The backward pass: adds the gradient of what the next step received to that of what was remembered.
 *
 * @param dnext Shape (B, H).
 * @param options.dfrom Shape (B, H); added to.
 * @param options.resets 1 where row b started over; length B.
 *
 * @example
 * ```ts
 * import { carryBackward } from "./carry.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const dfrom = new Float32Array([10, 20, 30, 40]);
 * carryBackward(new Float32Array([1, 2, 3, 4]), { dfrom, resets: [0, 1] });
 * assertEquals([...dfrom], [11, 22, 30, 40]);
 * ```
 */
export function carryBackward(
  dnext: Floats,
  { dfrom, resets }: { readonly dfrom: Floats; readonly resets: ArrayLike<number> },
): void {
  const B = resets.length, H = dnext.length / B;
  for (let b = 0; b < B; b++) {
    if (resets[b]) continue;
    for (let r = b * H; r < (b + 1) * H; r++) dfrom[r] += dnext[r];
  }
}
