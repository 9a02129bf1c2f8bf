/**
 * Discord, as DiscordChatExporter writes it: JSON.
 *
 * @module
 */

import type { ChatFile } from "../files/chat_file.ts";
import type { ChatReader } from "../chat_reader.ts";
import { JsonFields } from "../json/json_fields.ts";
import { hasPaths } from "../json/json_outline.ts";
import { walkJson } from "../json/walk_json.ts";
import type { MessageSink, SkipReason } from "../message.ts";
import { discordText } from "./discord_markup.ts";
import { isoTime } from "./iso_time.ts";
import { Senders } from "./senders.ts";

/** Reads the JSON of DiscordChatExporter. */
export const discordExporter: ChatReader = {
  format: "Discord",
  recognize: (head) => hasPaths(head, "guild", "channel.id", "messages") ? "chat" : undefined,
  async read(files, sink) {
    for (const file of files) await readFile(file, sink);
  },
};

/** What people write; every other type is a notice. */
const WRITTEN = new Set(["Default", "Reply", "0", "19"]);

async function readFile(file: ChatFile, sink: MessageSink): Promise<void> {
  const senders = new Senders();
  /** Names of all who were met so far, by account. */
  const names = new Map<string, string>();
  let chat = file.path;
  await walkJson(file, {
    "channel": (value) => {
      chat = new JsonFields(value, { source: file.path, what: '"channel"' }).id("id") ?? chat;
    },
    "messages[]": (value, { line }, index) => {
      const fields = new JsonFields(value, { source: file.path, line, what: `message ${index + 1}` });
      const author = fields.object("author");
      const { name, account } = personOf(author, names);
      const content = fields.string("content") ?? "";
      const reason = reasonToSkip(fields, { content, bot: author?.flag("isBot") ?? false });
      if (reason !== undefined) {
        return sink.skip(reason, content || `${name ?? ""}: ${fields.id("type") ?? ""}`);
      }
      if (content.includes("<@")) {
        for (const one of fields.list("mentions")) personOf(new JsonFields(one, fields.where), names);
      }
      const time = isoTime(fields.string("timestamp") ?? "");
      const sender = senders.find({ name, account });
      sink.add({ chat, sender, ...time !== undefined && { time }, text: discordText(content, names) });
    },
    "": (value) => {
      new JsonFields(value, { source: file.path, what: "the export" }).list("messages");
    },
  });
}

/** Name and account of a person, both noted. */
function personOf(
  fields: JsonFields | undefined,
  names: Map<string, string>,
): { readonly name: string | undefined; readonly account: string | undefined } {
  const account = fields?.id("id");
  const name = fields?.string("nickname") ?? fields?.string("name");
  if (account !== undefined && name !== undefined && !names.has(account)) names.set(account, name);
  return { name, account };
}

function reasonToSkip(
  fields: JsonFields,
  { content, bot }: { readonly content: string; readonly bot: boolean },
): SkipReason | undefined {
  const type = fields.id("type") ?? "Default";
  if (!WRITTEN.has(type)) return type === "Call" || type === "3" ? "call" : "system";
  if (bot) return "system";
  return content.trim() === "" ? "media" : undefined;
}
