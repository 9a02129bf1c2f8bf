/**
 * From text to numbers: vocabularies, conversations, corpora, their split and their batches. For preparing data, or
 * looking at what a model has read.
 *
 * @example From chats to what a network reads, and back
 * ```ts
 * import { corpusTexts, encodeCorpus, learnVocabulary, parseTurns } from "./mod.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const corpus = { kind: "chat", conversations: parseTurns("A: hi\nB: hello\n") } as const;
 * const vocabulary = learnVocabulary(corpusTexts(corpus));
 * assertEquals(encodeCorpus(vocabulary, corpus).ids.length, 11); // each turn is between two marks
 * assertEquals(vocabulary.decode(vocabulary.encode("hello").ids), "hello");
 * ```
 *
 * @module
 */

export * from "./batches/batches.ts";
export * from "./chat_template.ts";
export type { Conversation, Speaker, Turn } from "./conversation.ts";
export * from "./corpus.ts";
export { encodeTurns } from "./encode_turns.ts";
export * from "./parsing/parse_turns.ts";
export { focusOnReplies, markReplies } from "./reply_focus.ts";
export * from "./split.ts";
export * from "./vocabulary.ts";
