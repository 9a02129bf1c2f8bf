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

export * from "./measuring/baseline.ts";
export * from "./measuring/evaluation.ts";
export * from "./measuring/kneser_ney.ts";
export { NgramCounts } from "./measuring/ngram_counts.ts";
export * from "./nn/backend.ts";
export * from "./nn/model.ts";
export * from "./nn/parameters.ts";
export * from "./nn/random.ts";
export * from "./nn/state.ts";
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
export * from "./text/batches.ts";
export { type Conversation, encodeConversation, type Speaker, type Turn } from "./text/conversation.ts";
export * from "./text/corpus.ts";
export * from "./text/split.ts";
export * from "./text/vocabulary.ts";
export * from "./training/checkpoint.ts";
export * from "./training/recipe.ts";
export * from "./training/trainer.ts";
