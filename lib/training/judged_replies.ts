/**
 * By what a finished model's thresholds are fitted.
 *
 * @module
 */

import { LOST_REPLIES, UNSURE_REPLIES } from "../data/honest_replies.ts";
import type { Conversation } from "../text/conversation.ts";
import type { CorpusSources } from "./checkpoint/checkpoint_info.ts";

/** Replies that were not learnt, and what is to be said where the model is not sure. */
export interface JudgedReplies {
  /** Speaker 0 is the person, speaker 1 the bot. */
  readonly conversations: readonly Conversation[];
  /** More conversations in which things are told and asked back. */
  readonly games?: readonly Conversation[];
  /** Said when the bot did not understand; if absent, its best draw is shown. */
  readonly unsure?: readonly string[];
  /** Said when what it was told is lost; if absent, its best draw is shown. */
  readonly lost?: readonly string[];
}

/**
 * What a run's best model is judged by. Only the embedded bot has words for when it is not sure: those who learn from
 * other chats may speak another language.
 *
 * @param conversations See `TrainingData.judged`.
 * @returns Nothing without conversations.
 *
 * @example
 * ```ts
 * import { judgedReplies } from "./judged_replies.ts";
 * import { assert, assertEquals } from "@std/assert";
 *
 * const embedded = { corpus: [], replies: [], valid: [], format: "auto", validFraction: 0.05 } as const;
 * assertEquals(judgedReplies([], embedded), undefined);
 * const conversations = [[{ speaker: 0, text: "hi" }, { speaker: 1, text: "ho" }]] as const;
 * assert(judgedReplies(conversations, embedded)!.unsure!.length > 0);
 * assertEquals(judgedReplies(conversations, { ...embedded, replies: ["chats.txt"] }), { conversations });
 * ```
 */
export function judgedReplies(
  conversations: readonly Conversation[],
  { replies }: CorpusSources,
): JudgedReplies | undefined {
  if (conversations.length === 0) return undefined;
  return replies.length > 0
    ? { conversations }
    : { conversations, unsure: UNSURE_REPLIES, lost: LOST_REPLIES };
}
