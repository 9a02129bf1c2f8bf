/**
 * Signal's own export, `main.jsonl`: people, chats and messages, one a line.
 *
 * @module
 */

import type { ChatFile } from "../files/chat_file.ts";
import type { ChatReader } from "../chat_reader.ts";
import { JsonFields } from "../json/json_fields.ts";
import { readJsonLines } from "../json/json_lines.ts";
import { jsonOutline } from "../json/json_outline.ts";
import type { MessageSink, SkipReason } from "../message.ts";
import { OWN_NAME, Senders } from "./senders.ts";

/** Reads the export of Signal. */
export const signal: ChatReader = {
  format: "Signal",
  recognize(head) {
    const outline = jsonOutline(head);
    const frames = ["recipient.id", "chat.recipientId", "chatItem.chatId"].filter((path) =>
      outline.has(path)
    );
    return frames.length > 0 ? "chat" : undefined;
  },
  async read(files, sink) {
    for (const file of files) await readFile(file, sink);
  },
};

/** Where a mention stands in a text. */
const MENTION = "\ufffc";
const SOMEONE = "@someone";

/** Who is known so far, by the number of a recipient and by the account. */
interface People {
  readonly byId: Map<
    string,
    { readonly name: string | undefined; readonly own: boolean; readonly program: boolean }
  >;
  readonly byAccount: Map<string, string>;
  ownName: string | undefined;
}

async function readFile(file: ChatFile, sink: MessageSink): Promise<void> {
  const senders = new Senders();
  const people: People = { byId: new Map(), byAccount: new Map(), ownName: undefined };
  await readJsonLines(file, (value, { line }) => {
    const frame = new JsonFields(value, { source: file.path, line, what: "the line" });
    const account = frame.object("account");
    if (account !== undefined) people.ownName = joinNames(account, "givenName", "familyName");
    const recipient = frame.object("recipient");
    if (recipient !== undefined) addPerson(recipient, people);
    const item = frame.object("chatItem");
    if (item !== undefined) addItem(item, { chatOf: file.path, people, senders, sink });
  });
}

function addPerson(recipient: JsonFields, people: People): void {
  const id = recipient.id("id") ?? "";
  const contact = recipient.object("contact");
  const own = recipient.has("self");
  const name = own ? people.ownName ?? OWN_NAME : contact && contactName(contact);
  people.byId.set(id, { name, own, program: recipient.has("releaseNotes") });
  const account = contact?.string("aci");
  if (account !== undefined && name !== undefined) people.byAccount.set(account, name);
}

/** As Signal shows it: one's own name for somebody, that of the phone's contacts, that of the profile, the number. */
function contactName(contact: JsonFields): string | undefined {
  const nickname = contact.object("nickname");
  return (nickname && joinNames(nickname, "given", "family")) ??
    joinNames(contact, "systemGivenName", "systemFamilyName") ??
    joinNames(contact, "profileGivenName", "profileFamilyName") ??
    contact.id("e164") ?? contact.string("username");
}

function joinNames(fields: JsonFields, ...keys: readonly string[]): string | undefined {
  const names = keys.map((key) => fields.string(key)?.trim() ?? "").filter((name) => name !== "");
  return names.length > 0 ? names.join(" ") : undefined;
}

function addItem(
  item: JsonFields,
  { chatOf, people, senders, sink }: {
    readonly chatOf: string;
    readonly people: People;
    readonly senders: Senders;
    readonly sink: MessageSink;
  },
): void {
  const message = item.object("standardMessage") ??
    item.object("directStoryReplyMessage")?.object("textReply");
  const text = message?.object("text");
  const body = text?.string("body") ?? "";
  const author = item.id("authorId") ?? "";
  const person = people.byId.get(author);
  const reason = reasonToSkip(item, { body, program: person?.program ?? false });
  if (reason !== undefined) return sink.skip(reason, body || kindOf(item));
  const own = item.has("outgoing") || (person?.own ?? false);
  const sender = senders.find({ name: person?.name ?? (own ? OWN_NAME : undefined), account: author });
  if (own && !sender.own) senders.mark(author, { own });
  const time = item.number("dateSent");
  const chat = `${chatOf}#${item.id("chatId") ?? ""}`;
  sink.add({ chat, sender, ...time !== undefined && { time }, text: withMentions(body, text!, people) });
}

function reasonToSkip(
  item: JsonFields,
  { body, program }: { readonly body: string; readonly program: boolean },
): SkipReason | undefined {
  if (item.has("remoteDeletedMessage")) return "deleted";
  const update = item.object("updateMessage");
  if (update !== undefined) {
    return update.has("individualCall") || update.has("groupCall") ? "call" : "system";
  }
  if (item.has("directionless") || program) return "system";
  if (body.trim() !== "") return undefined;
  return item.object("directStoryReplyMessage")?.has("emoji") ? "reaction" : "media";
}

/** What kind of an item it is, e.g. `stickerMessage`. */
function kindOf(item: JsonFields): string {
  return [
    "updateMessage",
    "stickerMessage",
    "contactMessage",
    "viewOnceMessage",
    "remoteDeletedMessage",
    "standardMessage",
  ]
    .find((key) => item.has(key)) ?? "another kind of message";
}

/** Puts names where the text has a sign for a mention. */
function withMentions(body: string, text: JsonFields, people: People): string {
  if (!body.includes(MENTION)) return body;
  const names = new Map<number, string>();
  for (const one of text.list("bodyRanges")) {
    const range = new JsonFields(one, text.where);
    const name = people.byAccount.get(range.string("mentionAci") ?? "");
    if (name !== undefined) names.set(range.number("start") ?? 0, name);
  }
  return body.replaceAll(MENTION, (_, at: number) => names.has(at) ? `@${names.get(at)}` : SOMEONE);
}
