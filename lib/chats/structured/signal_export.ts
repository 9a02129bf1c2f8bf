/**
 * The `data.json` of signal-export, which reads Signal on a computer: a message a line.
 *
 * @module
 */

import type { ChatFile } from "../files/chat_file.ts";
import type { ChatReader } from "../chat_reader.ts";
import { JsonFields } from "../json/json_fields.ts";
import { readJsonLines } from "../json/json_lines.ts";
import { hasPaths } from "../json/json_outline.ts";
import type { MessageSink, SkipReason } from "../message.ts";
import { isoTime } from "./iso_time.ts";
import { OWN_NAME, Senders } from "./senders.ts";

/** Reads the JSON of signal-export. */
export const signalExport: ChatReader = {
  format: "Signal",
  recognize: (head) =>
    hasPaths(head, "date", "sender", "body", "reactions", "attachments") ? "chat" : undefined,
  async read(files, sink) {
    const senders = new Senders();
    for (const file of files) await readFile(file, { sink, senders });
  },
};

async function readFile(
  file: ChatFile,
  { sink, senders }: { readonly sink: MessageSink; readonly senders: Senders },
): Promise<void> {
  await readJsonLines(file, (value, { line }) => {
    const fields = new JsonFields(value, { source: file.path, line, what: "the message" });
    const text = fields.string("body") ?? "";
    const reason = reasonToSkip(fields, text);
    if (reason !== undefined) return sink.skip(reason, text.trim() || JSON.stringify(value));
    const name = fields.string("sender");
    // The program writes so of the account that it reads.
    const sender = senders.find({ name, ...name === OWN_NAME && { account: OWN_NAME } });
    if (name === OWN_NAME && !sender.own) senders.mark(OWN_NAME, { own: true });
    const time = isoTime(fields.string("date") ?? "");
    sink.add({ chat: file.path, sender, ...time !== undefined && { time }, text });
  });
}

/** Who neither wrote nor received, as with changes of a group. */
const NO_SENDER = "No-Sender";

function reasonToSkip(fields: JsonFields, text: string): SkipReason | undefined {
  if (fields.flag("deleted")) return "deleted";
  if (fields.flag("call") || fields.flag("missed")) return "call";
  if (fields.string("sender") === NO_SENDER) return "system";
  if (text.trim() !== "") return undefined;
  return fields.list("attachments").length > 0 || fields.has("sticker") ? "media" : "empty";
}
