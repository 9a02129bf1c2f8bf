/**
 * Google Chat, as Takeout exports it: a folder for every chat and one for every account.
 *
 * @module
 */

import type { ChatFile } from "../files/chat_file.ts";
import type { ChatReader } from "../chat_reader.ts";
import { JsonFields } from "../json/json_fields.ts";
import { hasPaths } from "../json/json_outline.ts";
import { walkJson } from "../json/walk_json.ts";
import { Moments } from "../lines/heads/moments.ts";
import { stampReader } from "../lines/heads/stamp_reader.ts";
import type { MessageSink, SkipReason } from "../message.ts";
import { isoTime } from "./iso_time.ts";
import { Senders } from "./senders.ts";

/** Reads Google Chat. */
export const googleChat: ChatReader = {
  format: "Google Chat",
  recognize(head) {
    if (hasPaths(head, "messages[].creator") || hasPaths(head, "messages[].created_date")) return "chat";
    const group = hasPaths(head, "members") && /group_info\.json$/i.test(head.path);
    return group || hasPaths(head, "user.email", "membership_info") ? "companion" : undefined;
  },
  async read(files, sink, { companions }) {
    const senders = new Senders();
    for (const account of await readOwners(companions)) senders.mark(account, { own: true });
    for (const file of files) await readFile(file, { sink, senders });
  },
};

/** The accounts that the export was made of. */
async function readOwners(companions: readonly ChatFile[]): Promise<string[]> {
  const accounts: string[] = [];
  for (const file of companions.filter(({ path }) => !/group_info\.json$/i.test(path))) {
    await walkJson(file, {
      "user": (value) => {
        const user = new JsonFields(value, { source: file.path, what: '"user"' });
        const account = user.string("email") ?? user.string("name");
        if (account !== undefined) accounts.push(account);
      },
    });
  }
  return accounts;
}

async function readFile(
  file: ChatFile,
  { sink, senders }: { readonly sink: MessageSink; readonly senders: Senders },
): Promise<void> {
  // One chat, one folder.
  const chat = file.path.replace(/\/?[^/]*$/, "") || file.path;
  const times = { moments: new Moments(), readStamp: stampReader() };
  await walkJson(file, {
    "messages[]": (value, { line }, index) => {
      const fields = new JsonFields(value, { source: file.path, line, what: `message ${index + 1}` });
      const creator = fields.object("creator");
      const name = creator?.string("name"), account = creator?.string("email") ?? name;
      const text = fields.string("text") ?? "";
      const reason = reasonToSkip(fields, { text, program: /bot/i.test(creator?.string("user_type") ?? "") });
      if (reason !== undefined) {
        return sink.skip(reason, text || `${name ?? ""}: ${fields.string("message_state") ?? ""}`);
      }
      const time = timeOf(fields.string("created_date") ?? "", times);
      sink.add({ chat, sender: senders.find({ name, account }), ...time !== undefined && { time }, text });
    },
    "": (value) => {
      new JsonFields(value, { source: file.path, what: "the chat" }).list("messages");
    },
  });
}

/** `Tuesday, 13 June 2023 at 08:05:09 UTC`, in the language of the account. */
function timeOf(
  date: string,
  { moments, readStamp }: { readonly moments: Moments; readonly readStamp: ReturnType<typeof stampReader> },
): number | undefined {
  const stamp = readStamp(date);
  if (stamp?.date === undefined) return isoTime(date);
  moments.learn(stamp);
  return moments.read(stamp);
}

function reasonToSkip(
  fields: JsonFields,
  { text, program }: { readonly text: string; readonly program: boolean },
): SkipReason | undefined {
  if (fields.string("message_state") === "DELETED" || fields.has("deletion_metadata")) return "deleted";
  if (program) return "system";
  if (text.trim() !== "") return undefined;
  return fields.has("attached_files") || fields.has("annotations") ? "media" : "empty";
}
