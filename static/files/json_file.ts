/**
 * A conversation as JSON: all of it, to be read back.
 *
 * @module
 */

import * as v from "valibot";
import { type Conversation, storeConversation, StoredConversation } from "../store/conversation.ts";

/** What an exported file holds, or what is hidden in another format's metadata. */
export const ConversationRecord = v.strictObject({
  format: v.literal("cellmate conversation"),
  version: v.literal(1),
  conversation: StoredConversation,
});

/** See {@linkcode ConversationRecord}. */
export type ConversationRecord = v.InferInput<typeof ConversationRecord>;

/** The record of a conversation. */
export function toRecord(conversation: Conversation): ConversationRecord {
  return { format: "cellmate conversation", version: 1, conversation: storeConversation(conversation) };
}

/** Writes a conversation as JSON. */
export function writeJson(conversation: Conversation): string {
  return JSON.stringify(toRecord(conversation), null, 2) + "\n";
}
