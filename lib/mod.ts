/**
 * Cellmate: a character-level LSTM that learns to chat, with its memory open to view.
 *
 * This is the public door: the server, the page and the notebooks import from here only. Everything runs
 * unchanged in Deno and in a browser.
 *
 * @example Text to symbols and back
 * ```ts
 * import { corpusTexts, learnVocabulary, parseCorpus } from "./mod.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const corpus = parseCorpus("A: hi\nB: hello\n", { source: "tiny.txt" });
 * const vocabulary = learnVocabulary(corpusTexts(corpus));
 * assertEquals(vocabulary.decode(vocabulary.encode("hello").ids), "hello");
 * ```
 *
 * @module
 */

export * from "./data/embedded_corpus.ts";
export * from "./data/lesson/lesson.ts";
export * from "./data/lesson/lesson_batch.ts";
export * from "./data/lesson/lesson_course.ts";
export * from "./data/lesson/lesson_words.ts";
export * from "./insight/interventions/ablate.ts";
export * from "./insight/gradients/attribution.ts";
export * from "./insight/gradients/backpropagate.ts";
export * from "./insight/trace/unit_statistics.ts";
export * from "./insight/probes/correlation.ts";
export * from "./insight/gradients/gradient_flow.ts";
export * from "./insight/interventions/interventions.ts";
export * from "./insight/trace/join_traces.ts";
export * from "./insight/probes/logistic_probe.ts";
export * from "./insight/trace/named_array.ts";
export * from "./insight/probes/next_character.ts";
export * from "./insight/trace/over_time.ts";
export * from "./insight/palette.ts";
export * from "./insight/trace/rank_units.ts";
export * from "./insight/probes/surprise.ts";
export * from "./insight/probes/text_labels.ts";
export * from "./insight/trace/trace.ts";
export * from "./insight/trace/trace_tape.ts";
export * from "./insight/interventions/transplant.ts";
export * from "./insight/gradients/vector_norm.ts";
export * from "./measuring/baseline.ts";
export * from "./measuring/evaluation.ts";
export * from "./measuring/kneser_ney.ts";
export { type NgramContext, NgramCounts } from "./measuring/ngram_counts.ts";
export * from "./nn/adam.ts";
export * from "./nn/backend.ts";
export * from "./nn/cell_penalty.ts";
export * from "./nn/cross_entropy.ts";
export * from "./nn/dropout.ts";
export * from "./nn/floats.ts";
export * from "./nn/layer_tape.ts";
export * from "./nn/linear.ts";
export * from "./nn/lstm.ts";
export * from "./nn/model.ts";
export * from "./nn/open_backend.ts";
export * from "./nn/parameters.ts";
export * from "./nn/random.ts";
export * from "./nn/reference/backend.ts";
export * from "./nn/reference/network.ts";
export * from "./nn/rnn.ts";
export * from "./nn/softmax.ts";
export * from "./nn/state.ts";
export * from "./nn/weight_drop.ts";
export * from "./nn/widen.ts";
export * from "./sampling/blank_reply.ts";
export * from "./sampling/chat_memory.ts";
export * from "./sampling/chat_session.ts";
export * from "./sampling/generate.ts";
export * from "./sampling/model_identity.ts";
export * from "./sampling/prompt.ts";
export * from "./sampling/reply_options.ts";
export * from "./sampling/reply_writer.ts";
export * from "./sampling/sampler.ts";
export * from "./sampling/sampling_options.ts";
export * from "./sampling/write_on.ts";
export * from "./text/batches/batches.ts";
export * from "./text/chat_template.ts";
export type { Conversation, Speaker, Turn } from "./text/conversation.ts";
export * from "./text/corpus.ts";
export { encodeTurns } from "./text/encode_turns.ts";
export * from "./text/parse_corpora.ts";
export * from "./text/parse_corpus.ts";
export { focusOnReplies, markReplies } from "./text/reply_focus.ts";
export * from "./text/split.ts";
export * from "./text/vocabulary.ts";
export * from "./training/checkpoint/checkpoint.ts";
export * from "./training/describe_model.ts";
export * from "./training/prepare_data.ts";
export * from "./training/recipe.ts";
export * from "./training/recipe_flags.ts";
export * from "./training/trainer.ts";
