/**
 * Cellmate: a character-level LSTM that learns to chat, with its memory open to view.
 *
 * This is the door for adding a bot to your own program: open a model, talk to it, train one. It has no dependencies,
 * uses neither disk nor network, and runs unchanged in Deno, Node.js, Bun, a worker and the browser. Other doors lead
 * further in: `nn`, `text`, `training`, `sampling`, `insight`, `lesson`, `measuring`, `data` and `weights`.
 *
 * @example Train a bot, store it, and talk to it
 * ```ts
 * import * as cellmate from "./mod.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const chats = "A: hi\nB: hello\n\nA: how are you?\nB: fine\n\n".repeat(50);
 * const corpus = { kind: "chat", conversations: cellmate.parseTurns(chats) } as const;
 * const recipe = cellmate.completeRecipe(chats.length, { hiddenSize: 32, budget: { steps: 60 } });
 * const backend = cellmate.openBackend();
 * let file = new Uint8Array();
 * for await (const report of cellmate.train({ backend, recipe, ...cellmate.prepareData({ corpus }) })) {
 *   if (report.finished) file = cellmate.encodeCheckpoint(report.checkpoint());
 * }
 *
 * const { model, vocabulary, info } = cellmate.decodeCheckpoint(file, "bot.safetensors");
 * const stepper = backend.createStepper(model, 1, { weights: "int8" });
 * const session = new cellmate.ChatSession(stepper, vocabulary, { kind: info.kind });
 * let reply = "";
 * for (const choice of session.send("hi", { seed: 1, temperature: 0 })) reply += choice.text;
 * assertEquals(reply, "hello");
 * ```
 *
 * @module
 */

// A model, and the back-end that does its arithmetic.
export type { Backend, Stepper } from "./nn/backend.ts";
export type { Model } from "./nn/model.ts";
export { type BackendOptions, openBackend } from "./nn/open_backend.ts";
export type { State } from "./nn/state.ts";
export { Vocabulary } from "./text/vocabulary.ts";
export {
  type Checkpoint,
  type CheckpointInfo,
  decodeCheckpoint,
  encodeCheckpoint,
} from "./training/checkpoint/checkpoint.ts";

// Talking to it.
export { ChatSession, type ChatSessionOptions, type Exchange } from "./sampling/chat_session.ts";
export type { Draw, InsteadReason } from "./sampling/draws/drawn_reply.ts";
export type { Instead, ReplyThresholds } from "./sampling/draws/reply_thresholds.ts";
export { DEFAULT_DRAWS, type ReplyOptions } from "./sampling/reply_options.ts";
export type { KnownWords } from "./sampling/word_mask.ts";
export { type Choice, type Finish, ReplyWriter } from "./sampling/reply_writer.ts";
export { DEFAULT_SAMPLING, type SamplingOptions } from "./sampling/sampling_options.ts";
export { writeOn, type WriteOnOptions } from "./sampling/write_on.ts";
export type { Conversation, Turn } from "./text/conversation.ts";

// Its replies letter by letter, as used by the notebooks that the page exports.
export { generate } from "./sampling/generate.ts";
export { modelIdentity } from "./sampling/model_identity.ts";
export { encodePrompt } from "./sampling/prompt.ts";
export { type ReplyForm, replyForm } from "./text/chat_template.ts";

// Training one.
export { embeddedCorpus } from "./data/embedded_corpus.ts";
export type { CorpusKind } from "./text/chat_template.ts";
export type { Corpus } from "./text/corpus.ts";
export { parseTurns } from "./text/parsing/parse_turns.ts";
export {
  prepareData,
  type PrepareDataOptions,
  type TrainingCorpora,
  type TrainingData,
} from "./training/prepare_data.ts";
export { completeRecipe, type Recipe } from "./training/recipe.ts";
export { type StepReport, train, type TrainingRunOptions } from "./training/trainer.ts";
