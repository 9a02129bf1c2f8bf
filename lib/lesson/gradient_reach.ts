/**
 * How far back an answer's gradient reaches.
 *
 * @module
 */

import { partSpans, type WrittenPassage } from "../data/lesson/write_passage.ts";
import { attribution } from "../insight/gradients/attribution.ts";
import type { Model } from "../nn/model.ts";
import type { Vocabulary } from "../text/vocabulary.ts";

/** What {@linkcode gradientReach} finds. */
export interface GradientReach {
  /**
   * How sensitive the answer's first letter is to each character, where the last one's is 1: the norm of the
   * gradient of its logit with respect to the character; one number per character.
   */
  readonly sizes: Float64Array;
  /** The largest of these at the friend's last mention: what is left of the gradient there. */
  readonly atFriend: number;
}

/**
 * Follows the gradient from the blank back through the passage, in float64: an LSTM's belt carries it along; in a
 * simple RNN it shrinks at every step. It is the logit's gradient, not the loss's, because the loss of a certain
 * answer has none.
 *
 * @param model LSTM or simple RNN.
 * @param passage What to read.
 * @param options.vocabulary The model's.
 *
 * @example
 * ```ts
 * import { gradientReach } from "./gradient_reach.ts";
 * import { LESSON_VOCABULARY as vocabulary } from "./lesson_vocabulary.ts";
 * import { writePassage } from "../data/lesson/write_passage.ts";
 * import { createModel } from "../nn/model.ts";
 * import { Random } from "../nn/random.ts";
 * import { assertGreater } from "@std/assert";
 *
 * const words = { person: "Aman", city: "London", friend: "Alex", trade: "cook", subject: "cooking" };
 * const reach = (cell: "lstm" | "rnn") => {
 *   const config = { cell, vocabularySize: vocabulary.size, hiddenSize: 16, numLayers: 1 } as const;
 *   const model = createModel(config, new Random(1), { forgetBias: 5 });
 *   return gradientReach(model, writePassage(words), { vocabulary }).atFriend;
 * };
 * assertGreater(reach("lstm"), 100 * reach("rnn"));
 * ```
 */
export function gradientReach(
  model: Model,
  passage: WrittenPassage,
  { vocabulary }: { readonly vocabulary: Vocabulary },
): GradientReach {
  const { ids } = vocabulary.encode(passage.text), [target] = vocabulary.encode(passage.answer).ids;
  const { norm } = attribution(model, ids, { target });
  const sizes = norm.map((size) => size / norm[norm.length - 1]);
  const { start, end } = partSpans(passage, "friend")[1];
  return { sizes, atFriend: Math.max(...sizes.subarray(start, end)) };
}
