/**
 * The model's prediction as a list, the most probable symbol first.
 *
 * @module
 */

import { softmax } from "../../nn/softmax.ts";

/** One symbol that may come next. */
export interface RankedSymbol {
  /** The symbol. */
  readonly id: number;
  /** Softmax of the logits, before any temperature or cut. */
  readonly probability: number;
  /** Its surprise if it comes next, in nats. */
  readonly nats: number;
  /** 1 for the most probable. */
  readonly rank: number;
}

/**
 * Sorts all symbols by the model's own probability. `Sampler.inspect()` shows what temperature and cuts make of it.
 *
 * @param logits Unnormalized log-probabilities; length V.
 * @returns V symbols, the most probable first; among equals, the lower id first.
 *
 * @example
 * ```ts
 * import { nextCharacter } from "./next_character.ts";
 * import { assertAlmostEquals, assertEquals } from "@std/assert";
 *
 * const [first] = nextCharacter([0, Math.log(6), 0]);
 * assertEquals([first.id, first.rank], [1, 1]);
 * assertAlmostEquals(first.probability, 6 / 8);
 * ```
 */
export function nextCharacter(logits: ArrayLike<number>): RankedSymbol[] {
  const probabilities = softmax(Float64Array.from(logits));
  const ids = Array.from(probabilities.keys());
  ids.sort((a, b) => logits[b] - logits[a] || a - b);
  return ids.map((id, k) => ({
    id,
    probability: probabilities[id],
    nats: -Math.log(probabilities[id]),
    rank: k + 1,
  }));
}
