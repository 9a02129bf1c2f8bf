/**
 * The text that DiscordChatExporter writes: `[05-Jan-24 06:31 PM] ann`, and the message below it.
 *
 * @module
 */

import { numberedLines } from "../../../text/parsing/parse_error.ts";
import type { ChatReader, FileHead } from "../../chat_reader.ts";
import type { MessageSink, SkipReason } from "../../message.ts";
import { readText } from "../../files/read_text.ts";
import { type Head, headedLines } from "../dated/headed_lines.ts";
import { Senders } from "../dated/senders.ts";
import { stampReader } from "../heads/stamp_reader.ts";
import { cleanName, cleanText } from "../marks.ts";
import { discordNotice } from "../notices/discord_notice.ts";
import { noticeOf } from "../notices/notice_of.ts";

const RULE = /^={20,}$/;
const TITLE = /^(?:Guild|Server|Channel|Topic|After|Before): /;
const PINNED = / \(pinned\)$/;
/** Below a message: what is attached to it, each up to an empty line. */
const BLOCKS: Readonly<Record<string, SkipReason>> = {
  "{Attachments}": "media",
  "{Embed}": "media",
  "{Stickers}": "media",
  "{Forwarded Message}": "system",
  "{Reactions}": "reaction",
};
const EXPECTED = 'a time and an author, as in "[05-Jan-24 06:31 PM] ann"';

/** DiscordChatExporter's text. */
export const discordText: ChatReader = {
  format: "Discord",
  recognize({ text }: FileHead): "chat" | undefined {
    return /^\p{Cf}*={20,}\n(?:Guild|Server): .*\nChannel: /u.test(text) ? "chat" : undefined;
  },
  async read(files, sink): Promise<void> {
    for (const file of files) readExport(await readText(file), { source: file.path, sink });
  },
};

function readExport(
  text: string,
  { source, sink }: { readonly source: string; readonly sink: MessageSink },
): void {
  const read = stampReader();
  const shapes = mainShape(text), senders = new Senders();
  const readHead = (line: string): Head | undefined => {
    if (!line.startsWith("[")) return undefined;
    const stamp = read(line);
    if (stamp === undefined || stamp.shape !== shapes || stamp.end >= line.length) return undefined;
    return { stamp, author: cleanName(line.slice(stamp.end).replace(PINNED, "")), from: line.length };
  };
  const lines = headedLines(text, {
    source,
    expected: EXPECTED,
    readHead,
    isBetween: (line) => RULE.test(line) || /^Exported [\d.,\s]+ message\(s\)$/.test(line),
    passOver: (line) =>
      TITLE.test(line) || RULE.test(line) || line.trim() === "" || sink.skip("system", line),
  });
  for (const { author = "", body, time } of lines) {
    const { said, skipped } = readBlocks(body);
    for (const [reason, example] of skipped) sink.skip(reason, example);
    const whole = cleanText(said);
    const reason = whole === "" ? undefined : discordNotice(whole) ?? noticeOf(whole);
    if (reason !== undefined) sink.skip(reason, whole);
    else if (whole !== "") sink.add({ chat: source, sender: senders.of(author), time, text: whole });
    else if (skipped.length === 0) sink.skip("empty", author);
  }
}

/** The shape of the first head below the title: nothing else is a head. */
function mainShape(text: string): string | undefined {
  const read = stampReader();
  let rules = 0;
  for (const { content } of numberedLines(text)) {
    if (RULE.test(content)) rules++;
    if (rules < 2 || !content.startsWith("[")) continue;
    const stamp = read(content);
    if (stamp !== undefined) return stamp.shape;
  }
  return undefined;
}

function readBlocks(
  body: string,
): { readonly said: string; readonly skipped: readonly (readonly [SkipReason, string])[] } {
  const said: string[] = [];
  const skipped: (readonly [SkipReason, string])[] = [];
  let block: SkipReason | undefined;
  for (const line of body.split("\n")) {
    const begins = BLOCKS[line];
    if (begins !== undefined) block = begins;
    else if (block === undefined) said.push(line);
    else if (line.trim() === "") block = undefined;
    else if (block !== "media" || skipped.at(-1)?.[0] !== "media" || /^https?:/.test(line)) {
      skipped.push([block, line]);
    }
  }
  return { said: said.join("\n"), skipped };
}
