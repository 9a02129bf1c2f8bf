/**
 * Messages of Facebook Messenger and Instagram, from "Download your information", also those that were encrypted end to
 * end.
 *
 * @module
 */

import type { ChatFile } from "../files/chat_file.ts";
import type { ChatReader, FileHead } from "../chat_reader.ts";
import { isObject, JsonFields } from "../json/json_fields.ts";
import { hasPaths, jsonOutline } from "../json/json_outline.ts";
import { walkJson } from "../json/walk_json.ts";
import type { Message, MessageSink } from "../message.ts";
import { repairLatinBytes } from "./latin_bytes.ts";
import { mediaOf, messengerReason } from "./messenger_reason.ts";
import { Senders } from "./senders.ts";

/** Reads `message_1.json` and the like of Facebook. */
export const messenger: ChatReader = {
  format: "Messenger",
  recognize: (head) => isMessenger(head) && !isInstagram(head) ? "chat" : undefined,
  read,
};

/** Reads `message_1.json` and the like of Instagram, which are written in the same way. */
export const instagram: ChatReader = {
  format: "Instagram",
  recognize: (head) => isMessenger(head) && isInstagram(head) ? "chat" : undefined,
  read,
};

function isMessenger(head: FileHead): boolean {
  const outline = jsonOutline(head);
  const open = hasPaths(head, "messages[].sender_name") && outline.has("messages[].timestamp_ms");
  const encrypted = hasPaths(head, "messages[].senderName") && outline.has("messages[].timestamp");
  // A chat in which nothing was ever said.
  const empty = hasPaths(head, "participants", "messages") && outline.has("thread_path");
  return open || encrypted || empty;
}

/** Only the path tells: the files look alike. */
function isInstagram({ path }: FileHead): boolean {
  return /instagram/i.test(path);
}

async function read(files: readonly ChatFile[], sink: MessageSink): Promise<void> {
  const senders = new Senders();
  for (const file of files) await readFile(file, { sink, senders });
}

async function readFile(
  file: ChatFile,
  { sink, senders }: { readonly sink: MessageSink; readonly senders: Senders },
): Promise<void> {
  /** The name of the chat comes behind its messages. */
  const found: (Message & { chat: string })[] = [];
  await walkJson(file, {
    "messages[]": (value, { line }, index) => {
      const fields = new JsonFields(value, { source: file.path, line, what: `message ${index + 1}` });
      const name = repairLatinBytes(fields.string("sender_name") ?? fields.string("senderName") ?? "");
      const text = repairLatinBytes(fields.string("content") ?? fields.string("text") ?? "");
      const reason = messengerReason(fields, { name, text });
      if (reason !== undefined) return sink.skip(reason, `${name}: ${text || (mediaOf(fields) ?? "")}`);
      const time = fields.number("timestamp_ms") ?? fields.number("timestamp");
      // The name is all that is known of an account, and is the same in every chat.
      const sender = senders.find({ name, account: name });
      found.push({ chat: "", sender, ...time !== undefined && { time }, text });
    },
    "": (value) => {
      const thread = new JsonFields(value, { source: file.path, what: "the export" });
      thread.list("messages");
      const own = ownerOf(thread);
      if (own !== undefined) senders.mark(own, { own: true });
      const chat = thread.string("thread_path") ?? chatOfPath(file.path);
      for (const message of found) {
        message.chat = chat;
        sink.add(message);
      }
    },
  });
}

/** In a chat of two, which bears the other's name, the owner is who does not. */
function ownerOf(thread: JsonFields): string | undefined {
  const names = thread.list("participants").map((person) => {
    if (typeof person === "string") return repairLatinBytes(person);
    return isObject(person) && typeof person.name === "string" ? repairLatinBytes(person.name) : "";
  });
  // The files of encrypted chats put a number behind the name.
  const title = repairLatinBytes(
    thread.string("title") ?? thread.string("threadName")?.replace(/_\d+$/, "") ?? "",
  );
  const others = names.filter((name) => name !== title);
  return names.length === 2 && others.length === 1 ? others[0] : undefined;
}

/** The parts of a long chat lie in one folder. */
function chatOfPath(path: string): string {
  return path.replace(/\/?message_\d+\.json$/i, "");
}
