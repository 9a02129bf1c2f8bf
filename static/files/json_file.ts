/**
 * A conversation as JSON: all of it, to be read back.
 *
 * @module
 */

import * as v from "valibot";
import { Conversation } from "../store/conversation.ts";

/** What an exported file holds, or what is hidden in another format's metadata. */
export const ConversationRecord = v.strictObject({
  format: v.literal("cellmate conversation"),
  version: v.literal(1),
  conversation: Conversation,
});

/** See {@linkcode ConversationRecord}. */
export type ConversationRecord = v.InferOutput<typeof ConversationRecord>;

/** The record of a conversation. */
export function toRecord(conversation: Conversation): ConversationRecord {
  return { format: "cellmate conversation", version: 1, conversation };
}

/** Writes a conversation as JSON. */
export function writeJson(conversation: Conversation): string {
  return JSON.stringify(toRecord(conversation), null, 2) + "\n";
}
