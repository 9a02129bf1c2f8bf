/**
 * Skype's `messages.json`.
 *
 * @module
 */

import type { ChatFile } from "../files/chat_file.ts";
import type { ChatReader } from "../chat_reader.ts";
import { isObject, JsonFields } from "../json/json_fields.ts";
import { hasPaths } from "../json/json_outline.ts";
import { walkJson } from "../json/walk_json.ts";
import type { MessageSink, SkipReason } from "../message.ts";
import { isoTime } from "./iso_time.ts";
import { OWN_NAME, Senders } from "./senders.ts";

/** Reads what Skype exports. */
export const skype: ChatReader = {
  format: "Skype",
  recognize: (head) => hasPaths(head, "conversations") && isSkype(head) ? "chat" : undefined,
  async read(files, sink) {
    for (const file of files) await readFile(file, sink);
  },
};

function isSkype(head: Parameters<ChatReader["recognize"]>[0]): boolean {
  return hasPaths(head, "conversations[].MessageList") || hasPaths(head, "userId", "exportDate");
}

async function readFile(file: ChatFile, sink: MessageSink): Promise<void> {
  // Loaded with the first of these files: it knows the names of all signs of HTML.
  const { skypeText } = await import("./skype_markup.ts");
  const senders = new Senders();
  let chats = 1;
  const nameless = new Map<string, string>();
  await walkJson(file, {
    "conversations[].MessageList[]": (value, { line }, index) => {
      const fields = new JsonFields(value, { source: file.path, line, what: `message ${index + 1}` });
      const type = fields.string("messagetype") ?? "";
      const content = fields.string("content") ?? "";
      const text = type === "Text" ? content : skypeText(content);
      const account = fields.string("from");
      const name = fields.string("displayName");
      if (account !== undefined && name) nameless.set(account, name);
      const reason = reasonToSkip(fields, { type, content, text });
      if (reason !== undefined) return sink.skip(reason, text || type);
      const sender = senders.find({ name, account });
      const time = isoTime(fields.string("originalarrivaltime") ?? "");
      sink.add({ chat: `${file.path}#${chats}`, sender, ...time !== undefined && { time }, text });
    },
    "conversations[]": (value, { line }, index) => {
      const fields = new JsonFields(value, { source: file.path, line, what: `conversation ${index + 1}` });
      fields.list("MessageList");
      chats++;
      // A chat with one person bears this person's account and name.
      const account = fields.string("id"), name = fields.string("displayName");
      if (account !== undefined && name && !nameless.has(account)) nameless.set(account, name);
    },
    "": (value) => {
      const own = isObject(value) && typeof value.userId === "string" ? value.userId : undefined;
      for (const [account, name] of nameless) senders.rename(account, name);
      if (own === undefined) return;
      for (const account of [own, `8:${own}`]) {
        senders.mark(account, { own: true });
        senders.rename(account, nameless.get(account) ?? OWN_NAME);
      }
    },
  });
}

const WRITTEN = new Set(["RichText", "Text", "RichText/Html"]);
const CALL = /^(Event\/Call|RichText\/(ScheduledCallInvite|Media_CallRecording))$/;

function reasonToSkip(
  fields: JsonFields,
  { type, content, text }: { readonly type: string; readonly content: string; readonly text: string },
): SkipReason | undefined {
  if (CALL.test(type)) return "call";
  const properties = fields.get("properties");
  if (isObject(properties) && properties.deletetime) return "deleted";
  if (WRITTEN.has(type)) return content === "" ? "deleted" : text.trim() === "" ? "empty" : undefined;
  return type.startsWith("RichText/") ? "media" : "system";
}
