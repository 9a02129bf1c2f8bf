/**
 * Rejects a batch that does not fit, before any arithmetic runs on it.
 *
 * @module
 */

import type { Batch, DropoutMasks, LearnerOptions } from "../backend.ts";
import type { ModelConfig } from "../model.ts";

/** What a batch must fit. */
export interface BatchLimits extends LearnerOptions {
  readonly config: ModelConfig;
  readonly masks?: DropoutMasks | undefined;
}

/**
 * Throws unless the batch fits a learner of these sizes: shapes, symbols, and no target across a reset.
 *
 * @param batch The batch to read.
 * @param limits The learner's sizes, and the dropout masks that come with the batch.
 * @throws {TypeError} If an array has the wrong length.
 * @throws {RangeError} If there are more rows or steps than the learner has room for, or a symbol is not in the
 * vocabulary, or there is a target before a reset.
 *
 * @example
 * ```ts
 * import { assertBatch } from "./assert_batch.ts";
 * import { assertThrows } from "@std/assert";
 *
 * const config = { cell: "lstm", vocabularySize: 5, hiddenSize: 2, numLayers: 1 } as const;
 * const batch = {
 *   batchSize: 1,
 *   seqLength: 2,
 *   inputs: Int32Array.of(1, 5),
 *   targets: Int32Array.of(5, -1),
 *   resets: new Uint8Array(2),
 * };
 * assertThrows(() => assertBatch(batch, { config, batchSize: 1, seqLength: 2 }), RangeError, "is 5");
 * ```
 */
export function assertBatch(batch: Batch, { config, batchSize, seqLength, masks }: BatchLimits): void {
  const { batchSize: B, seqLength: T, inputs, targets, resets, weights } = batch;
  const { vocabularySize: V, hiddenSize: H, numLayers: L } = config;
  if (B !== batchSize) refuse(RangeError, `batchSize must be ${batchSize}`, B);
  if (!(T >= 1 && T <= seqLength)) refuse(RangeError, `seqLength must be in 1 … ${seqLength}`, T);
  for (const [name, array] of Object.entries({ inputs, targets, resets, weights })) {
    if (array && array.length !== T * B) refuse(TypeError, `${name} must have length ${T * B}`, array.length);
  }
  if (masks && masks.length !== L * B * H) {
    refuse(TypeError, `masks must have length ${L * B * H}`, masks.length);
  }
  for (let n = 0; n < T * B; n++) {
    if (!(inputs[n] >= 0 && inputs[n] < V)) refuse(RangeError, `inputs must be in 0 … ${V - 1}`, inputs[n]);
    if (!(targets[n] < V)) refuse(RangeError, `targets must be below ${V}`, targets[n]);
    if (n >= B && resets[n] && targets[n - B] >= 0) {
      refuse(RangeError, "the target before a reset must be −1", targets[n - B]);
    }
  }
}

function refuse(Kind: new (message: string) => Error, rule: string, value: number): never {
  throw new Kind(`Cannot read the batch as ${rule}: current value is ${value}`);
}
