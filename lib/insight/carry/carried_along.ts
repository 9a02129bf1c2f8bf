/**
 * How much of a word that was told is still in the memory, turn by turn, and in which units.
 *
 * The conversation is read again with another word in its place, everything else the same. Any difference in the
 * memory is then due to that word: no probe has to be trusted, and nothing is left to chance. Whether the model can
 * use the difference is another question; see `askBack()`.
 *
 * @module
 */

import type { ModelConfig } from "../../nn/model.ts";
import type { State } from "../../nn/state.ts";
import type { UnitIndex } from "../trace/rank_units.ts";

/** A unit that still carries part of a word. */
export interface CarryingUnit extends UnitIndex {
  /** Mean of |m − m'| over the other words, 0 … 2; m is tanh c (of a simple RNN, h) with the word, m' with another. */
  readonly difference: number;
}

/** What is still carried after one turn. */
export interface Carried {
  /** ‖m − m'‖ over all units, as a share of its value after the first turn; 1 there. */
  readonly share: number;
  /** The units that carry it, in descending order. */
  readonly units: readonly CarryingUnit[];
}

/** Options of {@linkcode carriedAlong}. */
export interface CarriedOptions {
  /** Sizes of the model. */
  readonly config: ModelConfig;
  /** The smallest difference to list a unit; default 0.1, which is just visible in a picture from −1 to 1. */
  readonly least?: number;
}

/**
 * Compares the memory after each turn of a conversation with that of the same conversation with other words.
 *
 * @param told The state after each turn, starting with the one in which the word is told; see `readTurns()`.
 * @param others The same for each conversation with another word; see `replaceWord()` and `standIns()`. Two or three
 * are enough: a letter that one of them shares with the word then differs in another.
 * @param options Sizes of the model, and what to list.
 * @returns One entry per turn.
 * @throws {RangeError} If there is nothing to compare with, or the conversations have different numbers of turns.
 *
 * @example
 * ```ts
 * import { carriedAlong } from "./carried_along.ts";
 * import { assertAlmostEquals, assertEquals } from "@std/assert";
 *
 * const config = { cell: "lstm", vocabularySize: 5, hiddenSize: 2, numLayers: 1 } as const;
 * const after = (...c: number[]) => ({ batchSize: 1, h: new Float32Array(2), c: Float32Array.from(c) });
 * const [first, second] = carriedAlong([after(1, 1), after(0.5, 0)], [[after(-1, 1), after(0, 0)]], { config });
 * assertEquals(first.units.map(({ unit }) => unit), [0]);
 * assertAlmostEquals(second.share, Math.tanh(0.5) / (2 * Math.tanh(1)), 1e-6);
 * ```
 */
export function carriedAlong(
  told: readonly State[],
  others: readonly (readonly State[])[],
  { config, least = 0.1 }: CarriedOptions,
): Carried[] {
  if (others.length === 0 || others.some((other) => other.length !== told.length)) {
    throw new RangeError(
      `Cannot compare the memories as each other conversation must have ${told.length} turns: current value is ` +
        (others.map((other) => other.length).join(", ") || "no other"),
    );
  }
  const differences = told.map((state, turn) =>
    differencesOf(state, others.map((other) => other[turn]), config)
  );
  const norms = differences.map((difference) => Math.hypot(...difference));
  return differences.map((difference, turn) => ({
    share: norms[0] > 0 ? norms[turn] / norms[0] : 0,
    units: Array.from(difference, (difference, k) => ({
      layer: Math.floor(k / config.hiddenSize),
      unit: k % config.hiddenSize,
      difference,
    })).filter(({ difference }) => difference >= least).sort((a, b) => b.difference - a.difference),
  }));
}

/** The mean difference of each unit; shape (L, H). */
function differencesOf(state: State, others: readonly State[], { cell }: ModelConfig): Float64Array {
  const memory = ({ c, h }: State) =>
    cell === "lstm" ? Float64Array.from(c, Math.tanh) : Float64Array.from(h);
  const mine = memory(state), sum = new Float64Array(mine.length);
  for (const other of others) {
    memory(other).forEach((m, k) => sum[k] += Math.abs(mine[k] - m) / others.length);
  }
  return sum;
}
