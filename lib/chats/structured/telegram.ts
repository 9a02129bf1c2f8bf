/**
 * Telegram Desktop's `result.json`, of one chat or of the whole account.
 *
 * @module
 */

import type { ChatFile } from "../files/chat_file.ts";
import type { ChatReader } from "../chat_reader.ts";
import { isObject, JsonFields } from "../json/json_fields.ts";
import { hasPaths, jsonOutline } from "../json/json_outline.ts";
import type { PartTaker } from "../json/part_paths.ts";
import { walkJson } from "../json/walk_json.ts";
import type { Message, MessageSink, SkipReason } from "../message.ts";
import { isoTime } from "./iso_time.ts";
import { Senders } from "./senders.ts";

/** Reads what Telegram exports as "machine-readable JSON". */
export const telegram: ChatReader = {
  format: "Telegram",
  recognize(head) {
    const one = hasPaths(head, "messages", "messages[].type", "messages[].date") &&
      ["from_id", "from", "actor", "date_unixtime"].some((key) => jsonOutline(head).has(`messages[].${key}`));
    return one || isAccount(jsonOutline(head)) ? "chat" : undefined;
  },
  async read(files, sink) {
    for (const file of files) await readFile(file, sink);
  },
};

/** An account's list of contacts may be longer than the beginning of its file. */
function isAccount(outline: ReadonlySet<string>): boolean {
  if (outline.has("chats.list")) return true;
  return outline.has("about") &&
    (outline.has("personal_information.user_id") || outline.has("contacts.list"));
}

async function readFile(file: ChatFile, sink: MessageSink): Promise<void> {
  const senders = new Senders();
  let chats = 1;
  let chatName = `${file.path}#1`;
  /** Senders of the chat that is being read. */
  let accounts = new Set<string>();
  const message: PartTaker = (value, { line }, index) => {
    const fields = new JsonFields(value, { source: file.path, line, what: `message ${index + 1}` });
    const reason = reasonToSkip(fields);
    const text = plainText(fields);
    if (reason !== undefined || text.trim() === "") {
      return sink.skip(reason ?? "media", exampleOf(value, text));
    }
    const account = fields.id("from_id");
    if (account !== undefined) accounts.add(account);
    const sender = senders.find({ name: fields.string("from"), account });
    sink.add({ chat: chatName, sender, ...timeOf(fields), text });
  };
  const chat: PartTaker = (value) => {
    if (isObject(value)) markPeople(value, { accounts, senders });
    accounts = new Set();
    chatName = `${file.path}#${++chats}`;
  };
  await walkJson(file, {
    "messages[]": message,
    "chats.list[].messages[]": message,
    "chats.list[]": chat,
    "left_chats.list[].messages[]": message,
    "left_chats.list[]": chat,
    "": (whole, place, index) => {
      if (!isObject(whole)) return;
      new JsonFields(whole, { source: file.path, what: "the export" }).list("messages");
      const own = isObject(whole.personal_information) ? whole.personal_information.user_id : undefined;
      if (own !== undefined) {
        // Older exports write the bare number.
        for (const account of [`${own}`, `user${own}`]) senders.mark(account, { own: true });
      }
      if ("messages" in whole) chat(whole, place, index);
    },
  });
}

/**
 * A chat with one person bears this person's number; who else writes in it is the account's owner. A bot of Telegram's
 * is a person here: it is not the one whom a model is to be like.
 */
function markPeople(
  chat: Readonly<Record<string, unknown>>,
  { accounts, senders }: { readonly accounts: ReadonlySet<string>; readonly senders: Senders },
): void {
  const id = String(chat.id);
  const isPeer = (account: string): boolean => account === id || account === `user${id}`;
  if (chat.type !== "personal_chat" && chat.type !== "bot_chat" && chat.type !== "saved_messages") return;
  const others = [...accounts].filter((account) => chat.type === "saved_messages" || !isPeer(account));
  if (others.length === 1) senders.mark(others[0], { own: true });
}

function reasonToSkip(fields: JsonFields): SkipReason | undefined {
  const type = fields.string("type");
  if (type === undefined || type === "message") return undefined;
  return /call/.test(fields.string("action") ?? "") ? "call" : "system";
}

/** The text: a string, or a list of strings and of objects with a string. */
function plainText(fields: JsonFields): string {
  const text = fields.get("text") ?? fields.get("text_entities") ?? "";
  if (typeof text === "string") return text;
  if (!Array.isArray(text)) throw fields.unfit("text", "a string or a list");
  return text.map((part: unknown) => {
    if (typeof part === "string") return part;
    if (isObject(part) && typeof part.text === "string") return part.text;
    throw fields.unfit("text", 'a list of strings and of objects with "text"');
  }).join("");
}

function timeOf(fields: JsonFields): Pick<Message, "time"> {
  const seconds = fields.number("date_unixtime");
  const time = seconds !== undefined ? seconds * 1000 : isoTime(fields.string("date") ?? "");
  return time === undefined ? {} : { time };
}

function exampleOf(value: unknown, text: string): string {
  if (text.trim() !== "" || !isObject(value)) return text;
  const shown = value.action ?? value.media_type ?? value.file ?? value.photo ?? value.type;
  return String(shown ?? "");
}
