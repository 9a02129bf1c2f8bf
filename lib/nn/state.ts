/**
 * A recurrent state: everything a model remembers of what it has read.
 *
 * @module
 */

import type { ModelConfig } from "./model.ts";

/** Short-term and long-term memory of B conversations; for one conversation that is 2·L·H floats. */
export interface State {
  /** B: conversations side by side. */
  readonly batchSize: number;
  /** Hidden state h, the short-term memory; shape (L, B, H). */
  readonly h: Float32Array;
  /** Cell state c, the long-term memory; shape (L, B, H), empty for a simple RNN. */
  readonly c: Float32Array;
}

/**
 * The state of a model that has read nothing: all zeros.
 *
 * @example
 * ```ts
 * import { zeroState } from "./state.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const state = zeroState({ cell: "lstm", vocabularySize: 9, hiddenSize: 4, numLayers: 2 });
 * assertEquals(state.h.length + state.c.length, 2 * 2 * 4);
 * ```
 */
export function zeroState(config: ModelConfig, batchSize = 1): State {
  const length = config.numLayers * batchSize * config.hiddenSize;
  return {
    batchSize,
    h: new Float32Array(length),
    c: new Float32Array(config.cell === "lstm" ? length : 0),
  };
}

/** A copy that shares no memory with the original. */
export function copyState(state: State): State {
  return { batchSize: state.batchSize, h: state.h.slice(), c: state.c.slice() };
}
