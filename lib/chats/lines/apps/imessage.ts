/**
 * iMessage as imessage-exporter writes it to text: the time on a line, the sender on the next, then the message.
 *
 * @module
 */

import { parseError, quote } from "../../../text/parsing/parse_error.ts";
import type { ChatReader, FileHead } from "../../chat_reader.ts";
import type { MessageSink, SkipReason } from "../../message.ts";
import { readText } from "../../files/read_text.ts";
import { type Head, headedLines } from "../dated/headed_lines.ts";
import { stampReader } from "../heads/stamp_reader.ts";
import { cleanName, cleanText } from "../marks.ts";
import { noticeOf } from "../notices/notice_of.ts";

const TIME = /^[A-Z][a-z]{2} \d{2}, \d{4} {1,2}\d{1,2}:\d{2}:\d{2} [AP]M/;
const READ = /^\s*(?:\(Read by [^\n]*\))?\s*$/;
const EXPECTED = 'a time and a sender below it, as in "Jan 05, 2024  6:31:02 PM" and "Ann"';

/** Lines about a message, not of it. */
const NOTES =
  /^(?:This message responded to an earlier message\.|Sent with (?:Confetti|Echo|Fireworks|Balloons|Heart|Lasers|Shooting Start?|Sparkles|Spotlight|Slam|Loud|Gentle|Invisible Ink))$/;
const DELETED =
  /^(?:This message was deleted from the conversation!|(?:You|They|\S.{0,60}) unsent this message part(?: [^\n]{1,60} after sending)?!)$/;
const FILE =
  /^(?:(?:~|\/|[A-Z]:\\|attachments\/|[\w.-]+\/attachments\/)[^\n]*\.[A-Za-z0-9]{2,5}|[^\n\/]{1,120}\.(?:heic|jpe?g|png|gif|mov|mp4|m4a|caf|amr|pdf|vcf|pluginPayloadAttachment)|Attachment missing!|Sticker from [^\n]*|(?:\S+ )?Sticker from [^\n]*)$/i;
const OTHER =
  /^(?:SharePlay Message|Started sharing location!|Stopped sharing location!|Shared location!|Digital Touch Message: [^\n]*)$/;
const EDITED = /^ *Edited [^\n:]{1,60} later: /;

/** iMessage. */
export const iMessage: ChatReader = {
  format: "iMessage",
  recognize({ text }: FileHead): "chat" | undefined {
    const first = text.trimStart().split("\n", 2);
    return first.length === 2 && TIME.test(first[0]) && first[1].trim() !== "" && !/\t/.test(first[0])
      ? "chat"
      : undefined;
  },
  async read(files, sink): Promise<void> {
    for (const file of files) {
      const read = stampReader();
      const readHead = (line: string): Head | undefined => {
        if (!TIME.test(line)) return undefined;
        const stamp = read(line);
        return stamp === undefined ? undefined : { stamp, from: stamp.end };
      };
      const lines = headedLines(await readText(file), { source: file.path, expected: EXPECTED, readHead });
      // The versions of an edited message come below its sender, the first of them with a time of its own.
      let edited: string | undefined;
      for (const { body, time } of lines) {
        const [first, name = ""] = body.split("\n", 2);
        const isVersions = edited !== undefined && !READ.test(first) &&
          body.split("\n").some((line) => EDITED.test(line));
        const whole = isVersions ? `\n${edited}\n${body}` : body;
        edited = READ.test(first) && body.trim() === name.trim() ? name : undefined;
        if (edited === undefined) addBlock(whole, { chat: file.path, time, sink });
      }
    }
  },
};

function addBlock(
  body: string,
  { chat, time, sink }: { readonly chat: string; readonly time: number; readonly sink: MessageSink },
): void {
  const [first, name = "", ...lines] = body.split("\n");
  // `Jan 05, 2024  6:31:02 PM Ann renamed the conversation to Tea`.
  if (!READ.test(first)) return sink.skip("system", cleanText(body));
  if (name.trim() === "") {
    throw parseError({ source: chat }, { expected: EXPECTED, found: quote(body) });
  }
  const sender = cleanName(name);
  const { text, skipped } = readLines(lines);
  for (const [reason, example] of skipped) sink.skip(reason, example);
  const reason = text === "" ? undefined : noticeOf(text);
  if (reason !== undefined) return sink.skip(reason, text);
  if (text !== "") {
    sink.add({ chat, sender: sender === "Me" ? { name: sender, own: true } : { name: sender }, time, text });
  } else if (skipped.length === 0) sink.skip("empty", sender);
}

/** Takes the lines apart: what was written, and reactions, answers and files. */
function readLines(
  lines: readonly string[],
): { readonly text: string; readonly skipped: readonly (readonly [SkipReason, string])[] } {
  const written: string[] = [];
  const skipped: (readonly [SkipReason, string])[] = [];
  let block: SkipReason | undefined;
  for (const line of lines) {
    const plain = line.trim();
    // An answer is shown below what it answers to, and once more in its own place.
    if (/^ {4,}/.test(line) && TIME.test(plain)) {
      block = "duplicate";
      skipped.push([block, plain]);
      continue;
    }
    if (block !== undefined && plain !== "" && /^\s/.test(line)) {
      if (block === "reaction") skipped.push([block, plain]);
      continue;
    }
    block = undefined;
    if (/^(?:Tapbacks|Reactions):$/.test(line)) block = "reaction";
    else if (NOTES.test(line)) continue;
    else if (DELETED.test(line)) skipped.push(["deleted", line]);
    else if (FILE.test(line)) skipped.push(["media", line]);
    else if (OTHER.test(line)) skipped.push(["system", line]);
    else if (EDITED.test(line)) {
      // Only the last version counts.
      written.length = 0;
      written.push(line.replace(EDITED, ""));
    } else written.push(line.replace(/^Transcription: /, ""));
  }
  if (skipped.some(([reason]) => reason === "deleted")) return { text: "", skipped };
  return { text: cleanText(written.join("\n")), skipped };
}
