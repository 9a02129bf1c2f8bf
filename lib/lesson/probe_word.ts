/**
 * Whether a word of the passage can still be read from the memory.
 *
 * @module
 */

import { logisticProbe } from "../insight/probes/logistic_probe.ts";
import { NamedArray } from "../insight/trace/named_array.ts";
import { Random } from "../nn/random.ts";

/** The passages are split into this many pieces, a quarter of them held out for the test. */
const PIECES = 8;
/** Weight of the probe's penalty: with a memory's many numbers, it would otherwise fit noise. */
const PENALTY = 0.01;

/**
 * For each word, fits a linear probe on the units that tells the passages with that word from as many with another,
 * and tests it on held-out passages.
 *
 * @param memories The memory of each passage, e.g. c of all units; length N.
 * @param words The word of each passage, e.g. its city; each must occur a few dozen times.
 * @param options.seed Decides which passages are held out.
 * @returns Share of the held-out passages classified correctly, a mean over the words: 0.5 is guessing.
 * @throws {RangeError} If there is only one word.
 *
 * @example
 * ```ts
 * import { probeWord } from "./probe_word.ts";
 * import { Random } from "../nn/random.ts";
 * import { assert } from "@std/assert";
 *
 * const random = new Random(1), words = Array.from({ length: 300 }, () => ["Rome", "Oslo", "Lima"][random.below(3)]);
 * const noise = () => Float32Array.from({ length: 3 }, () => random.normal());
 * const held = words.map((word) => noise().map((x, u) => x + (u === "ROL".indexOf(word[0]) ? 9 : 0)));
 * assert(probeWord(held, words, { seed: 1 }) > 0.95);
 * assert(probeWord(words.map(noise), words, { seed: 1 }) < 0.65);
 * ```
 */
export function probeWord(
  memories: readonly Float32Array[],
  words: readonly string[],
  { seed }: { readonly seed: number },
): number {
  const random = new Random(seed), kinds = [...new Set(words)].sort();
  if (kinds.length < 2) {
    throw new RangeError(
      `Cannot probe as there must be two different words or more: current value is ${kinds.join() || "none"}`,
    );
  }
  const accuracies = kinds.map((word) => {
    const having = [...words.keys()].filter((n) => words[n] === word);
    const others = random.shuffle([...words.keys()].filter((n) => words[n] !== word)).slice(0, having.length);
    const chosen = random.shuffle([...having, ...others]), unit = memories[0].length;
    const units = new Float32Array(chosen.length * unit);
    chosen.forEach((n, k) => units.set(memories[n], k * unit));
    const labels = chosen.map((n) => words[n] === word ? 1 : 0);
    const options = { seed, penalty: PENALTY, pieces: PIECES };
    return logisticProbe(new NamedArray({ time: chosen.length, unit }, units), labels, options).accuracy;
  });
  return accuracies.reduce((sum, accuracy) => sum + accuracy, 0) / kinds.length;
}
