/**
 * Slack's export: a file for every day of every channel, and lists of people and channels.
 *
 * @module
 */

import type { ChatFile } from "../files/chat_file.ts";
import type { ChatReader, FileHead } from "../chat_reader.ts";
import { isObject, JsonFields } from "../json/json_fields.ts";
import { hasPaths, jsonOutline } from "../json/json_outline.ts";
import { walkJson } from "../json/walk_json.ts";
import type { MessageSink, SkipReason } from "../message.ts";
import { Senders } from "./senders.ts";
import { slackText } from "./slack_markup.ts";

/** Reads what Slack exports. */
export const slack: ChatReader = {
  format: "Slack",
  recognize: (head) => isDay(head) ? "chat" : isList(head) ? "companion" : undefined,
  async read(files, sink, { companions }) {
    const names = await readNames(companions);
    const senders = new Senders();
    for (const file of files) await readDay(file, { sink, senders, names });
  },
};

function isDay(head: FileHead): boolean {
  const outline = jsonOutline(head);
  return hasPaths(head, "[].type", "[].ts") &&
    ["user", "bot_id", "text", "subtype"].some((key) => outline.has(`[].${key}`));
}

/** `users.json`, `channels.json`, `groups.json`, `dms.json` and `mpims.json`. */
function isList(head: FileHead): boolean {
  const outline = jsonOutline(head);
  if (!outline.has("[].id")) return false;
  return outline.has("[].members") ||
    ((outline.has("[].profile") || outline.has("[].real_name")) && outline.has("[].name"));
}

/** The names of people and channels, by account. */
async function readNames(lists: readonly ChatFile[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const file of lists) {
    await walkJson(file, {
      "[]": (value, { line }, index) => {
        const fields = new JsonFields(value, { source: file.path, line, what: `entry ${index + 1}` });
        const id = fields.string("id"), name = nameIn(fields.object("profile"), fields);
        if (id !== undefined && name !== undefined) names.set(id, name);
      },
    });
  }
  return names;
}

/** The name shown before the real one, and that before the one for signing in. Slack writes "" where there is none. */
function nameIn(profile: JsonFields | undefined, user?: JsonFields): string | undefined {
  const names = [
    profile?.string("display_name"),
    profile?.string("real_name"),
    user?.string("real_name"),
    user?.string("name") ?? profile?.string("name"),
  ];
  return names.find((name) => name !== undefined && name.trim() !== "");
}

async function readDay(
  file: ChatFile,
  { sink, senders, names }: {
    readonly sink: MessageSink;
    readonly senders: Senders;
    readonly names: Map<string, string>;
  },
): Promise<void> {
  const channel = file.path.replace(/\/?[^/]*$/, "");
  await walkJson(file, {
    "[]": (value, { line }, index) => {
      const fields = new JsonFields(value, { source: file.path, line, what: `message ${index + 1}` });
      const raw = fields.string("text") ?? "";
      const reason = reasonToSkip(fields, raw);
      if (reason !== undefined) {
        return sink.skip(reason, slackText(raw, names) || (fields.string("subtype") ?? ""));
      }
      const account = fields.string("user");
      const name = account && names.get(account) || nameIn(fields.object("user_profile"));
      if (account !== undefined && name !== undefined) names.set(account, name);
      const thread = fields.id("thread_ts");
      const time = fields.number("ts");
      sink.add({
        chat: thread === undefined ? channel : `${channel}#${thread}`,
        sender: senders.find({ name, account }),
        ...time !== undefined && { time: Math.round(time * 1000) },
        text: slackText(raw, names),
      });
    },
    "": (value) => {
      if (isObject(value)) new JsonFields(value, { source: file.path, what: "the day" }).list("messages");
    },
  });
}

/** What a person says; every other kind of message is a notice. */
const WRITTEN = new Set([undefined, "thread_broadcast", "file_share", "me_message", "reply_broadcast"]);

function reasonToSkip(fields: JsonFields, text: string): SkipReason | undefined {
  const subtype = fields.string("subtype");
  if (subtype === "tombstone" || subtype === "message_deleted") return "deleted";
  if (subtype === "huddle_thread") return "call";
  if (fields.string("type") !== "message" || !WRITTEN.has(subtype)) return "system";
  if (fields.has("bot_id") || fields.has("bot_profile") || fields.string("user") === "USLACKBOT") {
    return "system";
  }
  if (fields.flag("hidden")) return "hidden";
  if (text.trim() !== "") return undefined;
  return fields.list("files").length > 0 || fields.list("attachments").length > 0 ? "media" : "empty";
}
