/**
 * Locked dropout: leaves out some units' outputs for a whole sequence.
 *
 * @module
 */

import type { DropoutMasks } from "../backend.ts";
import type { Floats } from "../floats.ts";
import type { ModelConfig } from "../model.ts";
import type { Random } from "../random.ts";

/** Options of {@linkcode drawDropoutMasks}. */
export interface DropoutOptions {
  /** B: rows, each with its own mask. */
  readonly batchSize: number;
  /** p: the share of units left out, 0 ≤ p < 1. */
  readonly rate: number;
  /** Draws the masks. */
  readonly random: Random;
}

/**
 * Draws one mask per layer and row, for a whole sequence (Gal and Ghahramani, 2016). What is kept is scaled by 1 / (1
 * − p), so that the mean stays the same and nothing changes when dropout is off.
 *
 * @param config Sizes of the model.
 * @param options Rows, rate and randomness.
 * @returns Masks of shape (L, B, H).
 * @throws {RangeError} If the rate is not in 0 ≤ p < 1.
 *
 * @example
 * ```ts
 * import { drawDropoutMasks } from "./dropout.ts";
 * import { Random } from "../random.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const config = { cell: "lstm", vocabularySize: 9, hiddenSize: 50, numLayers: 2 } as const;
 * const masks = drawDropoutMasks(config, { batchSize: 3, rate: 0.2, random: new Random(1) });
 * assertEquals(masks.length, 2 * 3 * 50);
 * assertEquals([...new Set(masks)].sort(), [0, 1.25]);
 * ```
 */
export function drawDropoutMasks(
  config: Pick<ModelConfig, "hiddenSize" | "numLayers">,
  { batchSize, rate, random }: DropoutOptions,
): DropoutMasks {
  if (!(rate >= 0 && rate < 1)) {
    throw new RangeError(
      `Cannot draw dropout masks as the rate must be in 0 ≤ p < 1: current value is ${rate}`,
    );
  }
  const masks = new Float32Array(config.numLayers * batchSize * config.hiddenSize);
  for (let k = 0; k < masks.length; k++) masks[k] = random.uniform() < rate ? 0 : 1 / (1 - rate);
  return masks;
}

/**
 * Adds mask ∗ x to y, the same mask at each of the T steps. The backward pass is the same map: dx += mask ∗ dy.
 *
 * @param y Shape (T, B, H); added to.
 * @param options.x Shape (T, B, H).
 * @param options.mask Shape (B, H); 1 everywhere if absent.
 *
 * @example
 * ```ts
 * import { addMasked } from "./dropout.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const y = new Float32Array(4);
 * addMasked(y, { x: new Float32Array([1, 2, 3, 4]), mask: new Float32Array([0, 2]) });
 * assertEquals([...y], [0, 4, 0, 8]);
 * ```
 */
export function addMasked(
  y: Floats,
  { x, mask }: { readonly x: Floats; readonly mask?: Floats | undefined },
): void {
  for (let k = 0; k < y.length; k++) y[k] += x[k] * (mask ? mask[k % mask.length] : 1);
}
