/**
 * What in a chat of Messenger or Instagram is no message.
 *
 * @module
 */

import type { JsonFields } from "../json/json_fields.ts";
import type { SkipReason } from "../message.ts";

/** Old exports say of each message what it is. */
const TYPES = new Map<string, SkipReason>([
  ["call", "call"],
  ["subscribe", "system"],
  ["unsubscribe", "system"],
  ["payment", "system"],
]);

const MEDIA = ["photos", "videos", "audio_files", "gifs", "files", "sticker", "share", "media"];

/** A reaction is written as a message with these words and nothing else; its last character is a space. */
const REACTION = /^Reacted \S+ to your message ?$|^Liked a message$/;

/** The first message of a chat, by the program. */
const GREETING =
  /^You are now connected on Messenger\.?$|^Say hi to your new (Facebook friend|connection), .+\.$/;

/**
 * Finds out why a message is not learnt.
 *
 * @param fields The message.
 * @param said.name Who sent it.
 * @param said.text What it says, repaired.
 * @returns The reason; undefined if it was written by a person.
 */
export function messengerReason(
  fields: JsonFields,
  { name, text }: { readonly name: string; readonly text: string },
): SkipReason | undefined {
  if (fields.flag("is_unsent") || fields.flag("isUnsent")) return "deleted";
  if (fields.has("call_duration")) return "call";
  const byType = TYPES.get(fields.string("type")?.toLowerCase() ?? "");
  if (byType !== undefined) return byType;
  if (text.trim() === "") return mediaOf(fields) === undefined ? "empty" : "media";
  if (REACTION.test(text)) return "reaction";
  if (GREETING.test(text)) return "system";
  return isNotice(fields, { name, text }) ? "media" : undefined;
}

/**
 * What kind of media a message holds, e.g. `photos`.
 *
 * @param fields The message.
 */
export function mediaOf(fields: JsonFields): string | undefined {
  return MEDIA.find((key) => {
    const value = fields.get(key);
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
  });
}

/** `Ann sent an attachment.`, in whatever language, stands beside what was shared from Instagram. */
function isNotice(
  fields: JsonFields,
  { name, text }: { readonly name: string; readonly text: string },
): boolean {
  const share = fields.object("share");
  if (share === undefined) return false;
  return text.startsWith(`${name} `) && text.endsWith(".") || text === "You sent an attachment.";
}
