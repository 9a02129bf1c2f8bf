/**
 * Measuring a model: its loss on unseen text, a counting model to compare with, and scores for replies. For finding
 * out whether a loss is any good.
 *
 * @example What letter counts achieve
 * ```ts
 * import { measureBaseline } from "./mod.ts";
 * import { encodeCorpus, learnVocabulary } from "../text/mod.ts";
 * import { assertLess } from "@std/assert";
 *
 * const vocabulary = learnVocabulary(["ab"]);
 * const train = encodeCorpus(vocabulary, { kind: "text", text: "ab".repeat(100) });
 * const { nats } = await measureBaseline({ train, valid: train, order: 2, vocabularySize: vocabulary.size });
 * assertLess(nats, 0.1);
 * ```
 *
 * @module
 */

export * from "./baseline.ts";
export * from "./english_words.ts";
export * from "./evaluation.ts";
export * from "./fit_thresholds.ts";
export * from "./kneser_ney.ts";
export * from "./mixed_loss.ts";
export { type NgramContext, NgramCounts } from "./ngram_counts.ts";
export * from "./openings.ts";
export * from "./ordered_nats.ts";
export * from "./reply_scores.ts";
