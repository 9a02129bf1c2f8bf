/**
 * From logits to the next symbol: temperature, the cuts top-k, top-p and min-p, and one random number.
 *
 * The order of work, as in Hugging Face's `generate` so that settings carry over:
 * 1. Offsets are added to the logits; −∞ bans a symbol. UNKNOWN and the two speakers are always banned.
 * 2. Temperature T: weight_k = exp((z_k − max z) / T). T = 0 keeps only the largest; of equals, the one with the
 *    lowest id.
 * 3. **top-k**: the k heaviest stay.
 * 4. **top-p** (Holtzman et al., 2020): of these, the fewest whose share reaches p stay, at least one.
 * 5. **min-p** (Nguyen et al., 2024): of these, those at least min-p times as likely as the most likely stay.
 * 6. What is left is tilted: its weights are multiplied by exp(tilt_k / T).
 * 7. One symbol is drawn in proportion to the weights.
 *
 * @module
 */

import { softmax } from "../nn/softmax.ts";
import { SPEAKER_A, SPEAKER_B, UNKNOWN } from "../text/vocabulary.ts";
import { Ranking } from "./ranking.ts";
import { checkSampling, type SamplingOptions } from "./sampling_options.ts";

/** Why a symbol cannot be drawn; `kept` if it can. */
export type Cut = "kept" | "banned" | "temperature" | "top-k" | "top-p" | "min-p";
const CUTS: readonly Cut[] = ["kept", "banned", "temperature", "top-k", "top-p", "min-p"];
const KEPT = 0, BANNED = 1, TEMPERATURE = 2, TOP_K = 3, TOP_P = 4, MIN_P = 5;

/** Everything about one draw; every array has shape (V). */
export interface Distribution {
  /** The model's own probabilities, softmax of the logits; they sum to 1. */
  readonly before: Float64Array;
  /** What the sampler draws from, after offsets, temperature and cuts; they sum to 1. */
  readonly after: Float64Array;
  /** What excluded each symbol. */
  readonly cuts: readonly Cut[];
}

/**
 * Draws symbols. All its memory is allocated once: {@linkcode Sampler.sample} allocates nothing.
 *
 * @example
 * ```ts
 * import { Sampler } from "./sampler.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const logits = Float32Array.of(9, 0, 9, 9, 1, 3, 2); // 0, 2 and 3 are UNKNOWN and the speakers
 * assertEquals(new Sampler(7, { temperature: 0 }).sample(logits, 0.99), 5);
 * assertEquals(new Sampler(7, { temperature: 1, topK: 2 }).inspect(logits).cuts.slice(4), ["top-k", "kept", "kept"]);
 * ```
 */
export class Sampler {
  /** Added to the logits before anything else, −Infinity bans; filled by the caller, shape (V). */
  readonly offsets: Float64Array;
  /** Added to the logits of what the cuts leave, so that it brings nothing back; filled by the caller, shape (V). */
  readonly tilt: Float64Array;
  readonly #options: SamplingOptions;
  readonly #ranking: Ranking;
  /** Unnormalized weights of the last draw, 0 where cut; shape (V). */
  readonly #weights: Float64Array;
  /** Index into CUTS; shape (V). */
  readonly #cuts: Uint8Array;

  /**
   * Allocates the memory for one vocabulary and checks the settings.
   *
   * @param vocabularySize V: the length of the logits.
   * @param options Settings; those not given are taken from `DEFAULT_SAMPLING`.
   * @throws {RangeError} If a setting is outside its range.
   */
  constructor(vocabularySize: number, options: Partial<SamplingOptions> = {}) {
    this.#options = checkSampling(options);
    this.offsets = new Float64Array(vocabularySize);
    this.tilt = new Float64Array(vocabularySize);
    this.#ranking = new Ranking(vocabularySize);
    this.#weights = new Float64Array(vocabularySize);
    this.#cuts = new Uint8Array(vocabularySize);
  }

  /**
   * Draws the next symbol.
   *
   * @param logits The model's unnormalized log-probabilities; shape (V).
   * @param uniform A random number in 0 ≤ x < 1.
   * @returns The symbol's id.
   * @throws {TypeError} If there are not V logits.
   * @throws {RangeError} If a logit is not a number, or every symbol is banned.
   */
  sample(logits: Float32Array, uniform: number): number {
    const weights = this.#weights;
    let left = uniform * this.#weigh(logits);
    let id = 0;
    for (let k = 0; k < weights.length; k++) {
      if (weights[k] === 0) continue;
      id = k;
      left -= weights[k];
      if (left < 0) break;
    }
    return id;
  }

  /**
   * Shows what {@linkcode Sampler.sample} would draw from, without drawing.
   *
   * @throws {TypeError | RangeError} As `sample` does.
   */
  inspect(logits: Float32Array): Distribution {
    const total = this.#weigh(logits);
    return {
      before: softmax(Float64Array.from(logits)),
      after: this.#weights.map((w) => w / total),
      cuts: Array.from(this.#cuts, (cut) => CUTS[cut]),
    };
  }

  /** Fills weights and cuts and returns the sum of the weights. */
  #weigh(logits: Float32Array): number {
    const weights = this.#weights, cuts = this.#cuts, V = weights.length;
    if (logits.length !== V) {
      throw new TypeError(`Cannot sample as there must be ${V} logits: current value is ${logits.length}`);
    }
    let best = -1;
    for (let k = 0; k < V; k++) {
      const banned = k === UNKNOWN || k === SPEAKER_A || k === SPEAKER_B;
      const z = weights[k] = banned ? -Infinity : logits[k] + this.offsets[k];
      if (!(z < Infinity)) {
        throw new RangeError(`Cannot sample as every logit must be finite: logit of symbol ${k} is ${z}`);
      }
      cuts[k] = z === -Infinity ? BANNED : KEPT;
      if (cuts[k] === KEPT && (best < 0 || z > weights[best])) best = k;
    }
    if (best < 0) throw new RangeError("Cannot sample as at least one symbol must not be banned");
    const { temperature } = this.#options;
    const max = weights[best];
    for (let k = 0; k < V; k++) {
      // The heaviest weight is exactly 1, whatever the temperature: min-p relies on it.
      weights[k] = k === best ? 1 : temperature === 0 ? 0 : Math.exp((weights[k] - max) / temperature);
      if (weights[k] === 0 && cuts[k] === KEPT) cuts[k] = TEMPERATURE;
    }
    this.#cut();
    return this.#tilt();
  }

  /** Sets the weights that are cut to 0. */
  #cut(): void {
    const { topK, topP, minP } = this.#options;
    const weights = this.#weights, cuts = this.#cuts, V = weights.length;
    if ((topK > 0 && topK < V) || topP < 1) this.#cutByRank(topK > 0 && topK < V ? topK : V, topP);
    for (let k = 0; k < V; k++) {
      if (weights[k] === 0 || weights[k] >= minP) continue;
      weights[k] = 0;
      cuts[k] = MIN_P;
    }
  }

  /** Tilts the remaining weights and returns their sum. */
  #tilt(): number {
    const weights = this.#weights, tilt = this.tilt, V = weights.length;
    const { temperature } = this.#options;
    let highest = -Infinity;
    for (let k = 0; k < V; k++) if (weights[k] > 0) highest = Math.max(highest, tilt[k]);
    let sum = 0;
    for (let k = 0; k < V; k++) {
      if (weights[k] === 0) continue;
      if (temperature > 0 && tilt[k] !== highest) weights[k] *= Math.exp((tilt[k] - highest) / temperature);
      sum += weights[k];
    }
    return sum;
  }

  /** Keeps the `count` heaviest, and of these the fewest whose share reaches `topP`. */
  #cutByRank(count: number, topP: number): void {
    const weights = this.#weights, cuts = this.#cuts, ranking = this.#ranking, V = weights.length;
    ranking.start(weights);
    let total = 0;
    if (count === V) { for (let k = 0; k < V; k++) total += weights[k]; }
    else for (let rank = 0; rank < count; rank++) total += weights[ranking.at(rank)];
    for (let k = 0; k < V; k++) if (weights[k] > 0) cuts[k] = count === V ? TOP_P : TOP_K;
    let share = 0;
    for (let rank = 0; rank < count; rank++) {
      const id = ranking.at(rank);
      if (weights[id] === 0) break;
      const stays = topP === 1 || share < topP * total;
      cuts[id] = stays ? KEPT : TOP_P;
      if (!stays && count === V) break; // the rest is lighter still, and already marked
      share += weights[id];
    }
    for (let k = 0; k < V; k++) if (cuts[k] !== KEPT) weights[k] = 0;
  }
}
