/**
 * A writer whose logits a client changes, and that remembers how likely each of its choices was.
 *
 * @module
 */

import { type Choice, type ReplyOptions, ReplyWriter, type Vocabulary } from "../../lib/mod.ts";
import { scoreToken, type TokenScore } from "./token_score.ts";

/** What changes the logits, as OpenAI defines it. */
export interface Steering {
  /** What is added to the logit of a symbol. */
  readonly bias: ReadonlyMap<number, number>;
  /** What is taken from the logit of a symbol that was written. */
  readonly presencePenalty: number;
  /** What is taken from it as often as it was written. */
  readonly frequencyPenalty: number;
}

/**
 * Chooses the symbols of one text. The logit of symbol k becomes
 * z_k + bias_k − presencePenalty·[c_k > 0] − frequencyPenalty·c_k, where c_k is how often it was chosen; what was given
 * to be continued does not count.
 */
export class SteeredWriter extends ReplyWriter {
  /** How likely each choice was before anything was changed; empty unless asked for. */
  readonly scores: TokenScore[] = [];
  readonly #listed: number | undefined;
  readonly #steering: Steering | undefined;
  /** c_k; shape (V). */
  readonly #chosen: Uint16Array;

  /**
   * Starts an empty text.
   *
   * @param options.steering What changes the logits.
   * @param options.listed How many of the likeliest symbols to remember beside each choice; none is remembered if absent.
   * @throws {RangeError} If a setting is outside its range.
   */
  constructor(
    vocabulary: Vocabulary,
    options: ReplyOptions & { readonly steering?: Steering; readonly listed?: number | undefined },
  ) {
    super(vocabulary, options);
    const { steering, listed } = options;
    const steers = steering && (steering.bias.size > 0 || steering.presencePenalty !== 0 ||
      steering.frequencyPenalty !== 0);
    this.#steering = steers ? steering : undefined;
    this.#listed = listed;
    this.#chosen = new Uint16Array(vocabulary.size);
  }

  override choose(logits: Float32Array, blank?: Float32Array): Choice {
    // What is added to both cancels out in guidance: it must not be amplified.
    const choice = super.choose(this.#steer(logits), blank && this.#steer(blank));
    this.#chosen[choice.id]++;
    if (this.#listed !== undefined) this.scores.push(scoreToken(logits, choice.id, this.#listed));
    return choice;
  }

  #steer(logits: Float32Array): Float32Array {
    if (!this.#steering) return logits;
    const { bias, presencePenalty, frequencyPenalty } = this.#steering;
    const steered = logits.slice();
    for (const [id, more] of bias) steered[id] += more;
    this.#chosen.forEach((times, id) => {
      if (times > 0) steered[id] -= presencePenalty + times * frequencyPenalty;
    });
    return steered;
  }
}
